/** The sheet as a grid: its size, its rows and columns, and ranges of it. */
import type { Area, Sheet } from '../workbook.ts';
import { checkArea, checkCells } from './cells.ts';
import { exception, here } from './host.ts';
import { put } from './put.ts';
import { rangeListShape } from './range.ts';
import { itself, locate, type Methods, read, write } from './shape.ts';
import { rangeOf } from './things.ts';

/** A sheet. */
export interface SheetSelf {
  readonly sheet: Sheet;
}

/** The range that A1 notation names; throws where there is none. */
export function namedRange(sheet: Sheet, notation: string): { sheet: Sheet; area: Area } {
  const { doors, book } = here();
  const { sheet: name, cells } = doors.splitSheet(notation);
  const home = name === '' ? sheet : doors.sheetByName(book, name);
  const area = home ? doors.parseArea(home, cells) : null;
  if (!home || !area) throw exception('Range not found');
  return { sheet: home, area };
}

function getRange(
  { sheet }: SheetSelf,
  first: string | number,
  column = 1,
  rows = 1,
  columns = 1,
): object {
  if (typeof first === 'string') return rangeOf(namedRange(sheet, first));
  const area = { row: first - 1, column: column - 1, rows, columns };
  checkArea(sheet, area);
  return rangeOf({ sheet, area });
}

/** Inserts (`count` > 0) or deletes rows or columns from `at`, counted from 0. */
function change(sheet: Sheet, axis: 'row' | 'column', at: number, count: number): typeof itself {
  const { doors, book } = here();
  const size = axis === 'row' ? sheet.rows : sheet.columns;
  const outside = at < 0 || (count < 0 ? at - count > size : at > size) || count === 0;
  if (outside) throw exception(`Those ${axis}s are out of bounds.`);
  if (count < 0 && -count >= size) {
    throw exception(`You can't delete all the ${axis}s on the sheet.`);
  }
  if (count > 0) checkCells(count * (axis === 'row' ? sheet.columns : sheet.rows));
  doors.changeGrid(book, sheet, { axis, at, count });
  return itself;
}

function appendRow({ sheet }: SheetSelf, values: unknown[]): typeof itself {
  const { doors } = here();
  const row = doors.lastRow(sheet);
  if (row >= sheet.rows) {
    checkCells(sheet.columns);
    doors.growTo(sheet, row + 1, sheet.columns);
  }
  if (values.length > sheet.columns) {
    checkCells((values.length - sheet.columns) * sheet.rows);
    doors.growTo(sheet, sheet.rows, values.length);
  }
  const area = { row, column: 0, rows: 1, columns: values.length };
  return put({ sheet, area }, [values], 'SpreadsheetApp.Sheet.appendRow');
}

/** Methods of Sheet about the grid. */
export const sheetGrid = {
  getRange: locate(['string', 'number,number,number?,number?'], getRange),
  getRangeList: locate('list', ({ sheet }: SheetSelf, notations: string[]) =>
    rangeListShape.make({ sheet, ranges: notations.map((each) => namedRange(sheet, each)) }),
  ),
  getDataRange: read('', ({ sheet }: SheetSelf) => {
    const { doors } = here();
    const rows = Math.max(doors.lastRow(sheet), 1);
    const columns = Math.max(doors.lastColumn(sheet), 1);
    return rangeOf({ sheet, area: { row: 0, column: 0, rows, columns } });
  }),
  getLastRow: read('', ({ sheet }: SheetSelf) => here().doors.lastRow(sheet)),
  getLastColumn: read('', ({ sheet }: SheetSelf) => here().doors.lastColumn(sheet)),
  getMaxRows: read('', ({ sheet }: SheetSelf) => sheet.rows),
  getMaxColumns: read('', ({ sheet }: SheetSelf) => sheet.columns),
  insertRowsAfter: write('number,number', ({ sheet }: SheetSelf, after: number, count: number) =>
    change(sheet, 'row', after, count),
  ),
  insertRowsBefore: write('number,number', ({ sheet }: SheetSelf, before: number, count: number) =>
    change(sheet, 'row', before - 1, count),
  ),
  insertRowAfter: write('number', ({ sheet }: SheetSelf, after: number) =>
    change(sheet, 'row', after, 1),
  ),
  insertRowBefore: write('number', ({ sheet }: SheetSelf, before: number) =>
    change(sheet, 'row', before - 1, 1),
  ),
  insertColumnsAfter: write('number,number', ({ sheet }: SheetSelf, after: number, count: number) =>
    change(sheet, 'column', after, count),
  ),
  insertColumnsBefore: write(
    'number,number',
    ({ sheet }: SheetSelf, before: number, count: number) =>
      change(sheet, 'column', before - 1, count),
  ),
  insertColumnAfter: write('number', ({ sheet }: SheetSelf, after: number) =>
    change(sheet, 'column', after, 1),
  ),
  insertColumnBefore: write('number', ({ sheet }: SheetSelf, before: number) =>
    change(sheet, 'column', before - 1, 1),
  ),
  deleteRows: write('number,number', ({ sheet }: SheetSelf, row: number, count: number) => {
    change(sheet, 'row', row - 1, -count);
  }),
  deleteRow: write('number', ({ sheet }: SheetSelf, row: number) =>
    change(sheet, 'row', row - 1, -1),
  ),
  deleteColumns: write('number,number', ({ sheet }: SheetSelf, column: number, count: number) => {
    change(sheet, 'column', column - 1, -count);
  }),
  deleteColumn: write('number', ({ sheet }: SheetSelf, column: number) =>
    change(sheet, 'column', column - 1, -1),
  ),
  appendRow: write('list', appendRow),
} satisfies Methods<GoogleAppsScript.Spreadsheet.Sheet, SheetSelf>;
