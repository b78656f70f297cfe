import type { Choice } from '../protocol.ts';
import type { Amounts } from './amounts.ts';
import type { Columns } from './columns.ts';
import { DATE_FAULTS, type Days, readDays } from './days.ts';
import { fillByOrder } from './fill.ts';
import type { Cells } from './gather.ts';
import { readHeadings } from './headings.ts';
import { joinKeys } from './join.ts';
import { type Keys, readKeys } from './keys.ts';
import { fillMerged } from './merged.ts';
import { type Currencies, findCurrency, type RowMoney, readMoney } from './money.ts';
import { NOBODY } from './reading.ts';
import { code } from './reasons.ts';
import { takeRefunds } from './refunds.ts';
import { applyRules, type Judged, saleRules } from './sale-rules.ts';
import type { Place } from './sales.ts';
import { findShapes, type Shapes } from './shapes.ts';
import type { Table } from './table.ts';
import { yearHint } from './titles.ts';
import { countOnce, decideTotals, type TotalDecision } from './totals.ts';
import { findWho, type Who } from './who.ts';

/** Every row of the table, read and judged. */
export interface Rows {
  readonly size: number;
  /** 0, or a reason's number. */
  readonly status: Uint8Array;
  readonly blank: Uint8Array;
  readonly who: Who;
  readonly days: Days;
  /** In ten-thousandths, once per order where the column holds totals, refunds taken off. */
  readonly amounts: Float64Array;
  /** By row, `NOBODY` where the row is no line of a sale. */
  readonly order: Uint32Array;
  readonly lines: number;
  readonly total: TotalDecision;
  readonly currencies: Currencies;
  readonly unit: number;
  /** The refund column was taken off. */
  readonly refunds: boolean;
  /** Rows that took a date or customer from the row above. */
  readonly filled: number;
  /** Sheet column of the headings that name the customers, if they do. */
  readonly headingColumn: number | null;
  /** Joins of keys that were made without asking. */
  readonly joined: number;
}

/** Reads all rows: customers, days, amounts, what is no sale, and the order of each line. */
export function readRows(
  table: Table,
  columns: Columns,
  cells: Cells,
  place: Place,
  choice: Choice,
): Rows {
  const { size } = cells;
  const rules = saleRules(table, columns);
  const ruled = new Map(rules.map(({ column }) => [column, [...cells.at(column)]]));
  const orderColumns = rules.filter((rule) => rule.ofOrder).map(({ column }) => ruled.get(column)!);
  const money = readMoney(table, columns, cells);
  const shapes = findShapes(table, columns, cells, money);
  const orderKeys = readOrderKeys(cells);
  if (orderKeys) fillByOrder([cells.date, ...whoColumns(cells), ...orderColumns], orderKeys.index);
  const { filled, headingColumn } = fillFromAbove(table, cells, orderColumns, money, shapes, place);
  const found = findWho(cells.who, size);
  const { who, joined } = joinKeys(found);
  const dayFirst = choice.dayOrder === undefined ? undefined : choice.dayOrder === 'day';
  const days = readDays(cells.date, place, dayFirst, yearHint(table.titles, place.today));
  const judged = applyRules(rules, (column) => ruled.get(column)!, size);
  const currencies = findCurrency(
    money,
    columns.roles.currency === undefined ? null : cells.at(columns.roles.currency),
    (i) => shapes.status[i] === 0 && money.ok[i] === 1,
    place.locale,
  );
  const keys = filled > 0 ? readOrderKeys(cells) : orderKeys;
  const read: Read = { who, days, money, keys, judged, currencies, shapes };
  const status = judge(read, place);
  return finishOrders(columns, cells, read, status, { filled, headingColumn, joined });
}

interface Read {
  readonly who: Who;
  readonly days: Days;
  readonly money: RowMoney;
  readonly keys: Keys | null;
  readonly judged: Judged;
  readonly currencies: Currencies;
  readonly shapes: Shapes;
}

