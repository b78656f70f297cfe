import { yearlyDeciles } from '../customers/decile.ts';
import type { Facts } from '../customers/facts.ts';

/** One tenth of the customers of the last 365 days, best first; money in ten-thousandths. */
export interface Decile {
  readonly customers: number;
  readonly sales: number;
  /** Of the sales of all ten, from 0 to 1; 0 where there are none. */
  readonly share: number;
  readonly cumulative: number;
}

/** The ten deciles of METHODS 5.1; empty ones at the end with fewer than ten customers. */
export function decileTable(facts: Facts, keys: readonly string[]): readonly Decile[] {
  const deciles = yearlyDeciles(facts, keys);
  const customers = Array<number>(10).fill(0);
  const sales = Array<number>(10).fill(0);
  let all = 0;
  for (const k of facts.scored) {
    if (deciles[k] === 0) continue;
    customers[deciles[k] - 1]++;
    sales[deciles[k] - 1] += facts.yearly[k];
    all += facts.yearly[k];
  }
  const share = (part: number): number => (all > 0 ? part / all : 0);
  let sum = 0;
  return customers.map((count, index) => {
    sum += sales[index];
    return {
      customers: count,
      sales: sales[index],
      share: share(sales[index]),
      cumulative: share(sum),
    };
  });
}
