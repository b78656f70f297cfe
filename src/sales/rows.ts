import type { Columns } from './columns.ts';
import { type Days, readDays } from './days.ts';
import { fillByOrder } from './fill.ts';
import { fillFromAbove } from './from-above.ts';
import { type Cells, whoColumns } from './gather.ts';
import { joinKeys } from './join.ts';
import { joinSame } from './join-same.ts';
import { judgeRows, type Read } from './judge.ts';
import { type Keys, readKeys } from './keys.ts';
import { type Currencies, findCurrency, readMoney } from './money.ts';
import { decideMoney, leaveOutEmpty, numberOrders } from './orders.ts';
import { withoutOwnAddress } from './own-address.ts';
import type { ReadInput } from './reading.ts';
import { takeRefunds } from './refunds.ts';
import { applyRules, saleRules } from './sale-rules.ts';
import type { Place } from './sales.ts';
import { findShapes } from './shapes.ts';
import type { Table } from './table.ts';
import { yearHint } from './titles.ts';
import { countOnce, type TotalDecision } from './totals.ts';
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
  { choice, same }: Pick<Required<ReadInput>, 'choice' | 'same'>,
): Rows {
  const { size } = cells;
  const rules = saleRules(table, columns);
  const ruled = new Map(rules.map(({ column }) => [column, [...cells.at(column)]]));
  const orderColumns = rules.filter((rule) => rule.ofOrder).map(({ column }) => ruled.get(column)!);
  const money = readMoney(table, columns, cells);
  const shapes = findShapes(table, columns, cells, money);
  const orderKeys = readOrderKeys(cells);
  if (orderKeys) fillByOrder(cells.date, [...whoColumns(cells), ...orderColumns], orderKeys.index);
  const { filled, headingColumn } = fillFromAbove(table, cells, orderColumns, money, shapes, place);
  const found = findWho(cells.who, size);
  const { who: agreed, joined } = joinKeys(found);
  const who = withoutOwnAddress(joinSame(agreed, same), money);
  const dayFirst = choice.dayOrder === undefined ? undefined : choice.dayOrder === 'day';
  const days = readDays(
    cells.date,
    writtenIn(table, place),
    dayFirst,
    yearHint(table.titles, place.today),
  );
  const judged = applyRules(rules, (column) => ruled.get(column)!, size);
  const currencies = findCurrency(
    money,
    columns.roles.currency === undefined ? null : cells.at(columns.roles.currency),
    (i) => shapes.status[i] === 0 && money.ok[i] === 1,
    place.locale,
    choice.currency,
  );
  const keys = filled > 0 ? readOrderKeys(cells) : orderKeys;
  const read: Read = { who, days, money, keys, judged, currencies, shapes };
  const status = judgeRows(read, place);
  return finishOrders(columns, cells, read, status, { filled, headingColumn, joined });
}

/** Where the cells do not tell day from month, a known export does before the country's habit. */
function writtenIn(table: Table, place: Place): Place {
  const dayFirst = table.match?.layout.id === 'xero_sales_invoices';
  return dayFirst ? { ...place, locale: 'en_GB' } : place;
}

function readOrderKeys(cells: Cells): Keys | null {
  return cells.order && readKeys(cells.order, (text) => text.trim().toLowerCase());
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
  const total = decideMoney(columns, cells, read, order, orders);
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