function whoColumns(cells: Cells) {
  return Object.values(cells.who).filter((each) => each !== null);
}

function readOrderKeys(cells: Cells): Keys | null {
  return cells.order && readKeys(cells.order, (text) => text.trim().toLowerCase());
}

/** Headings and merged cells: what rows take from the rows above them. */
function fillFromAbove(
  table: Table,
  cells: Cells,
  others: readonly ReturnType<Cells['at']>[],
  money: Amounts,
  shapes: Shapes,
  place: Place,
): { filled: number; headingColumn: number | null } {
  const headings = readHeadings(table, cells, money, shapes);
  let filled = 0;
  const take = (from: readonly unknown[] | null, into: ReturnType<Cells['at']> | null): void => {
    if (!from || !into) return;
    for (let i = 0; i < cells.size; i++) {
      if (into[i] === '' && from[i] !== '') {
        into[i] = from[i] as string;
        filled++;
      }
    }
  };
  take(headings.date, cells.date);
  take(headings.customer, cells.who.name);
  const firstOnly = table.match?.layout.order_level_fields === 'first_row_only';
  const { days } = readDays(cells.date, place, undefined, yearHint(table.titles, place.today));
  filled += fillMerged(cells, others, money, days, shapes, firstOnly);
  return { filled, headingColumn: headings.customer ? headings.column : null };
}

/** The first reason that keeps a row out, 0 for a sale. */
function judge(read: Read, place: Place): Uint8Array {
  const { who, days, money, keys, judged, currencies, shapes } = read;
  const status = shapes.status.slice();
  for (const i of shapes.headings) status[i] = code('title');
  for (let i = 0; i < status.length; i++) {
    if (status[i] || shapes.blank[i]) continue;
    if (judged.status[i]) status[i] = judged.status[i];
    else if (!days.ok[i]) {
      const reason = DATE_FAULTS[days.fault[i]];
      status[i] = code(reason === '' ? 'noDate' : reason);
    } else if (!money.ok[i] && (money.fault[i] || !keys || keys.index[i] === NOBODY)) {
      status[i] = code('noAmount');
    } else if (currencies.other[i]) status[i] = code('otherCurrency');
    else if (who.index[i] === NOBODY) status[i] = code('anonymous');
    else if (days.days[i] > place.today) status[i] = code('future');
  }
  return status;
}

function finishOrders(
  columns: Columns,
  cells: Cells,
  read: Read,
  status: Uint8Array,
  counts: Pick<Rows, 'filled' | 'headingColumn' | 'joined'>,
): Rows {
  const { who, days, money, judged, currencies, shapes } = read;
  for (let i = 0; i < status.length; i++) {
    if (judged.refund[i] && money.amounts[i] > 0) money.amounts[i] = -money.amounts[i];
  }
  const { order, orders } = numberOrders(read, status);
  const total = decide(columns, cells, read, order, orders);
  if (total.kind === 'line') leaveOutEmpty(money, status, order);
  countOnce(total.kind, money.amounts, money.ok, order, orders);
  const refunds = takeRefunds(columns, cells, money.amounts, order, orders);
  let lines = 0;
  for (let i = 0; i < status.length; i++) if (status[i] === 0 && !shapes.blank[i]) lines++;
  return {
    size: status.length,
    status,
    blank: shapes.blank,
    who,
    days,
    amounts: money.amounts,
    order,
    lines,
    total,
    currencies,
    unit: money.unit,
    refunds,
    ...counts,
  };
}

function decide(
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
function leaveOutEmpty(money: Amounts, status: Uint8Array, order: Uint32Array): void {
  for (let i = 0; i < status.length; i++) {
    if (order[i] === NOBODY || money.ok[i]) continue;
    status[i] = code('noAmount');
    order[i] = NOBODY;
  }
}

/** Lines of one customer with one order id are an order, without an id those of one day. */
function numberOrders(
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
