import type { Analysis } from '../../customers/analysis.ts';
import type { ZeroAmount } from '../../customers/history.ts';
import type { Labels } from '../../sales/sale-columns.ts';
import type { Sales } from '../../sales/sales.ts';

/** The day of a line that nobody bought, or that came back. */
export const NEVER = -0x80000000;

/**
 * The day on which each sale line was bought, which is the day of its order; `NEVER` where it does
 * not belong to a visit: refunds, later days, orders returned in full, and products whose return
 * stands in the same order. A line of 0 counts beside one that was paid for, since many sheets
 * write the order's amount on its first line only. A return with an order of its own says nothing
 * of the order it undoes, so that product stays bought.
 *
 * `zeroAmount` is `visit` where free samples should count.
 */
export function boughtOn(
  { reading, facts, history }: Analysis,
  products: Labels | null,
  zeroAmount: ZeroAmount = history.zeroAmount,
): Int32Array {
  const { day, amount, order } = reading.sales;
  const orderDay = orderDays(reading.sales, facts.asOf, zeroAmount);
  const on = new Int32Array(day.length).fill(NEVER);
  for (let i = 0; i < on.length; i++) {
    if (amount[i] >= 0 && day[i] <= facts.asOf) on[i] = orderDay[order[i]];
  }
  if (products !== null) leaveOutReturned(on, reading.sales, facts.asOf, products);
  return on;
}

/** The day of every order that is a visit on `asOf`, and `NEVER` for the others. */
function orderDays(
  { day, amount, order, orders }: Sales,
  asOf: number,
  zeroAmount: ZeroAmount,
): Int32Array {
  const total = new Float64Array(orders);
  const free = new Uint8Array(orders).fill(1);
  const paidOn = new Int32Array(orders).fill(NEVER);
  const seenOn = new Int32Array(orders).fill(NEVER);
  for (let i = 0; i < day.length; i++) {
    if (day[i] > asOf) continue;
    const o = order[i];
    total[o] += amount[i];
    if (amount[i] !== 0) free[o] = 0;
    if (amount[i] > 0 && (paidOn[o] === NEVER || day[i] < paidOn[o])) paidOn[o] = day[i];
    if (seenOn[o] === NEVER || day[i] < seenOn[o]) seenOn[o] = day[i];
  }
  return paidOn.map((paid, o) => {
    if (total[o] > 0) return paid;
    return free[o] === 1 && zeroAmount === 'visit' ? seenOn[o] : NEVER;
  });
}

/** Lines of a product whose order took at least as much of it back as it sold. */
function leaveOutReturned(
  on: Int32Array,
  { day, amount, order }: Sales,
  asOf: number,
  { of, names }: Labels,
): void {
  const kept = new Map<number, number>();
  const key = (i: number): number => order[i] * names.length + of[i];
  for (let i = 0; i < day.length; i++) {
    if (amount[i] < 0 && of[i] !== 0 && day[i] <= asOf) kept.set(key(i), 0);
  }
  if (kept.size === 0) return;
  for (let i = 0; i < day.length; i++) {
    const sum = kept.get(key(i));
    if (sum !== undefined && day[i] <= asOf) kept.set(key(i), sum + amount[i]);
  }
  for (let i = 0; i < day.length; i++) if ((kept.get(key(i)) ?? 1) <= 0) on[i] = NEVER;
}
