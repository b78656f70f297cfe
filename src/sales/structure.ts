import { headerKey } from './plain.ts';
import type { Cell } from './sales.ts';
import { isBlank, type Table, textOf } from './table.ts';
import { totalWord } from './total-words.ts';

/** What a row is besides a sale. */
export type RowShape = 'blank' | 'repeatedHeader' | 'subtotal' | 'heading' | 'row';

/** The columns by which a row's shape is told; -1 where the table has none. */
export interface ShapeColumns {
  /** Customer, date, product and order columns: a total's word stands in one of them. */
  readonly words: readonly number[];
  readonly unitPrice: number;
}

/** What a row is that is no complete sale: it lacks a customer, a date or an amount. */
export function shapeOf(table: Table, row: number, columns: ShapeColumns): RowShape {
  const cells = table.cells[row];
  let filled = 0;
  let texts = 0;
  let firstText = -1;
  for (let column = 0; column < cells.length; column++) {
    const cell = cells[column];
    // A row of unticked boxes and of formulas that give 0 is still blank.
    if (cell === '' || cell === false || cell === 0 || isBlank(cell)) continue;
    filled++;
    if (typeof cell !== 'string') continue;
    texts++;
    if (firstText < 0) firstText = column;
  }
  if (filled === 0) return 'blank';
  if (filled > 1 && texts === filled && repeatsHeader(table, cells, filled))
    return 'repeatedHeader';
  if (isTotal(cells, [...columns.words, firstText], columns.unitPrice)) return 'subtotal';
  return filled === 1 && texts === 1 ? 'heading' : 'row';
}

function repeatsHeader(table: Table, cells: readonly Cell[], filled: number): boolean {
  let same = 0;
  cells.forEach((cell, column) => {
    if (typeof cell !== 'string' || isBlank(cell)) return;
    if (headerKey(cell) === headerKey(table.headers[column] ?? '')) same++;
  });
  return same >= 2 && same * 2 >= filled;
}

function isTotal(cells: readonly Cell[], columns: readonly number[], unitPrice: number): boolean {
  for (const column of columns) {
    if (column < 0) continue;
    const kind = totalWord(textOf(cells[column]));
    if (kind === 'word') return true;
    // A price per piece beside it makes 腕時計 or Total Repair a product.
    if (kind === 'pattern' && (unitPrice < 0 || isBlank(cells[unitPrice]))) return true;
  }
  return false;
}
