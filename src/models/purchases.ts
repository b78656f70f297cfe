import type { History } from '../customers/history.ts';
import type { Day } from '../sales/sales.ts';

/** The purchase days of every customer, rising; those of `k` are `start[k]` to `start[k + 1] - 1`. */
export interface Purchases {
  readonly asOf: Day;
  readonly start: Uint32Array;
  readonly day: Int32Array;
  /** Money of the day, net of its refunds, in ten-thousandths; above zero. */
  readonly total: Float64Array;
  /** By `k`: all rows up to `asOf`, refunds taken off; may be zero or less. */
  readonly net: Float64Array;
}

const NO_DAY = -0x80000000;

/**
 * Purchase days as they stood on `asOf`: the amounts of the orders of a day are added, and a day
 * that comes to zero or less is none. An order's money belongs to its first day with a positive
 * line, a refund with an order number of its own to its own day.
 */
export function purchasesOf(history: History, asOf: Day): Purchases {
  const { start: lineStart, order } = history;
  const customers = lineStart.length - 1;
  const { orderDay, orderTotal } = ordersOf(history, asOf);
  const start = new Uint32Array(customers + 1);
  const net = new Float64Array(customers);
  const day = new Int32Array(history.orders);
  const total = new Float64Array(history.orders);
  let end = 0;
  for (let k = 0; k < customers; k++) {
    const from = end;
    for (let j = lineStart[k]; j < lineStart[k + 1]; j++) {
      const o = order[j];
      if (orderDay[o] === NO_DAY) continue;
      end = add(day, total, from, end, orderDay[o], orderTotal[o]);
      net[k] += orderTotal[o];
      orderDay[o] = NO_DAY;
    }
    end = dropEmpty(day, total, from, end);
    start[k + 1] = end;
  }
  return { asOf, start, day: day.slice(0, end), total: total.slice(0, end), net };
}

function ordersOf(history: History, asOf: Day) {
  const { day, amount, order } = history;
  const orderTotal = new Float64Array(history.orders);
  const orderDay = new Int32Array(history.orders).fill(NO_DAY);
  const positive = new Uint8Array(history.orders);
  for (let j = 0; j < day.length; j++) {
    if (day[j] > asOf) continue;
    const o = order[j];
    orderTotal[o] += amount[j];
    const firstPositive = amount[j] > 0 && positive[o] === 0;
    if (firstPositive || orderDay[o] === NO_DAY) orderDay[o] = day[j];
    if (firstPositive) positive[o] = 1;
  }
  return { orderDay, orderTotal };
}

/** Adds an order's money to its day among `day[from..end-1]`; nearly always the last or a new one. */
function add(
  day: Int32Array,
  total: Float64Array,
  from: number,
  end: number,
  at: Day,
  amount: number,
): number {
  let place = end;
  while (place > from && day[place - 1] > at) place--;
  if (place > from && day[place - 1] === at) {
    total[place - 1] += amount;
    return end;
  }
  if (place < end) {
    day.copyWithin(place + 1, place, end);
    total.copyWithin(place + 1, place, end);
  }
  day[place] = at;
  total[place] = amount;
  return end + 1;
}

function dropEmpty(day: Int32Array, total: Float64Array, from: number, end: number): number {
  let kept = from;
  for (let j = from; j < end; j++) {
    if (total[j] <= 0) continue;
    day[kept] = day[j];
    total[kept++] = total[j];
  }
  return kept;
}

/** How many purchase days of `k` lie after `from` and up to `to`. */
export function purchasesBetween(purchases: Purchases, k: number, from: Day, to: Day): number {
  let count = 0;
  for (let j = purchases.start[k + 1] - 1; j >= purchases.start[k]; j--) {
    if (purchases.day[j] <= from) break;
    if (purchases.day[j] <= to) count++;
  }
  return count;
}
