import type { Facts } from '../customers/facts.ts';
import type { History } from '../customers/history.ts';
import { type Day, MONEY } from '../sales/sales.ts';
import { wholeParts } from './attribution.ts';

/** The sales of one period as `customers × frequency × average`. */
export interface SalesTree {
  /** Customers with a visit in the period, and their visits. */
  readonly customers: number;
  readonly visits: number;
  /** All rows of the period, refunds taken off, in ten-thousandths. */
  readonly sales: number;
  /** Visits per customer, and sales per visit in the sheet's currency; 0 without a visit. */
  readonly frequency: number;
  readonly average: number;
}

/** The tree of the days `from` to `to`, both counted; visits are those that `facts` knows. */
export function salesTree(history: History, facts: Facts, from: Day, to: Day): SalesTree {
  const { start, day } = facts.visits;
  let customers = 0;
  let visits = 0;
  for (const k of facts.scored) {
    const before = visits;
    for (let j = start[k]; j < start[k + 1]; j++) if (day[j] >= from && day[j] <= to) visits++;
    if (visits > before) customers++;
  }
  let sales = 0;
  for (let j = 0; j < history.day.length; j++) {
    if (history.day[j] >= from && history.day[j] <= to) sales += history.amount[j];
  }
  return {
    customers,
    visits,
    sales,
    frequency: customers === 0 ? 0 : visits / customers,
    average: visits === 0 ? 0 : sales / (visits * MONEY),
  };
}

/** What each driver did to sales, in ten-thousandths; the three add up to the change exactly. */
export type Effects = readonly [customers: number, frequency: number, average: number];

/** Null where a period has no visit or no sales above zero: then only the totals can be told. */
export function effectsBetween(before: SalesTree, after: SalesTree): Effects | null {
  const factors = ({ customers, frequency, average }: SalesTree) =>
    [customers, frequency, average * MONEY] as const;
  return wholeParts(factors(before), factors(after), after.sales - before.sales);
}
