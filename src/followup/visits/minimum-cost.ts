import { planVisits, type VisitPlan } from './plan.ts';
import { valuesOf } from './response.ts';
import type { VisitTerms } from './terms.ts';

/** What each minimum of a plan costs, by `k`; money in ten-thousandths. */
export interface MinimumCost {
  /** The worth of the last hour given, at which the hours of a minimum are reckoned. */
  readonly hour: number;
  readonly cost: Float64Array;
}

/**
 * What the hours of a minimum would earn at the worth of the last hour given, less what its own
 * visits earn; 0 for a visit that the plan would give anyway. That is the first-order price of each
 * minimum taken alone: their sum is a little above what all of them cost together.
 *
 * If the minima leave no hour, the last hour of a plan without them is taken.
 */
export function minimumCost(terms: VisitTerms, plan: VisitPlan, hours: number): MinimumCost {
  const none = new Uint16Array(terms.keys.length);
  const hour = plan.lambda ?? planVisits({ ...terms, minimum: none }, hours).lambda ?? 0;
  const valueAt = valuesOf(terms);
  const cost = Float64Array.from(terms.keys, (_, k) => {
    let sum = 0;
    for (let x = 0; x < Math.min(terms.minimum[k], plan.planned[k]); x++) {
      const gain = valueAt(k, x + 1) - valueAt(k, x);
      sum += Math.max(0, hour * terms.hours[k] - gain);
    }
    return sum;
  });
  return { hour, cost };
}
