import type { Day } from '../../sales/sales.ts';
import { firstBought, lastBought, type Purchases, timesBought } from './purchases.ts';

/** A product that a customer buys again and again at even intervals. */
export interface EvenProduct {
  readonly product: string;
  /** On how many days it was bought, and the last of them. */
  readonly count: number;
  readonly last: Day;
  /** Mean days between two purchases, rounded. */
  readonly interval: number;
  /** Sample deviation of the intervals by their mean: 0 for a clockwork. */
  readonly cv: number;
  /** So even that it is, in effect, a subscription already. */
  readonly subscribed: boolean;
}

/** METHODS B13: purchases needed, and how even the intervals must be. */
export const SUBSCRIPTION = { least: 3, subscribed: 0.25, candidate: 0.35 };

/**
 * The products that each customer buys evenly, the most even first, then the most bought, then by
 * name. Who subscribes is judged by the intervals, unless `subscribes` knows it of the customers.
 */
export function evenProducts(
  purchases: Purchases,
  {
    least,
    subscribed,
    candidate,
    subscribes,
  }: typeof SUBSCRIPTION & { subscribes?: (k: number) => boolean } = SUBSCRIPTION,
): (k: number) => readonly EvenProduct[] {
  const { start, names, product } = purchases;
  return (k) => {
    const even: EvenProduct[] = [];
    for (let j = start[k]; j < start[k + 1]; j++) {
      const count = timesBought(purchases, j);
      if (count < least) continue;
      const cv = variation(purchases, j);
      if (cv > candidate) continue;
      const last = lastBought(purchases, j);
      even.push({
        product: names[product[j]],
        count,
        last,
        interval: Math.round((last - firstBought(purchases, j)) / (count - 1)),
        cv,
        subscribed: subscribes ? subscribes(k) : cv <= subscribed,
      });
    }
    return even.sort(
      (a, b) => a.cv - b.cv || b.count - a.count || (a.product < b.product ? -1 : 1),
    );
  };
}

/** What to offer a customer as a subscription: the most even product without one, or null. */
export function subscriptionCandidate(even: readonly EvenProduct[]): EvenProduct | null {
  return even.find(({ subscribed }) => !subscribed) ?? null;
}

/** Of entry `j`, which was bought on three days or more. */
function variation({ dayStart, day }: Purchases, j: number): number {
  const from = dayStart[j];
  const end = dayStart[j + 1];
  const intervals = end - from - 1;
  const mean = (day[end - 1] - day[from]) / intervals;
  let squares = 0;
  for (let x = from + 1; x < end; x++) squares += (day[x] - day[x - 1] - mean) ** 2;
  return Math.sqrt(squares / (intervals - 1)) / mean;
}
