import type { Analysis } from '../../customers/analysis.ts';
import { type Facts, factsOf } from '../../customers/facts.ts';
import { graceDays } from '../../customers/grace.ts';
import { monthEnds } from '../../customers/month-ends.ts';
import { type Rhythm, rhythmOf } from '../../customers/rhythm.ts';
import type { Day } from '../../sales/sales.ts';

/** Longest rhythms, in days, of the weekly regulars and of the band next to them. */
const WEEKLY = 7;
const NEXT = 14;

const MONTHS = 12;

/** Customers `k` who come at least once a week, and those of every second week. */
export interface WeeklyRegulars {
  readonly weekly: readonly number[];
  readonly next: readonly number[];
}

export interface WeeklyCount {
  readonly day: Day;
  readonly weekly: number;
  readonly next: number;
}

/**
 * The weekly regulars of today: an own rhythm of 7 days or less, 8 to 14 for the band next to it.
 * Who stayed away for longer than rhythm and grace comes weekly no more.
 */
export function weeklyRegulars({ facts, rhythm, scoring }: Analysis): WeeklyRegulars {
  return bandsOf(facts, rhythm, graceDays(facts, rhythm, scoring.grace));
}

/** Their counts on the last 12 month-ends, oldest first, each from the rows known then. */
export function weeklyTrend({ history, facts, scoring }: Analysis): readonly WeeklyCount[] {
  return monthEnds(facts.asOf, MONTHS).map((day) => {
    const then = factsOf(history, day);
    const rhythm = rhythmOf(then);
    const { weekly, next } = bandsOf(then, rhythm, graceDays(then, rhythm, scoring.grace));
    return { day, weekly: weekly.length, next: next.length };
  });
}

function bandsOf(facts: Facts, rhythm: Rhythm, grace: ArrayLike<number>): WeeklyRegulars {
  const weekly: number[] = [];
  const next: number[] = [];
  for (const k of facts.scored) {
    const days = rhythm.days[k];
    if (rhythm.own[k] === 0 || days > NEXT || facts.recency[k] > days + grace[k]) continue;
    (days <= WEEKLY ? weekly : next).push(k);
  }
  return { weekly, next };
}
