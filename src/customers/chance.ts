import type { Day } from '../sales/sales.ts';
import { cameBack } from './came-back.ts';
import { YEAR } from './facts.ts';
import type { History } from './history.ts';
import { eachState } from './states.ts';
import { visitsOf } from './visits.ts';

/** How long a return is waited for. */
const HORIZON = 90;

/** Fewer absences than this say nothing about the next one. */
const ENOUGH = 30;

/** Where the recency bands begin, after `lapseDays`. */
const BANDS = [YEAR, 545, 730];

/**
 * The share of customers this late who came back within 90 days, from the shop's own last 24
 * month-ends (METHODS 5.11). `share(recency)` is null where too few were ever that late.
 */
export interface ReturnChance {
  readonly share: (recency: number) => number | null;
}

/** Where no history was asked: nothing is known of any absence. */
export const NO_CHANCE: ReturnChance = { share: () => null };

/**
 * `monthEnds` are days of counting in the past, oldest first; those younger than 90 days are not
 * judged.
 */
export function returnChance(
  history: History,
  asOf: Day,
  lapseDays: number,
  monthEnds: readonly Day[],
): ReturnChance {
  const edges = BANDS.filter((edge) => edge > lapseDays);
  const absent = new Uint32Array(edges.length + 1);
  const back = new Uint32Array(edges.length + 1);
  const band = (recency: number): number => edges.filter((edge) => recency >= edge).length;

  const now = visitsOf(history, asOf);
  const ends = monthEnds.filter((end) => end + HORIZON <= asOf);
  eachState(history, ends, (k, at, { visits, last }) => {
    const recency = ends[at] - last;
    if (visits === 0 || recency < lapseDays) return;
    absent[band(recency)]++;
    if (cameBack(now, k, ends[at], HORIZON)) back[band(recency)]++;
  });

  const allAbsent = absent.reduce((sum, count) => sum + count, 0);
  const allBack = back.reduce((sum, count) => sum + count, 0);
  return {
    share(recency) {
      if (allAbsent < ENOUGH) return null;
      const b = band(recency);
      return absent[b] < ENOUGH ? allBack / allAbsent : back[b] / absent[b];
    },
  };
}
