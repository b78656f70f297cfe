import { readAmounts } from './amounts.ts';
import { isoFromDay, lastDayOfMonth } from './calendar.ts';
import { meaningsOf } from './header-roles.ts';
import { type MonthHeader, monthOfHeader } from './month-header.ts';
import type { Cell, Day } from './sales.ts';
import { columnOf, isBlank, type Table, textOf } from './table.ts';
import { unitOf, yearHint } from './titles.ts';
import { totalWord } from './total-words.ts';

/** Fewer month columns than this are no cross table. */
const MONTHS = 3;

/** A table of customers by months. */
export interface CrossTable {
  readonly customer: number;
  /** The month columns and the last day of each. */
  readonly months: readonly { readonly column: number; readonly day: Day }[];
}

/** Recognises a cross table: several columns named for months, and no date column. */
export function findCrossTable(table: Table, today: Day): CrossTable | null {
  const months = table.headers.flatMap((header, column) => {
    const month = monthOfHeader(header);
    return month ? [{ column, month }] : [];
  });
  if (months.length < MONTHS) return null;
  const roles = table.headers.map((header) => meaningsOf(header).map(({ role }) => role));
  if (roles.some((each) => each.includes('date'))) return null;
  const named = ['customer_id', 'customer_name', 'email', 'company', 'last_name'] as const;
  const first = named.map((role) => roles.findIndex((each) => each.includes(role)));
  const before = months[0].column - 1;
  const customer = first.find((column) => column >= 0) ?? (before >= 0 ? before : -1);
  if (customer < 0) return null;
  const years = yearsOf(
    months.map(({ month }) => month),
    table,
    months.map(({ column }) => column),
    today,
  );
  return {
    customer,
    months: months.map(({ column, month }, m) => ({
      column,
      day: lastDayOfMonth(years[m], month.month),
    })),
  };
}

/**
 * The year of each month column: its own, else running on from the first one's, which the title
 * says. Without a title the last month that is filled is taken as not after today.
 */
function yearsOf(
  months: readonly MonthHeader[],
  table: Table,
  columns: readonly number[],
  today: Day,
): number[] {
  let turn = 0;
  const rel = months.map(({ month }, m) => {
    if (m > 0 && month <= months[m - 1].month) turn++;
    return turn;
  });
  const own = months.findIndex(({ year }) => year !== null);
  if (own >= 0) {
    return months.map(({ year }, m) => year ?? (months[own].year as number) + rel[m] - rel[own]);
  }
  const hint = yearHint(table.titles, today).year;
  if (hint !== null) return rel.map((years) => hint + years);
  let last = 0;
  columns.forEach((column, m) => {
    if (columnOf(table, column).some((cell) => typeof cell === 'number' && cell !== 0)) last = m;
  });
  const year = Number(isoFromDay(today).slice(0, 4));
  const newest = lastDayOfMonth(year, months[last].month) <= today ? year : year - 1;
  return rel.map((years) => newest + years - rel[last]);
}

/** The sales of a cross table, one per filled cell, and the row each stands in. */
export interface Unpivoted {
  readonly rows: Uint32Array;
  readonly customer: readonly Cell[];
  readonly days: Int32Array;
  readonly amounts: Float64Array;
  /** Rows that are totals. */
  readonly totals: readonly number[];
}

/** Takes a cross table apart; total rows and columns are left out. */
export function unpivot(table: Table, cross: CrossTable): Unpivoted {
  const names = columnOf(table, cross.customer);
  const totals: number[] = [];
  names.forEach((cell, i) => {
    if (totalWord(textOf(cell)) !== '') totals.push(i);
  });
  const left = new Set(totals);
  const unit = unitOf(table.titles, '');
  const rows: number[] = [];
  const days: number[] = [];
  const amounts: number[] = [];
  for (const { column, day } of cross.months) {
    const read = readAmounts(columnOf(table, column));
    for (let i = 0; i < names.length; i++) {
      if (!read.ok[i] || read.amounts[i] === 0 || left.has(i) || isBlank(names[i])) continue;
      rows.push(i);
      days.push(day);
      amounts.push(read.amounts[i] * unit);
    }
  }
  return {
    rows: Uint32Array.from(rows),
    customer: names,
    days: Int32Array.from(days),
    amounts: Float64Array.from(amounts),
    totals,
  };
}
