import { YEAR } from '../../customers/facts.ts';
import type { Day } from '../../sales/sales.ts';

/**
 * The day of the next visit: a year shared out evenly among the planned visits, counted from our
 * last visit, or from the last purchase where we never went. Who was never met nor ever bought is
 * due on `asOf`.
 */
export function nextDueDay(
  planned: number,
  lastVisit: Day | null,
  lastPurchase: Day | null,
  asOf: Day,
): Day {
  const from = lastVisit ?? lastPurchase;
  return from === null ? asOf : from + Math.round(YEAR / planned);
}
