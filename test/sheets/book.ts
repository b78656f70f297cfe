import type { Answer, Command, Commands } from '../../src/protocol.ts';
import { day } from '../data.ts';
import { loadProject, type Run, type RunOptions, run } from '../host/script.ts';
import {
  addSheet,
  growTo,
  lastColumn,
  lastRow,
  newWorkbook,
  putValues,
  type Sheet,
  setFormat,
  sheetByName,
  type Value,
  valueAt,
  type Workbook,
} from '../host/workbook.ts';

/** A file with one tab of literal cells; text such as 2024-03-05 becomes a real date cell. */
export function bookOf(cells: readonly (readonly Value[])[], name = 'Orders'): Workbook {
  const book = newWorkbook({ title: 'Shop', locale: 'en_GB', zone: 'Europe/London' });
  book.sheets.length = 0;
  const sheet = addSheet(book, name, Math.max(1000, cells.length + 5));
  growTo(sheet, sheet.rows, cells[0]?.length ?? 0);
  book.active = sheet.id;
  fill(sheet, cells);
  return book;
}

/** Writes literal cells from A1 on. */
export function fill(sheet: Sheet, cells: readonly (readonly Value[])[]): void {
  cells.forEach((row, r) => {
    row.forEach((value, column) => {
      const date = typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value);
      putValues(sheet, r, column, [[date ? day(value) : value]]);
      if (date) setFormat(sheet, { row: r, column, rows: 1, columns: 1 }, 'yyyy-mm-dd');
    });
  });
}

/** What one call of the door gave, and what the platform saw of it. */
export type Served<C extends Command> = Answer<C> & { readonly run: Run };

const project = loadProject();

/** Calls `dist/Code.js` through its one door, on 2024-09-30 at noon in London. */
export function serve<C extends Command>(
  book: Workbook,
  name: C,
  request: Commands[C]['request'],
  options: RunOptions = {},
): Served<C> {
  const now = Date.UTC(2024, 8, 30, 11);
  const done = run(project, book, 'serve', [name, JSON.stringify(request)], { now, ...options });
  return { ...(JSON.parse(String(done.value)) as Answer<C>), run: done };
}

/** The value of an answer that must be one. */
export function value<C extends Command>(answer: Served<C>): Commands[C]['answer'] {
  if (!answer.ok) throw new Error(`refused: ${answer.problem.code}`);
  return answer.value;
}

/** The filled cells of a tab. */
export function cellsOf(book: Workbook, name: string): Value[][] {
  const sheet = sheetByName(book, name);
  if (sheet === undefined) throw new Error(`no tab ${name}`);
  const row = (r: number) =>
    Array.from({ length: lastColumn(sheet) }, (_, column) => valueAt(sheet, r, column));
  return Array.from({ length: lastRow(sheet) }, (_, r) => row(r));
}

/** Names of the tabs in their order. */
export function tabs(book: Workbook): string[] {
  return book.sheets.map(({ name }) => name);
}

export const HEADER = ['Order date', 'Customer', 'Email', 'Amount'];

/** Thirty customers: ten gone, ten regulars, ten newcomers, one order a row. */
export function shop(): Value[][] {
  const rows: Value[][] = [];
  for (let k = 0; k < 10; k++) {
    const add = (name: string, date: string, amount: number) =>
      rows.push([date, name, `${name.toLowerCase().replace(' ', '.')}@example.com`, amount]);
    for (const month of ['08', '09', '10', '11']) add(`Gone ${k}`, `2023-${month}-1${k}`, 20 + k);
    for (const month of ['06', '07', '08', '09'])
      add(`Regular ${k}`, `2024-${month}-1${k}`, 40 + k);
    add(`New ${k}`, `2024-09-2${k}`, 10 + k);
  }
  return [HEADER, ...rows];
}
