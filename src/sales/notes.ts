import type { Note } from '../words/messages.ts';
import type { Columns } from './columns.ts';
import { headerKey } from './plain.ts';
import type { REASONS, Reading } from './reading.ts';
import { code } from './reasons.ts';
import type { Rows } from './rows.ts';
import type { Table } from './table.ts';

/** What was decided while reading, then what to be careful with. */
export function notesOfReading(
  table: Table,
  columns: Columns,
  rows: Rows,
  reading: Omit<Reading, 'notes'>,
): Note[] {
  return [
    ...rivalNotes(table, columns),
    ...dateNotes(table, columns, rows),
    ...moneyNotes(table, columns, rows, reading),
    ...customerNotes(table, rows),
    ...guards(rows, reading),
  ];
}

const quoted = (table: Table, columns: readonly number[]): string =>
  columns.map((column) => `“${table.headers[column]}”`).join(', ');

function rivalNotes(table: Table, { picks }: Columns): Note[] {
  return (['customer', 'date', 'amount', 'order'] as const).flatMap((pick): Note[] => {
    const { column, rivals } = picks[pick];
    if (column === null || rivals.length === 0) return [];
    return [{ code: 'rival', values: [table.headers[column], quoted(table, rivals)] }];
  });
}

function dateNotes(table: Table, { date }: Columns, { days, filled }: Rows): Note[] {
  const notes: Note[] = [];
  const header = date === null ? '' : table.headers[date];
  if (days.order !== null && !days.proven) {
    notes.push({ code: days.order === 'dmy' ? 'dayFirst' : 'monthFirst', values: [header] });
  }
  if (days.yearsGiven > 0) notes.push({ code: 'yearsGiven', values: [header, days.yearsGiven] });
  if (days.swapped > 0) notes.push({ code: 'swapped', values: [header, days.swapped] });
  const months = count(days.ok, 2);
  if (months > 0) notes.push({ code: 'monthOnly', values: [months] });
  if (filled > 0) notes.push({ code: 'filledDown', values: [filled] });
  return notes;
}

function moneyNotes(
  table: Table,
  { money, roles }: Columns,
  rows: Rows,
  { currency }: Omit<Reading, 'notes'>,
): Note[] {
  if (!money) return [];
  const notes: Note[] = [];
  const header = table.headers[money.column];
  const { kind, looked, breakers } = rows.total;
  if (money.quantity !== null) {
    notes.push({ code: 'priceTimesQuantity', values: [header, table.headers[money.quantity]] });
  } else if (looked === 0) {
    // No order has two lines, so nothing was decided.
  } else if (kind === 'repeated') notes.push({ code: 'orderTotalRepeated', values: [header] });
  else if (kind === 'first') notes.push({ code: 'orderTotalFirst', values: [header] });
  else notes.push({ code: 'lineAmount', values: [header] });
  if (breakers > 0) notes.push({ code: 'totalBreakers', values: [header, breakers] });
  if (rows.unit !== 1) notes.push({ code: 'unit', values: [header, rows.unit] });
  const key = headerKey(header);
  if (/税込|incl/.test(key)) notes.push({ code: 'taxIncluded', values: [header] });
  if (/税抜|税別|excl/.test(key)) notes.push({ code: 'taxExcluded', values: [header] });
  if (rows.refunds && roles.refund_amount !== undefined) {
    notes.push({ code: 'refundColumn', values: [table.headers[roles.refund_amount]] });
  }
  const others = count(rows.status, code('otherCurrency'));
  if (others > 0) {
    const names = rows.currencies.others.join(', ');
    notes.push({ code: 'otherCurrency', values: [currency, others, names] });
  }
  return notes;
}

function customerNotes(table: Table, { who, joined }: Rows): Note[] {
  const notes: Note[] = [];
  if (joined > 0) notes.push({ code: 'joined', values: [joined] });
  const names = who.kinds.filter((kind) => kind === 'name').length;
  if (who.name && names * 2 > who.keys.length) notes.push({ code: 'nameOnly', values: [] });
  if (table.others) notes.push({ code: 'otherTable', values: [] });
  return notes;
}

function guards(rows: Rows, reading: Omit<Reading, 'notes'>): Note[] {
  const notes: Note[] = [];
  const { sales, anonymousAmount, firstDay, lastDay, guards: limits } = reading;
  let known = 0;
  for (let i = 0; i < sales.amount.length; i++) known += sales.amount[i];
  const all = known + anonymousAmount;
  if (all > 0 && anonymousAmount > all * limits.anonymous) {
    notes.push({ code: 'coverage', values: [Math.round((100 * known) / all)] });
  }
  if (lastDay - firstDay < limits.minDays) {
    notes.push({ code: 'shortHistory', values: [lastDay - firstDay] });
  }
  const of = (reason: (typeof REASONS)[number]): number => count(rows.status, code(reason));
  const unreadable = of('noDate') + of('eraOver') + of('noYear') + of('noAmount');
  if (unreadable > reading.rows * limits.unreadable) {
    notes.push({ code: 'unreadable', values: [Math.round((100 * unreadable) / reading.rows)] });
  }
  const future = of('future');
  if (future > 0) notes.push({ code: 'future', values: [future] });
  const lines = new Uint32Array(sales.customers.length);
  for (let i = 0; i < sales.customer.length; i++) lines[sales.customer[i]]++;
  const most = lines.reduce((a, b) => Math.max(a, b), 0);
  if (lines.length > 1 && most > rows.lines * limits.oneCustomer) {
    notes.push({ code: 'oneCustomer', values: [Math.round((100 * most) / rows.lines)] });
  }
  return notes;
}

/** By index: an iterator makes an object for every row as long as the code is cold. */
function count(values: Uint8Array, wanted: number): number {
  let found = 0;
  for (let i = 0; i < values.length; i++) if (values[i] === wanted) found++;
  return found;
}
