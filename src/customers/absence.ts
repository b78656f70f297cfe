import type { Facts } from './facts.ts';
import type { Rhythm } from './rhythm.ts';

/** Days past the due day before anybody is called late. */
export const GRACE_DAYS = 15;

/** A customer is dormant a year after the last visit, whatever the trade. */
export const DORMANT_DAYS = 365;

/** How far past their own rhythm a customer is, in rising order. */
export const ABSENCES = ['onRhythm', 'late', 'lapseWarning', 'gone', 'dormant'] as const;
export type Absence = (typeof ABSENCES)[number];

/** From where on a customer is late, gone or dormant, beside the own rhythm. */
export interface AbsenceLimits {
  /** Days past the due day before anybody is called late, by customer `k`. */
  readonly grace: ArrayLike<number>;
  /** Days since the last visit, by customer `k`. */
  readonly lapseDays: ArrayLike<number>;
  readonly dormantDays: number;
}

/**
 * The absence of a scored customer (METHODS 5.10). Who is lapsed by the stages but still within
 * the own rhythm and grace is only `late`: a yearly buyer is not gone after eight months.
 */
export function absenceOf(facts: Facts, rhythm: Rhythm, limits: AbsenceLimits, k: number): Absence {
  const recency = facts.recency[k];
  const days = rhythm.days[k];
  const lapseDays = limits.lapseDays[k];
  if (recency <= days) return 'onRhythm';
  if (recency <= days + limits.grace[k]) return 'late';
  if (isDormant(recency, days, lapseDays, limits.dormantDays)) return 'dormant';
  return recency < lapseDays ? 'lapseWarning' : 'gone';
}

/** True past the longest of a year (or the shop's own days), two rhythms and the lapse days. */
export function isDormant(
  recency: number,
  rhythm: number,
  lapseDays: number,
  dormantDays: number = DORMANT_DAYS,
): boolean {
  return recency > Math.max(dormantDays, 2 * rhythm, lapseDays);
}
