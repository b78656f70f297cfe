import type { Analysis } from '../../customers/analysis.ts';
import { CONVERSION_DAYS } from '../conversion.ts';
import { firstBought, type Purchases } from './purchases.ts';

/** How many customers came back after they began with a product. */
export interface FirstProduct {
  readonly product: string;
  /** Customers who bought it on the day of their first visit, long enough ago to be judged. */
  readonly judged: number;
  /** Those of them with a second visit within the days, whatever they bought then. */
  readonly converted: number;
  readonly share: number;
}

/**
 * F2 conversion by first product, the most begun with first, then by name. Who began with several
 * products counts under each of them.
 */
export function firstProducts(
  { facts }: Analysis,
  purchases: Purchases,
  days: number = CONVERSION_DAYS,
): readonly FirstProduct[] {
  const { asOf, visits, frequency, first, scored } = facts;
  const { names, start, product } = purchases;
  const judged = new Uint32Array(names.length);
  const converted = new Uint32Array(names.length);
  for (const k of scored) {
    if (asOf - first[k] < days) continue;
    const second = frequency[k] > 1 ? visits.day[visits.start[k] + 1] : Number.POSITIVE_INFINITY;
    const cameBack = second - first[k] <= days;
    for (let j = start[k]; j < start[k + 1]; j++) {
      if (firstBought(purchases, j) !== first[k]) continue;
      judged[product[j]]++;
      if (cameBack) converted[product[j]]++;
    }
  }
  return names
    .map((name, p) => ({
      product: name,
      judged: judged[p],
      converted: converted[p],
      share: converted[p] / judged[p],
    }))
    .filter((each) => each.judged > 0)
    .sort((a, b) => b.judged - a.judged || (a.product < b.product ? -1 : 1));
}
