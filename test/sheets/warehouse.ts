import { dayFromIso } from '../../src/sales/calendar.ts';
import { type Words, wordsOf } from '../../src/words/words.ts';
import type { Line } from '../data.ts';
import type { Value, Workbook } from '../host/workbook.ts';
import { database, type Row, run } from '../warehouse/duckdb.ts';
import { fill as fillTable, SOURCE } from '../warehouse/shops.ts';
import { bookOf, cellsOf, serve, shop, value } from './book.ts';
import { type, withSettings } from './settings.ts';

const en = wordsOf('en');

/** The day that all is counted from. */
export const AS_OF = '2024-09-30';

/** The sales of the tab of orders. */
export const LINES = shop()
  .slice(1)
  .map(([date, name, , amount]): Line => [String(name), String(date), Number(amount)]);

/** A file whose settings name the table that the tests fill. */
export function askingBook(): Workbook {
  const book = withSettings();
  const { order: _, ...source } = SOURCE;
  for (const [name, text] of Object.entries(source)) type(book, `warehouse.${name}`, text);
  type(book, 'asOf', dayFromIso(AS_OF)!);
  return book;
}

/** What copying the cells of the query gives: those that the tab's own sentence names. */
export function copied(book: Workbook, words: Words = en): string {
  const column = cellsOf(book, words.warehouse.tab).map(([cell]) => String(cell));
  const cells = /A(\d+)\D+A(\d+)/.exec(column[2])!;
  return `${column.slice(Number(cells[1]) - 1, Number(cells[2])).join('\n')}\n`;
}

/** The rows of the query that stands on the tab, over the sales of the tab of orders. */
export async function answered(book: Workbook): Promise<Row[]> {
  value(serve(book, 'warehouse', {}));
  const server = await database();
  await fillTable(server, LINES);
  return run(server, copied(book));
}

/** The result as an extract puts it into a tab of its own. */
export async function extracted(
  leaveOut: readonly string[] = [],
  locale = 'en_GB',
): Promise<Workbook> {
  const asked = askingBook();
  asked.locale = locale;
  const rows = await answered(asked);
  const names = Object.keys(rows[0]).filter((name) => !leaveOut.includes(name));
  const cell = (given: Row[string]): Value => {
    if (given === null) return '';
    const text = String(given);
    if (/^\d{4}-\d\d-\d\d( 00:00:00)?$/.test(text)) return text.slice(0, 10);
    return /^-?[\d.]+$/.test(text) ? Number(text) : given;
  };
  const cells = [names, ...rows.map((row) => names.map((name) => cell(row[name])))];
  const book = bookOf(cells, 'Extract');
  book.locale = locale;
  return book;
}
