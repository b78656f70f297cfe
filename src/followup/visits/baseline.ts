import { totalValue, valuesOf } from './response.ts';
import type { VisitTerms } from './terms.ts';

/** A third of nine hours is three visits, even where the quotient falls a hair short of it. */
const ROUNDING = 1e-9;

/** A plan as most shops make it, beside which the better one is shown. */
export interface Baseline {
  /** Visits a year by `k`, with their fractions. */
  readonly visits: Float64Array;
  /** The same as whole visits, rounded down and at most the owner's maximum. */
  readonly whole: Uint16Array;
  /** What the whole visits are worth by the same model, in ten-thousandths. */
  readonly value: number;
}

/**
 * Shares the hours out in proportion to sales, or to our share of the demand: the customer with a
 * tenth of the sales gets a tenth of the hours. Rounded down, the visits always fit in.
 */
export function baselineOf(
  terms: VisitTerms,
  hours: number,
  by: 'sales' | 'share' = 'sales',
): Baseline {
  const { demand, sales, maximum } = terms;
  const weight = sales.map((amount, k) => {
    if (demand[k] === 0) return 0;
    return by === 'sales' ? amount : amount / demand[k];
  });
  const sum = weight.reduce((total, each) => total + each, 0);
  const visits = weight.map((each, k) => (sum === 0 ? 0 : (hours * each) / sum / terms.hours[k]));
  const whole = Uint16Array.from(visits, (count, k) =>
    Math.min(Math.floor(count + ROUNDING), maximum[k]),
  );
  return { visits, whole, value: totalValue(valuesOf(terms), whole) };
}
