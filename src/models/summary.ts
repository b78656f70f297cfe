import { type Day, MONEY } from '../sales/sales.ts';
import type { Purchases } from './purchases.ts';

/**
 * What the models know of every customer with a purchase day: the columns of METHODS 6.1 in days.
 * `s` indexes all columns, `customer[s]` is the customer's `k`.
 */
export interface Summary {
  readonly customer: Uint32Array;
  /** Purchase days after the first. */
  readonly x: Float64Array;
  /** Days from the first to the last purchase day. */
  readonly tx: Float64Array;
  /** Days from the first purchase day to the day of counting. */
  readonly T: Float64Array;
  /** Mean of the day totals without the first day, in the sheet's currency; 0 where x is 0. */
  readonly m: Float64Array;
  /** 1 where all the customer's rows come to more than zero: only they enter models of money. */
  readonly paying: Uint8Array;
}

/** The columns that a model of orders needs; the unit of time is the caller's. */
export type Recurrence = Pick<Summary, 'x' | 'tx' | 'T'>;

/** Purchase days as they stood on the day of counting, summed up per customer. */
export function summaryOf(purchases: Purchases): Summary {
  const { start, day, total, net, asOf } = purchases;
  const customer = Uint32Array.from(start.keys()).filter((k) => start[k + 1] > start[k]);
  const count = customer.length;
  const x = new Float64Array(count);
  const tx = new Float64Array(count);
  const T = new Float64Array(count);
  const m = new Float64Array(count);
  const paying = new Uint8Array(count);
  for (let s = 0; s < count; s++) {
    const from = start[customer[s]];
    const last = start[customer[s] + 1] - 1;
    x[s] = last - from;
    tx[s] = day[last] - day[from];
    T[s] = asOf - day[from];
    paying[s] = net[customer[s]] > 0 ? 1 : 0;
    if (last === from) continue;
    let sum = 0;
    for (let j = from + 1; j <= last; j++) sum += total[j];
    m[s] = sum / (last - from) / MONEY;
  }
  return { customer, x, tx, T, m, paying };
}

/** Days from the shop's first purchase day to the day of counting. */
export function historyDays({ T }: Pick<Summary, 'T'>): Day {
  return T.reduce((longest, age) => Math.max(longest, age), 0);
}
