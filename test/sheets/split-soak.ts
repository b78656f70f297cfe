import { createHash } from 'node:crypto';
import type { Workbook } from '../host/workbook.ts';
import { largeShop, segmentInLegs, state } from './legs.ts';

/** How a large sheet came through a platform of some speed. */
export interface Passage {
  readonly rows: number;
  /** How many times as long as usual each call took. */
  readonly slow: number;
  /** Legs of the first run, and of a second one over what it left. */
  readonly legs: readonly number[];
  /** Seconds of the longest leg, of 360. */
  readonly longest: number;
}

/** Times that calls take: as usual, as bad as it is seen to get, and worse. */
const SPEEDS = [1, 50, 70];

/**
 * Segments a large sheet twice at every speed, leg by leg. Throws where anything in the file then
 * differs in any cell, format, rule or mark from what a fast platform makes of it.
 */
export function passSlowly(rows = 500_000, speeds: readonly number[] = SPEEDS): Passage[] {
  const fast = largeShop(rows);
  const usual = [0, 1].map(() => through(fast, 1).print);
  return speeds.map((slow) => {
    const book = largeShop(rows);
    const runs = [0, 1].map(() => through(book, slow));
    for (const [at, { print }] of runs.entries()) {
      if (print !== usual[at]) throw new Error(`run ${at + 1} at ${slow} × calls differs`);
    }
    const longest = Math.max(...runs.map((one) => one.longest));
    return { rows, slow, legs: runs.map(({ legs }) => legs), longest: Math.round(longest) };
  });
}

function through(book: Workbook, slow: number) {
  let longest = 0;
  const { count, last } = segmentInLegs(book, { slow }, (_, { run }) => {
    longest = Math.max(longest, run.seconds);
  });
  if (!last.ok) throw new Error(`at ${slow} × calls: ${last.problem.text}`);
  const print = createHash('sha256').update(state(book)).digest('hex');
  return { legs: count, print, longest: Math.max(longest, last.run.seconds) };
}
