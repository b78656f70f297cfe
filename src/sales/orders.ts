import type { Amounts } from './amounts.ts';
import type { Columns } from './columns.ts';
import type { Cells } from './gather.ts';
import type { Read } from './judge.ts';
import { numberPairs } from './number-pairs.ts';
import { NOBODY } from './reading.ts';
import { code } from './reasons.ts';
import { decideTotals, type TotalDecision } from './totals.ts';

/** What the money column holds where orders have several lines; without order ids always lines. */
export function decideMoney(
  columns: Columns,
  cells: Cells,
  { money, keys }: Read,
  order: Uint32Array,
  orders: number,
): TotalDecision {
  if (columns.money?.proven || !keys) return { kind: 'line', looked: 0, breakers: 0 };
  const apart = [columns.roles.unit_price, columns.roles.quantity].flatMap((column) =>
    column === undefined || column === columns.money?.column ? [] : [cells.at(column)],
  );
  const named = columns.money?.named === 'total' ? 'repeated' : 'line';
  return decideTotals(money.amounts, money.ok, order, orders, apart, named);
}

/** Where every line has its own amount, a line without one cannot be read. */
export function leaveOutEmpty(money: Amounts, status: Uint8Array, order: Uint32Array): void {
  for (let i = 0; i < status.length; i++) {
    if (order[i] === NOBODY || money.ok[i]) continue;
    status[i] = code('noAmount');
    order[i] = NOBODY;
  }
}

/** Lines of one customer with one order id are an order, without an id those of one day. */
export function numberOrders(
  { who, days, keys, shapes }: Read,
  status: Uint8Array,
): { order: Uint32Array; orders: number } {
  const anonymous = code('anonymous');
  const future = code('future');
  const row = new Uint32Array(status.length);
  const customer = new Uint32Array(status.length);
  const mark = new Int32Array(status.length);
  let lines = 0;
  for (let i = 0; i < status.length; i++) {
    if (shapes.blank[i]) continue;
    if (status[i] !== 0 && status[i] !== anonymous && status[i] !== future) continue;
    const id = keys ? keys.index[i] : NOBODY;
    // Without an id an anonymous row is a sale of its own.
    if (id === NOBODY && who.index[i] === NOBODY) continue;
    row[lines] = i;
    customer[lines] = who.index[i];
    mark[lines++] = id === NOBODY ? days.days[i] - BELOW_IDS : id;
  }
  const numbered = numberPairs(customer.subarray(0, lines), mark.subarray(0, lines));
  const order = new Uint32Array(status.length).fill(NOBODY);
  for (let line = 0; line < lines; line++) order[row[line]] = numbered.order[line];
  return { order, orders: numbered.orders };
}

/** Puts the days apart from the ids, which are no less than 0. */
const BELOW_IDS = 2 ** 30;
