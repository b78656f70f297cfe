import type { Facts } from '../customers/facts.ts';
import { type PeriodKind, periodOf } from './period.ts';

/** The customers who first bought in one period. */
export interface Cohort {
  readonly period: number;
  readonly customers: number;
  /** How many of them had a visit 0, 1, 2, … periods later, up to the period of `asOf`. */
  readonly active: readonly number[];
}

/** Cohorts by the period of the first visit, oldest first; a period without newcomers is none. */
export function cohortsOf(facts: Facts, kind: PeriodKind): readonly Cohort[] {
  const { visits, scored, asOf } = facts;
  const now = periodOf(asOf, kind);
  const active = new Map<number, number[]>();
  const period = rememberingPeriods(kind);
  for (const k of scored) {
    const first = period(facts.first[k]);
    let counts = active.get(first);
    if (!counts) {
      counts = Array<number>(now - first + 1).fill(0);
      active.set(first, counts);
    }
    let seen = -1;
    for (let j = visits.start[k]; j < visits.start[k + 1]; j++) {
      const later = period(visits.day[j]) - first;
      if (later !== seen) counts[later]++;
      seen = later;
    }
  }
  return [...active]
    .sort(([a], [b]) => a - b)
    .map(([first, counts]) => ({ period: first, customers: counts[0], active: counts }));
}

/** A shop has some thousand days and up to millions of visits: each day is looked up once. */
function rememberingPeriods(kind: PeriodKind): (day: number) => number {
  const known = new Map<number, number>();
  return (day) => {
    let period = known.get(day);
    if (period === undefined) {
      period = periodOf(day, kind);
      known.set(day, period);
    }
    return period;
  };
}
