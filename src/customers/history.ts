import type { Day, Sales } from '../sales/sales.ts';

/** Sale lines sorted by customer and day: those of `k` are `start[k]` to `start[k + 1] - 1`. */
export interface History {
  readonly start: Uint32Array;
  readonly day: Int32Array;
  readonly amount: Float64Array;
  readonly order: Uint32Array;
  readonly orders: number;
  /** What an order of zero without refunds is: a trial, which counts nowhere, or a visit. */
  readonly zeroAmount: ZeroAmount;
}

export type ZeroAmount = 'trial' | 'visit';

/** What a history is made of; without order numbers one customer's lines of a day are one order. */
export type Lines = Pick<Sales, 'customer' | 'day' | 'amount' | 'customers'> &
  (Pick<Sales, 'order' | 'orders'> | { readonly order: null });

/**
 * Sorts the lines once, so that every later question is a loop over one customer's own days.
 * Lines of one day keep the sheet's order; no result depends on it.
 */
export function historyOf(sales: Lines, zeroAmount: ZeroAmount = 'trial'): History {
  const lines = sales.customer.length;
  const byDay = inDayOrder(sales.day);
  const start = new Uint32Array(sales.customers.length + 1);
  for (let i = 0; i < lines; i++) start[sales.customer[i] + 1]++;
  for (let k = 1; k < start.length; k++) start[k] += start[k - 1];

  // A counting sort by customer keeps the day order that the lines come in.
  const next = start.slice();
  const day = new Int32Array(lines);
  const amount = new Float64Array(lines);
  const order = new Uint32Array(lines);
  for (let j = 0; j < lines; j++) {
    const i = byDay === null ? j : byDay[j];
    const at = next[sales.customer[i]]++;
    day[at] = sales.day[i];
    amount[at] = sales.amount[i];
    if (sales.order !== null) order[at] = sales.order[i];
  }
  const orders = sales.order === null ? numberDays(start, day, order) : sales.orders;
  return { start, day, amount, order, orders, zeroAmount };
}

/** Gives each day of a customer a number, and says how many there are. */
function numberDays(start: Uint32Array, day: Int32Array, order: Uint32Array): number {
  let orders = 0;
  for (let k = 0; k + 1 < start.length; k++) {
    for (let j = start[k]; j < start[k + 1]; j++) {
      if (j === start[k] || day[j] !== day[j - 1]) orders++;
      order[j] = orders - 1;
    }
  }
  return orders;
}

/** Line indices by day, or null when the lines already stand in day order. */
function inDayOrder(day: Int32Array): Uint32Array | null {
  let sorted = true;
  let low = Infinity;
  let high = -Infinity;
  for (let i = 0; i < day.length; i++) {
    if (i > 0 && day[i] < day[i - 1]) sorted = false;
    if (day[i] < low) low = day[i];
    if (day[i] > high) high = day[i];
  }
  if (sorted) return null;
  return countingSort(day, low, high);
}

function countingSort(day: Int32Array, low: Day, high: Day): Uint32Array {
  // A shop's days span some thousands; a misread far-off year must not cost gigabytes.
  if (high - low > 1_000_000) {
    return Uint32Array.from(day.keys()).sort((a, b) => day[a] - day[b] || a - b);
  }
  const next = new Uint32Array(high - low + 2);
  for (let i = 0; i < day.length; i++) next[day[i] - low + 1]++;
  for (let d = 1; d < next.length; d++) next[d] += next[d - 1];
  const sorted = new Uint32Array(day.length);
  for (let i = 0; i < day.length; i++) sorted[next[day[i] - low]++] = i;
  return sorted;
}
