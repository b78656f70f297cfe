/** What a range holds: values, formulas, notes, and where it is. */
import { checkArea, checkShape, eachCell, type RangeSelf, valuesOf } from './cells.ts';
import { here } from './host.ts';
import { put } from './put.ts';
import { free, itself, locate, type Methods, read, write } from './shape.ts';
import { rangeOf, sheetOf } from './things.ts';

type Published = GoogleAppsScript.Spreadsheet.Range;

function putFormulas(self: RangeSelf, data: string[][]): typeof itself {
  checkShape(self, data);
  const { sheet, area } = self;
  data.forEach((line, r) => {
    line.forEach((text, c) => {
      const cell = { row: area.row + r, column: area.column + c, rows: 1, columns: 1 };
      here().doors.clearCells(sheet, cell);
      if (text === '') return;
      const formula = text.startsWith('=') ? text : `=${text}`;
      sheet.formulas.set(here().doors.cellKey(cell.row, cell.column), formula);
    });
  });
  return itself;
}

const formulaAt = (self: RangeSelf) => (row: number, column: number) =>
  self.sheet.formulas.get(here().doors.cellKey(row, column)) ?? '';

const displayAt = (self: RangeSelf) => (row: number, column: number) => {
  const { doors, book } = here();
  const value = self.sheet.cells[row]?.[column] ?? '';
  return doors.displayText(value, doors.formatAt(self.sheet, row, column), book.locale);
};

const noteAt = (self: RangeSelf) => (row: number, column: number) =>
  self.sheet.notes.get(here().doors.cellKey(row, column)) ?? '';

const filled = <T>(self: RangeSelf, value: T): T[][] => eachCell(self, () => value);

/** Methods of Range that read and write what its cells hold. */
export const rangeValues = {
  getValues: read('', valuesOf),
  getValue: read('', (self: RangeSelf) => valuesOf(corner(self))[0][0]),
  getDisplayValues: read('', (self: RangeSelf) => eachCell(self, displayAt(self))),
  getDisplayValue: read('', (self: RangeSelf) => eachCell(corner(self), displayAt(self))[0][0]),
  getFormulas: read('', (self: RangeSelf) => eachCell(self, formulaAt(self))),
  getFormula: read('', (self: RangeSelf) => eachCell(corner(self), formulaAt(self))[0][0]),
  isBlank: read('', (self: RangeSelf) =>
    valuesOf(self).every((line) => line.every((value) => value === '')),
  ),
  getNotes: read('', (self: RangeSelf) => eachCell(self, noteAt(self))),
  getNote: read('', (self: RangeSelf) => eachCell(corner(self), noteAt(self))[0][0]),
  setValues: write('rows', (self: RangeSelf, data: unknown[][]) =>
    put(self, data, 'SpreadsheetApp.Range.setValues'),
  ),
  setValue: write('value', (self: RangeSelf, value: unknown) =>
    put(self, filled(self, value), 'SpreadsheetApp.Range.setValue'),
  ),
  setFormulas: write('rows', putFormulas),
  setFormula: write('string|null', (self: RangeSelf, formula: string | null) =>
    putFormulas(self, filled(self, formula ?? '')),
  ),
  setNotes: write('rows', (self: RangeSelf, notes: (string | null)[][]) => {
    checkShape(self, notes);
    here().doors.setNotes(self.sheet, self.area, notes);
    return itself;
  }),
  setNote: write('string|null', (self: RangeSelf, note: string | null) => {
    here().doors.setNotes(self.sheet, self.area, filled(self, note));
    return itself;
  }),
  clearNote: write('', (self: RangeSelf) => {
    here().doors.clearKeys(self.sheet.notes, self.area);
    return itself;
  }),
} satisfies Methods<Published, RangeSelf>;

function corner(self: RangeSelf): RangeSelf {
  return { ...self, area: { ...self.area, rows: 1, columns: 1 } };
}

/** Methods of Range about where it is; the script knows that without asking the spreadsheet. */
export const rangePlace = {
  getRow: free('', (self: RangeSelf) => self.area.row + 1),
  getColumn: free('', (self: RangeSelf) => self.area.column + 1),
  getNumRows: free('', (self: RangeSelf) => self.area.rows),
  getNumColumns: free('', (self: RangeSelf) => self.area.columns),
  getHeight: free('', (self: RangeSelf) => self.area.rows),
  getWidth: free('', (self: RangeSelf) => self.area.columns),
  getLastRow: free('', (self: RangeSelf) => self.area.row + self.area.rows),
  getLastColumn: free('', (self: RangeSelf) => self.area.column + self.area.columns),
  getRowIndex: free('', (self: RangeSelf) => self.area.row + 1),
  getA1Notation: free('', (self: RangeSelf) => here().doors.areaText(self.area)),
  getSheet: free('', (self: RangeSelf) => sheetOf(self.sheet)),
  offset: locate(
    ['number,number', 'number,number,number', 'number,number,number,number'],
    (self: RangeSelf, down: number, right: number, rows?: number, columns?: number) => {
      const area = {
        row: self.area.row + down,
        column: self.area.column + right,
        rows: rows ?? self.area.rows,
        columns: columns ?? self.area.columns,
      };
      checkArea(self.sheet, area);
      return rangeOf({ sheet: self.sheet, area });
    },
  ),
} satisfies Methods<Published, RangeSelf>;
