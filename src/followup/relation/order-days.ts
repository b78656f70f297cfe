import type { History } from '../../customers/history.ts';
import type { Day } from '../../sales/sales.ts';

/** A day that never comes. */
export const NEVER: Day = 0x7fffffff;

/**
 * The day on which every customer first had `counts[0]`, `counts[1]`, … orders, by `k`; `NEVER`
 * where they never did. `counts` must rise. Days are judged when they are over: an order that is
 * returned later keeps the day it gave, one returned on its own day gives none.
 */
export function orderDays(history: History, counts: readonly number[]): readonly Int32Array[] {
  const { start, day, order } = history;
  const reached = counts.map(() => new Int32Array(start.length - 1).fill(NEVER));
  const book = openOrders(history);
  for (let k = 0; k + 1 < start.length; k++) {
    let orders = 0;
    let next = 0;
    for (let j = start[k]; j < start[k + 1] && next < counts.length; j++) {
      orders += book(j, order[j]);
      const dayIsOver = j + 1 === start[k + 1] || day[j + 1] > day[j];
      if (!dayIsOver) continue;
      while (next < counts.length && orders >= counts[next]) reached[next++][k] = day[j];
    }
  }
  return reached;
}

/** Books a line on its order and says whether that made it an order (1), undid it (-1) or not (0). */
function openOrders({ amount, orders, zeroAmount }: History): (j: number, o: number) => number {
  const total = new Float64Array(orders);
  // Orders of nothing but zeros count only where the history says so.
  const isZero = new Uint8Array(orders);
  const isTouched = new Uint8Array(orders);
  const zeros = zeroAmount === 'visit';
  const counts = (o: number): number => (total[o] > 0 || (zeros && isZero[o] === 1) ? 1 : 0);
  return (j, o) => {
    const before = counts(o);
    total[o] += amount[j];
    if (amount[j] !== 0) isTouched[o] = 1;
    isZero[o] = 1 - isTouched[o];
    return counts(o) - before;
  };
}
