import type { Facts } from './facts.ts';
import type { Rhythm } from './rhythm.ts';

/** Days past the due day before anybody is called late. */
export const GRACE_DAYS = 15;

/** A customer is dormant a year after the last visit, whatever the trade. */
const DORMANT_DAYS = 365;

/** How far past their own rhythm a customer is, in rising order. */
export const ABSENCES = ['onRhythm', 'late', 'lapseWarning', 'gone', 'dormant'] as const;
export type Absence = (typeof ABSENCES)[number];

/**
 * The absence of a scored customer (METHODS 5.10). Who is lapsed by the stages but still within
 * the own rhythm and grace is only `late`: a yearly buyer is not gone after eight months.
 */
export function absenceOf(facts: Facts, rhythm: Rhythm, lapseDays: number, k: number): Absence {
  const recency = facts.recency[k];
  const days = rhythm.days[k];
  if (recency <= days) return 'onRhythm';
  if (recency <= days + GRACE_DAYS) return 'late';
  if (recency > Math.max(DORMANT_DAYS, 2 * days, lapseDays)) return 'dormant';
  return recency < lapseDays ? 'lapseWarning' : 'gone';
}
