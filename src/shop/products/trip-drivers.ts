import { firstBought, type Purchases, timesBought } from './purchases.ts';

/** METHODS C25: days in which a product brings its buyers back, and buyers needed to say so. */
export const TRIP = { withinDays: 60, least: 5 };

/** How often a product makes its buyers come again for it. */
export interface TripDriver {
  readonly product: string;
  /** Customers who first bought it at least so many days ago, and those who soon bought it again. */
  readonly buyers: number;
  readonly again: number;
  readonly share: number;
}

/** The products that bring people back, the largest share first, then the most buyers, then by name. */
export function tripDrivers(
  purchases: Purchases,
  { withinDays, least } = TRIP,
): readonly TripDriver[] {
  const { asOf, names, product, dayStart, day } = purchases;
  const buyers = new Uint32Array(names.length);
  const again = new Uint32Array(names.length);
  for (let j = 0; j < product.length; j++) {
    const first = firstBought(purchases, j);
    if (asOf - first < withinDays) continue;
    buyers[product[j]]++;
    if (timesBought(purchases, j) > 1 && day[dayStart[j] + 1] - first <= withinDays) {
      again[product[j]]++;
    }
  }
  return names
    .map((name, p) => ({
      product: name,
      buyers: buyers[p],
      again: again[p],
      share: again[p] / buyers[p],
    }))
    .filter((each) => each.buyers >= least)
    .sort((a, b) => b.share - a.share || b.buyers - a.buyers || (a.product < b.product ? -1 : 1));
}
