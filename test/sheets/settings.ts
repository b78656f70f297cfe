import type { Segmented } from '../../src/protocol.ts';
import { sheetByName, type Value, type Workbook } from '../host/workbook.ts';
import { bookOf, cellsOf, serve, shop, value } from './book.ts';

/** A file whose tab of settings was made. */
export function withSettings(cells = shop()): Workbook {
  const book = bookOf(cells);
  value(serve(book, 'settings', { tab: 'Orders' }));
  return book;
}

/** Row of a setting on the tab, by its key. */
export function rowOf(book: Workbook, key: string): number {
  return cellsOf(book, 'Settings').findIndex((row) => row[5] === key);
}

/** What stands in a column of a setting's row, or `''`. */
export function settingCell(book: Workbook, key: string, column: number): Value {
  return cellsOf(book, 'Settings')[rowOf(book, key)][column];
}

/** Types as the owner would: beside a key, or into any cell. */
export function type(
  book: Workbook,
  place: string | readonly [row: number, column: number],
  to: Value,
): void {
  const [row, column] = typeof place === 'string' ? [rowOf(book, place), 1] : place;
  const { cells } = sheetByName(book, 'Settings')!;
  cells[row] ??= [];
  cells[row][column] = to;
}

/** Segments the tab of orders. */
export function segment(book: Workbook): Segmented {
  return value(serve(book, 'segment', { tab: 'Orders' }));
}

/** Codes of the notes of an answer. */
export function codes(answer: { readonly notes: readonly { readonly code: string }[] }): string[] {
  return answer.notes.map(({ code }) => code);
}

/** Types a row below the last one of a table, from the first column on; gives its row. */
export function addRow(book: Workbook, table: string, cells: readonly Value[]): number {
  const standing = cellsOf(book, 'Settings');
  let row = rowOf(book, table) + 1;
  while ((standing[row] ?? []).some((cell) => cell !== '')) row++;
  cells.forEach((cell, column) => {
    type(book, [row, column], cell);
  });
  return row;
}
