/** Cells of the workbook as a script gets them: fresh arrays and dates of its own realm. */
import type { Area, Sheet } from '../workbook.ts';
import { exception, here } from './host.ts';

/** A range of one sheet. */
export interface RangeSelf {
  readonly sheet: Sheet;
  readonly area: Area;
}

// Kept before a run's clock is set, because these dates have their instants.
const Instant = Date;

/** Values of a range: numbers under a date format as dates, blanks as `''`. */
export function valuesOf({ sheet, area }: RangeSelf): unknown[][] {
  const { doors, book } = here();
  const rows: unknown[][] = [];
  for (let r = area.row; r < area.row + area.rows; r++) {
    const cells = sheet.cells[r];
    const line: unknown[] = [];
    for (let c = area.column; c < area.column + area.columns; c++) line.push(cells?.[c] ?? '');
    rows.push(line);
  }
  for (let c = 0; c < area.columns; c++) {
    doors.eachRun(sheet, area.column + c, area.row, area.rows, (pattern, from, to) => {
      if (pattern === '' || !doors.isDateFormat(pattern)) return;
      for (let r = from - area.row; r < to - area.row; r++) {
        const value = rows[r][c];
        if (typeof value === 'number') rows[r][c] = new Instant(doors.instantOf(value, book.zone));
      }
    });
  }
  return rows;
}

/** One thing per cell of a range, by row and column of the sheet. */
export function eachCell<T>({ area }: RangeSelf, of: (row: number, column: number) => T): T[][] {
  const rows: T[][] = [];
  for (let r = area.row; r < area.row + area.rows; r++) {
    const line: T[] = [];
    for (let c = area.column; c < area.column + area.columns; c++) line.push(of(r, c));
    rows.push(line);
  }
  return rows;
}

/** Throws unless the data have exactly the rows and columns of the range. */
export function checkShape({ area }: RangeSelf, data: readonly unknown[][]): void {
  const mismatch = (what: string, has: number, wants: number) =>
    exception(
      `The number of ${what} in the data does not match the number of ${what} in the range. ` +
        `The data has ${has} but the range has ${wants}.`,
    );
  if (data.length !== area.rows) throw mismatch('rows', data.length, area.rows);
  const bad = data.find((line) => line.length !== area.columns);
  if (bad) throw mismatch('columns', bad.length, area.columns);
}

/** Throws Apps Script's words when an area leaves the grid, or is empty. */
export function checkArea(sheet: Sheet, area: Area): void {
  if (area.rows < 1) throw exception('The number of rows in the range must be at least 1.');
  if (area.columns < 1) throw exception('The number of columns in the range must be at least 1.');
  const inside =
    area.row >= 0 &&
    area.column >= 0 &&
    area.row + area.rows <= sheet.rows &&
    area.column + area.columns <= sheet.columns;
  if (!inside) {
    throw exception('The coordinates of the range are outside the dimensions of the sheet.');
  }
}

/** Throws when the workbook would hold more cells than Sheets allows; empty ones count. */
export function checkCells(more: number): void {
  let cells = more;
  for (const sheet of here().book.sheets) cells += sheet.rows * sheet.columns;
  if (cells <= 10_000_000) return;
  throw exception(
    'This action would increase the number of cells in the workbook above the limit of 10000000 cells.',
  );
}
