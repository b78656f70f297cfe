import { type Facts, YEAR } from '../customers/facts.ts';

/** Customers with a visit in the year before last, in the last 365 days, and in both. */
export interface Years {
  readonly before: number;
  readonly now: number;
  readonly both: number;
}

/** Counts the customers of the last two windows of 365 days. */
export function yearsOf({ asOf, scored, visits }: Facts): Years {
  let before = 0;
  let now = 0;
  let both = 0;
  for (const k of scored) {
    let inNow = false;
    let inBefore = false;
    for (let j = visits.start[k]; j < visits.start[k + 1]; j++) {
      const age = asOf - visits.day[j];
      if (age < YEAR) inNow = true;
      else if (age < 2 * YEAR) inBefore = true;
    }
    if (inBefore) before++;
    if (inNow) now++;
    if (inBefore && inNow) both++;
  }
  return { before, now, both };
}

export interface Continuation {
  /** Who stayed and who left of those before: 継続率, 離反率. Null with nobody before. */
  readonly stayed: number | null;
  readonly left: number | null;
  /** Who is new or back of those now: 流入率. Null with nobody now. */
  readonly joined: number | null;
}

/** The shares of METHODS 5.8, from 0 to 1. */
export function continuation({ before, now, both }: Years): Continuation {
  return {
    stayed: before === 0 ? null : both / before,
    left: before === 0 ? null : (before - both) / before,
    joined: now === 0 ? null : (now - both) / now,
  };
}
