import type { Day } from '../sales/sales.ts';
import type { History } from './history.ts';

/**
 * The visits of every customer on one day of counting: orders whose amount is above zero, in day
 * order. Those of `k` are `start[k]` to `start[k + 1] - 1`.
 */
export interface Visits {
  readonly start: Uint32Array;
  /** The earliest day among the order's lines with a positive amount. */
  readonly day: Int32Array;
}

const NO_DAY = -0x80000000;

/**
 * Visits as they stood on `asOf`: lines dated later are ignored, so any past day can be recomputed.
 * A fully returned order is no visit; an order of zero is one only where the history says so.
 */
export function visitsOf(history: History, asOf: Day): Visits {
  const { start: lineStart, day, amount, order } = history;
  const total = new Float64Array(history.orders);
  const orderDay = new Int32Array(history.orders).fill(NO_DAY);
  for (let j = 0; j < day.length; j++) {
    if (day[j] > asOf) continue;
    total[order[j]] += amount[j];
    if (amount[j] > 0 && orderDay[order[j]] === NO_DAY) orderDay[order[j]] = day[j];
  }
  if (history.zeroAmount === 'visit') dateZeroOrders(history, asOf, orderDay, total);

  const customers = lineStart.length - 1;
  const start = new Uint32Array(customers + 1);
  const visitDay = new Int32Array(history.orders);
  let visits = 0;
  for (let k = 0; k < customers; k++) {
    for (let j = lineStart[k]; j < lineStart[k + 1]; j++) {
      const o = order[j];
      if (orderDay[o] === NO_DAY || total[o] <= 0) continue;
      visits = insert(visitDay, start[k], visits, orderDay[o]);
      orderDay[o] = NO_DAY;
    }
    start[k + 1] = visits;
  }
  return { start, day: visitDay.subarray(0, visits) };
}

/** Gives orders made of zeros alone their first day, and a total that counts as a visit. */
function dateZeroOrders(
  { day, amount, order }: History,
  asOf: Day,
  orderDay: Int32Array,
  total: Float64Array,
): void {
  const touched = new Uint8Array(total.length);
  for (let j = 0; j < day.length; j++) if (day[j] <= asOf && amount[j] !== 0) touched[order[j]] = 1;
  for (let j = 0; j < day.length; j++) {
    const o = order[j];
    if (day[j] > asOf || touched[o] === 1) continue;
    if (orderDay[o] === NO_DAY) orderDay[o] = day[j];
    total[o] = 1;
  }
}

/** Puts a day in its place among `days[from..end-1]`; nearly always at the end. */
function insert(days: Int32Array, from: number, end: number, day: Day): number {
  let at = end;
  while (at > from && days[at - 1] > day) {
    days[at] = days[at - 1];
    at--;
  }
  days[at] = day;
  return end + 1;
}
