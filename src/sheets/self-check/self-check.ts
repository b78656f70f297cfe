import type { Problem } from '../../words/messages.ts';
import type { Words } from '../../words/words.ts';
import { problemOf } from '../failure.ts';
import { locked } from '../locked.ts';
import { PROBES } from './all.ts';
import { onScratchTab } from './bench.ts';
import { probe, type Result } from './results.ts';

/** No probe is begun later than this: all of them, and cleaning up, then stay within a minute. */
const LIMIT = 45_000;

/**
 * Asks the platform what Otokui counts on, on a scratch tab that is gone afterwards, while nobody
 * else's command runs. Touches nothing else of the file.
 */
export function selfCheck({ selfCheck: { tab } }: Words): readonly Result[] | Problem {
  try {
    return locked(() =>
      onScratchTab(tab, (bench) => probe(PROBES, bench, { clock: Date.now, limit: LIMIT })),
    );
  } catch (error) {
    return problemOf(error);
  }
}
