import { valuesOf } from '../../../src/followup/visits/response.ts';
import type { VisitTerms } from '../../../src/followup/visits/terms.ts';

/** The best value of all plans that fit. */
export function bestValue(terms: VisitTerms, hours: number): number {
  const valueAt = valuesOf(terms);
  const from = (k: number, left: number): number => {
    if (k === terms.keys.length) return 0;
    let best = -Infinity;
    for (let x = terms.minimum[k]; x <= terms.maximum[k] && x * terms.hours[k] <= left; x++) {
      best = Math.max(best, valueAt(k, x) + from(k + 1, left - x * terms.hours[k]));
    }
    return best;
  };
  return from(0, hours);
}
