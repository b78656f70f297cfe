import { takingsOf } from '../customers/average-order.ts';
import { quantile } from '../customers/cutoffs.ts';
import type { Facts } from '../customers/facts.ts';
import { intervalsOf } from '../customers/intervals.ts';
import { type StageLimits, sevenOrders } from '../customers/stages.ts';

/** With fewer intervals the limits would be chance. */
const ENOUGH_INTERVALS = 10;

/**
 * Stage limits from the shop's own average order and usual intervals (METHODS 4.3), to be shown
 * beside the standard ones before anything is written. Null with fewer than ten intervals.
 */
export function fitStages(facts: Facts): StageLimits | null {
  const intervals: number[] = [];
  for (const k of facts.scored)
    for (const days of intervalsOf(facts.visits, k)) intervals.push(days);
  const takings = takingsOf(facts);
  if (intervals.length < ENOUGH_INTERVALS || takings.sales <= 0) return null;
  const sorted = Float64Array.from(intervals).sort();
  const median = quantile(sorted, 1, 2);
  const late = Math.min(730, Math.max(60, quantile(sorted, 9, 10)));
  return {
    amount: sevenOrders(takings),
    buddingDays: inMonths(Math.max(30, 3 * median)),
    primeDays: inMonths(Math.max(90, 7 * median)),
    lapseDays: inMonths(late),
  };
}

/** Days as a multiple of 30, half up. */
function inMonths(days: number): number {
  return 30 * Math.round(days / 30);
}
