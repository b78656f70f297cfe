import type { Analysis } from '../../customers/analysis.ts';
import { periodOf } from '../period.ts';
import { lastBought, type Purchases, timesBought } from './purchases.ts';

/**
 * What each customer buys most: most lines, then most money, then by name; `''` without a purchase.
 * Give the purchases by category for the favourite category.
 */
export function favouriteOf(purchases: Purchases): (k: number) => string {
  const { start, product, names, lines, amount } = purchases;
  return (k) => {
    let best = -1;
    for (let j = start[k]; j < start[k + 1]; j++) {
      const more = best < 0 ? 1 : lines[j] - lines[best] || amount[j] - amount[best];
      if (more > 0 || (more === 0 && names[product[j]] < names[product[best]])) best = j;
    }
    return best < 0 ? '' : names[product[best]];
  };
}

/**
 * The quarter of the calendar year, 1 to 4, in which each customer came most often; of several the
 * one of the latest visit among them. 0 without a visit.
 */
export function usualSeason({ facts }: Analysis): (k: number) => number {
  const { start, day } = facts.visits;
  return (k) => {
    const visits = [0, 0, 0, 0];
    const latest = [-1, -1, -1, -1];
    for (let v = start[k]; v < start[k + 1]; v++) {
      const quarter = periodOf(day[v], 'quarter') % 4;
      visits[quarter]++;
      latest[quarter] = v;
    }
    let best = 0;
    for (const quarter of [1, 2, 3]) {
      const more = visits[quarter] - visits[best] || latest[quarter] - latest[best];
      if (more > 0) best = quarter;
    }
    return visits[best] === 0 ? 0 : best + 1;
  };
}

/** A product that a customer used to buy. */
export interface MissedProduct {
  readonly product: string;
  /** On how many days it was bought, and days since the last of them. */
  readonly count: number;
  readonly days: number;
}

/** Bought less often a product is not usual. */
const USUAL = 2;

/**
 * The usual products that each customer has not bought for longer than the own rhythm: the most
 * bought first, then the longest missed, then by name.
 */
export function missedProducts(
  { rhythm }: Analysis,
  purchases: Purchases,
): (k: number) => readonly MissedProduct[] {
  const { asOf, start, product, names } = purchases;
  return (k) => {
    const missed: MissedProduct[] = [];
    for (let j = start[k]; j < start[k + 1]; j++) {
      const count = timesBought(purchases, j);
      const days = asOf - lastBought(purchases, j);
      if (count < USUAL || days <= rhythm.days[k]) continue;
      missed.push({ product: names[product[j]], count, days });
    }
    return missed.sort(
      (a, b) => b.count - a.count || b.days - a.days || (a.product < b.product ? -1 : 1),
    );
  };
}
