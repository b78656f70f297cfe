import type { Amounts } from './amounts.ts';
import type { Columns } from './columns.ts';
import type { Cells } from './gather.ts';
import type { Read } from './judge.ts';
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
  const order = new Uint32Array(status.length).fill(NOBODY);
  const known = new Map<number, number>();
  const anonymous = code('anonymous');
  const future = code('future');
  const many = 2 ** 26;
  for (let i = 0; i < status.length; i++) {
    if (shapes.blank[i]) continue;
    if (status[i] !== 0 && status[i] !== anonymous && status[i] !== future) continue;
    const id = keys ? keys.index[i] : NOBODY;
    const k = who.index[i] === NOBODY ? many - 1 : who.index[i];
    // Without an id an anonymous row is a sale of its own.
    if (id === NOBODY && k === many - 1) continue;
    const key = id === NOBODY ? k * many + many / 2 + days.days[i] : k * many + id;
    let o = known.get(key);
    if (o === undefined) {
      o = known.size;
      known.set(key, o);
    }
    order[i] = o;
  }
  return { order, orders: known.size };
}
