import { readAmounts } from './amounts.ts';
import type { Columns } from './columns.ts';
import type { Cells } from './gather.ts';
import { headerKey } from './plain.ts';
import { NOBODY } from './reading.ts';
import { countOnce, decideTotals } from './totals.ts';

/** Amount columns that have the refunds taken off already. */
const netted = /net(?!t)|-refund|返金後|返品後|差引/;

/**
 * Takes the refund column off the amounts, in place: once per order where it repeats the order's
 * refund on every line. An order that has negative rows already holds its refund, so its column
 * says the same again and is left. True when anything was taken off.
 */
export function takeRefunds(
  columns: Columns,
  cells: Cells,
  amounts: Float64Array,
  order: Uint32Array,
  orders: number,
): boolean {
  const column = columns.roles.refund_amount;
  if (column === undefined || !columns.money || column === columns.money.column) return false;
  if (netted.test(headerKey(columns.from.table.headers[columns.money.column]))) return false;
  const refund = readAmounts(cells.at(column));
  const negative = new Uint8Array(orders);
  for (let i = 0; i < order.length; i++) {
    if (order[i] !== NOBODY && amounts[i] < 0) negative[order[i]] = 1;
  }
  if (cells.order) {
    const { kind } = decideTotals(refund.amounts, refund.ok, order, orders, [], 'line');
    countOnce(kind, refund.amounts, refund.ok, order, orders);
  }
  let taken = false;
  for (let i = 0; i < order.length; i++) {
    if (order[i] === NOBODY || negative[order[i]] || refund.amounts[i] === 0) continue;
    amounts[i] -= Math.abs(refund.amounts[i]);
    taken = true;
  }
  return taken;
}
