import type { Reason } from '../words/en.ts';
import { REASONS } from './reading.ts';

/** The number of a reason in `Reading.status`. */
export function code(reason: Reason): number {
  return 1 + REASONS.indexOf(reason);
}
