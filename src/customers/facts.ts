import type { Day } from '../sales/sales.ts';
import type { History } from './history.ts';
import { type Visits, visitsOf } from './visits.ts';

/** A year as a window of rows: the age of a day in it is 0 to 364. */
export const YEAR = 365;

/** What the rows say of every customer on `asOf`, one entry per customer `k`. Money as in `Sales`. */
export interface Facts {
  readonly asOf: Day;
  readonly visits: Visits;
  /** How many visits; a customer with none is known but not scored. */
  readonly frequency: Uint32Array;
  readonly first: Int32Array;
  readonly last: Int32Array;
  /** Days from the last visit to `asOf`. */
  readonly recency: Int32Array;
  /** Sum of all rows up to `asOf`, refunds taken off; may be zero or less. */
  readonly monetary: Float64Array;
  /** The part of it in the year before `asOf`, and in the year that ended with the last visit. */
  readonly yearly: Float64Array;
  readonly pastYear: Float64Array;
  /** The customers with a visit, by `k` ascending. */
  readonly scored: Uint32Array;
}

/** Base facts of METHODS section 1, recomputed from the rows dated on or before `asOf`. */
export function factsOf(history: History, asOf: Day): Facts {
  const customers = history.start.length - 1;
  const visits = visitsOf(history, asOf);
  const frequency = new Uint32Array(customers);
  const first = new Int32Array(customers);
  const last = new Int32Array(customers);
  const recency = new Int32Array(customers);
  const scored = new Uint32Array(customers);
  let count = 0;
  for (let k = 0; k < customers; k++) {
    const from = visits.start[k];
    const end = visits.start[k + 1];
    if (end === from) continue;
    frequency[k] = end - from;
    first[k] = visits.day[from];
    last[k] = visits.day[end - 1];
    recency[k] = asOf - last[k];
    scored[count++] = k;
  }
  const money = moneyOf(history, last, asOf);
  return {
    asOf,
    visits,
    frequency,
    first,
    last,
    recency,
    ...money,
    scored: scored.slice(0, count),
  };
}

function moneyOf(history: History, last: Int32Array, asOf: Day) {
  const { start, day, amount } = history;
  const customers = start.length - 1;
  const monetary = new Float64Array(customers);
  const yearly = new Float64Array(customers);
  const pastYear = new Float64Array(customers);
  for (let k = 0; k < customers; k++) {
    for (let j = start[k]; j < start[k + 1]; j++) {
      if (day[j] > asOf) continue;
      monetary[k] += amount[j];
      if (asOf - day[j] < YEAR) yearly[k] += amount[j];
      if (last[k] >= day[j] && last[k] - day[j] < YEAR) pastYear[k] += amount[j];
    }
  }
  return { monetary, yearly, pastYear };
}
