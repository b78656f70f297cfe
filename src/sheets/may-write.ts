import type { Problem } from '../words/messages.ts';
import { wasCancelled } from './cancel.ts';
import type { Pace } from './clock.ts';
import { enter } from './progress.ts';

/** What a command is about to write, as far as it takes time. */
export interface Amount {
  /** How many times as long as the opening of a command it takes at most, by measurement. */
  readonly times: number;
  readonly cells?: number;
  /** An earlier leg of the same run wrote a part of it. */
  readonly begun?: boolean;
}

/**
 * The border before a command's first write: here it still can stop and leave everything as it is.
 * It does where its user asked it to, and where the platform is so slow that it would be ended in
 * the middle of its writing.
 */
export function mayWrite(pace: Pace, { times, cells, begun = false }: Amount): Problem | null {
  enter('write');
  if (wasCancelled()) return { code: 'cancelled', values: [begun] };
  return pace.leaves(times, cells) ? null : { code: 'slow', values: [begun] };
}
