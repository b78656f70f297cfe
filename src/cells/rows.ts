import { NOBODY } from '../sales/reading.ts';
import type { Cell } from '../sales/sales.ts';
import type { CellSales } from './sales.ts';
import type { DayCell, Table } from './table.ts';

/** The rows that a function answers one by one. */
export type Rows = Pick<CellSales, 'rows' | 'header' | 'customerOfRow'>;

/**
 * One answer per row, by the customer of the row: `''` where the row cannot be read, the title
 * where the first row is a header.
 */
export function perCustomer(
  { rows, header, customerOfRow }: Rows,
  title: string,
  answers: readonly (Cell | DayCell)[],
): Table {
  const table = new Array<(Cell | DayCell)[]>(rows);
  for (let row = 0; row < rows; row++) {
    const k = customerOfRow[row];
    table[row] = [k === NOBODY ? '' : answers[k]];
  }
  if (header) table[0] = [title];
  return table;
}
