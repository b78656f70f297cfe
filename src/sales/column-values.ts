import { readAmountText } from './amount-text.ts';
import { emailKey, phoneKey } from './contact-keys.ts';
import { dayOfNumber } from './date.ts';
import { readDateText } from './date-text.ts';
import { wordKey, wordsOf } from './domain.ts';
import type { Cell } from './sales.ts';
import { isBlank, type Table } from './table.ts';

/** A column's values are judged by this many rows, spread over the whole table. */
const LOOKED_AT = 600;

/** What the values of a column look like; counts are of the rows looked at. */
export interface ColumnValues {
  readonly rows: number;
  readonly filled: number;
  readonly texts: number;
  readonly numbers: number;
  /** Date cells and texts that read as dates; and numbers that could be days. */
  readonly dates: number;
  readonly dayNumbers: number;
  readonly amounts: number;
  readonly emails: number;
  readonly phones: number;
  readonly distinct: number;
  /** Filled cells that hold a digit. */
  readonly digits: number;
  /** Whole numbers that only ever grow by one: a running number. */
  readonly running: boolean;
}

/** The rows by which columns are judged: evenly spread, header and blank rows left out. */
export function rowsToJudge(table: Table): readonly number[] {
  const size = table.end - table.first;
  const step = Math.max(1, size / LOOKED_AT);
  const rows: number[] = [];
  for (let at = 0; at < size; at += step) {
    const row = table.first + Math.floor(at);
    if (table.cells[row].some((cell) => !isBlank(cell))) rows.push(row);
  }
  return rows;
}

/** Judges one column by its values. */
export function judgeColumn(table: Table, column: number, rows: readonly number[]): ColumnValues {
  const seen = new Set<Cell>();
  const totals = wordsOf('subtotal_or_total_rows');
  const header = table.headers[column];
  const sum = {
    filled: 0,
    texts: 0,
    numbers: 0,
    dates: 0,
    dayNumbers: 0,
    amounts: 0,
    emails: 0,
    phones: 0,
    digits: 0,
  };
  for (const row of rows) {
    const cell = table.cells[row][column] ?? '';
    if (isBlank(cell)) continue;
    // Totals and repeated headers stand in the column and are no values of it.
    if (typeof cell === 'string' && (totals.has(wordKey(cell)) || cell === header)) continue;
    sum.filled++;
    seen.add(cell);
    if (typeof cell === 'object') sum.dates++;
    else if (typeof cell === 'number') {
      sum.numbers++;
      sum.amounts++;
      sum.digits++;
      if (dayOfNumber(cell) !== undefined) sum.dayNumbers++;
      if (/^\d{9,11}$/.test(String(cell))) sum.phones++;
    } else if (typeof cell === 'string') judgeText(cell, sum);
  }
  const running = isRunning(table, column);
  return { ...sum, rows: rows.length, distinct: seen.size, running };
}

type Sums = { -readonly [K in keyof Omit<ColumnValues, 'rows' | 'distinct' | 'running'>]: number };

function judgeText(text: string, sum: Sums): void {
  sum.texts++;
  if (/\d/.test(text)) sum.digits++;
  const amount = readAmountText(text);
  if (!Number.isNaN(amount.point) || !Number.isNaN(amount.comma)) sum.amounts++;
  const date = readDateText(text);
  if (date.is !== 'none' || date.reason === 'eraOver') sum.dates++;
  if (emailKey(text) !== '') sum.emails++;
  if (phoneKey(text).length >= 9) sum.phones++;
}

/** Looks at neighbouring rows, since a spread of rows would hide the steps of one. */
function isRunning(table: Table, column: number): boolean {
  let last = Number.NaN;
  let steps = 0;
  let ones = 0;
  for (let row = table.first; row < Math.min(table.end, table.first + 60); row++) {
    const cell = table.cells[row][column];
    if (typeof cell !== 'number') continue;
    if (!Number.isNaN(last)) {
      steps++;
      if (cell - last === 1) ones++;
    }
    last = cell;
  }
  return steps >= 3 && ones >= steps * 0.9;
}
