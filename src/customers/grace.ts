import { GRACE_DAYS } from './absence.ts';
import { quantile } from './cutoffs.ts';
import type { Facts } from './facts.ts';
import { intervalsOf } from './intervals.ts';
import type { Rhythm } from './rhythm.ts';

/** Fewer intervals than this say little about how evenly a customer comes. */
const ENOUGH_INTERVALS = 5;

/** How long past the due day a customer is not late yet: days, or by how evenly each one comes. */
export type Grace = number | 'ownSpread';

/** Days of grace by customer `k`; `ownSpread` is the variation times the rhythm, at least 15. */
export function graceDays(facts: Facts, rhythm: Rhythm, grace: Grace): Int32Array {
  const days = new Int32Array(facts.frequency.length);
  if (grace !== 'ownSpread') return days.fill(grace);
  const variation = variationOf(facts);
  for (const k of facts.scored) {
    days[k] = Math.max(GRACE_DAYS, Math.round(variation[k] * rhythm.days[k]));
  }
  return days;
}

/**
 * Coefficient of variation of the intervals between purchase days, by `k`: sample standard
 * deviation by mean. With fewer than five intervals the shop's median one, 0 where it has none.
 */
export function variationOf(facts: Facts): Float64Array {
  const variation = new Float64Array(facts.frequency.length).fill(-1);
  const known: number[] = [];
  for (const k of facts.scored) {
    const intervals = intervalsOf(facts.visits, k);
    if (intervals.length < ENOUGH_INTERVALS) continue;
    // Sums of whole numbers: in whatever order a database adds them, the last bit is the same.
    const n = intervals.length;
    const days = intervals.reduce((sum, each) => sum + each, 0);
    const squares = intervals.reduce((sum, each) => sum + each * each, 0);
    variation[k] = Math.sqrt((n * (n * squares - days * days)) / (n - 1)) / days;
    known.push(variation[k]);
  }
  const median = quantile(Float64Array.from(known).sort(), 1, 2);
  return variation.map((own) => (own < 0 ? median : own));
}
