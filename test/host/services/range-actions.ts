/** What else a range can do: clear, sort, copy, filter, take checkboxes. */
import type { Validation } from '../workbook.ts';
import { checkArea, checkShape, eachCell, type RangeSelf } from './cells.ts';
import { filterOf } from './filter.ts';
import { exception, here } from './host.ts';
import { addMetadata, finderOf, metadataOf } from './metadata.ts';
import { itself, type Methods, read, view, write } from './shape.ts';
import { rangeOf, rangeSelf } from './things.ts';
import { validationOf, validationSelf } from './validation.ts';

type Published = GoogleAppsScript.Spreadsheet.Range;

function sort(self: RangeSelf, wanted: unknown): typeof itself {
  const list = Array.isArray(wanted) ? wanted : [wanted];
  const keys = list.map((key: number | { column: number; ascending?: boolean }) => {
    const { column, ascending = true } = typeof key === 'number' ? { column: key } : key;
    const inside = column - 1 - self.area.column;
    if (!(inside >= 0 && inside < self.area.columns)) {
      throw exception('The column index must be within the range.');
    }
    return { column: column - 1, ascending };
  });
  here().doors.sortRows(self.sheet, self.area, keys);
  return itself;
}

function insertCheckboxes(self: RangeSelf): void {
  const { doors, book, clock } = here();
  const values = eachCell(self, (row, column) => self.sheet.cells[row]?.[column] === true);
  doors.setValidation(self.sheet, self.area, { type: 'checkbox' });
  doors.writeValues(book, self.sheet, self.area, values, clock.now());
}

function clearContent({ sheet, area }: RangeSelf): void {
  here().doors.clearCells(sheet, area);
}

function clearFormat({ sheet, area }: RangeSelf): void {
  here().doors.clearLooks(sheet, area);
}

/** What ranges and lists of ranges both do to each of their ranges. */
export function clearMethods<S>(ranges: (self: S) => readonly RangeSelf[]) {
  const each = (...actions: ((range: RangeSelf) => void)[]) =>
    write<S>('', (self: S) => {
      for (const range of ranges(self)) for (const action of actions) action(range);
      return itself;
    });
  return {
    clear: each(clearContent, clearFormat),
    clearContent: each(clearContent),
    clearFormat: each(clearFormat),
    insertCheckboxes: each(insertCheckboxes),
  };
}

/** Methods of Range that do something to it as a whole. */
export const rangeActions = {
  ...clearMethods<RangeSelf>((self) => [self]),
  sort: write(['number', 'object', 'list'], sort),
  canEdit: read('', ({ sheet }: RangeSelf) => sheet.protection !== 'locked'),
  getMergedRanges: read('', ({ sheet, area }: RangeSelf) =>
    sheet.merges
      .filter(
        (merge) =>
          merge.row < area.row + area.rows &&
          area.row < merge.row + merge.rows &&
          merge.column < area.column + area.columns &&
          area.column < merge.column + merge.columns,
      )
      .map((merge) => rangeOf({ sheet, area: merge })),
  ),
  getFormulasR1C1: read('', (self: RangeSelf) =>
    eachCell(self, (row, column) => formulaR1C1(self, row, column)),
  ),
  setDataValidation: write('DataValidation|null', (self: RangeSelf, rule: object | null) => {
    const chosen: Validation | null = rule ? validationSelf(rule) : null;
    here().doors.setValidation(self.sheet, self.area, chosen);
    return itself;
  }),
  setDataValidations: write('rows', (self: RangeSelf, rules: (object | null)[][]) => {
    checkShape(self, rules);
    const { sheet, area } = self;
    rules.forEach((line, r) => {
      line.forEach((rule, c) => {
        const cell = { row: area.row + r, column: area.column + c, rows: 1, columns: 1 };
        here().doors.setValidation(sheet, cell, rule ? validationSelf(rule) : null);
      });
    });
    return itself;
  }),
  getDataValidations: read('', (self: RangeSelf) =>
    eachCell(self, (row, column) => validationOf(self.sheet, row, column)),
  ),
  createFilter: write('', ({ sheet, area }: RangeSelf) => {
    if (sheet.filter) {
      throw exception("You can't create a filter in a sheet that already has a filter.");
    }
    sheet.filter = here().doors.keep(area);
    return filterOf(sheet);
  }),
  activate: view('', ({ sheet }: RangeSelf) => {
    here().book.active = sheet.id;
    return itself;
  }),
  copyTo: write('Range', (self: RangeSelf, destination: object) => {
    const { sheet, area } = rangeSelf(destination);
    checkArea(sheet, { ...self.area, row: area.row, column: area.column });
    here().doors.copyArea(self.sheet, self.area, sheet, area.row, area.column);
  }),
  addDeveloperMetadata: addMetadata<RangeSelf>(({ sheet, area }) => {
    if (area.columns !== 1 || area.row !== 0 || area.rows !== sheet.rows) {
      throw exception(
        'Adding developer metadata to arbitrary ranges is not currently supported. ' +
          'Developer metadata may only be added to the top-level spreadsheet, an individual sheet, ' +
          'or an entire row or column.',
      );
    }
    return { sheet: sheet.id, column: area.column };
  }),
  getDeveloperMetadata: read('', ({ sheet, area }: RangeSelf) =>
    metadataOf(
      ({ sheet: id, column }) =>
        id === sheet.id && column === area.column && area.columns === 1 && area.rows === sheet.rows,
    ),
  ),
  createDeveloperMetadataFinder: finderOf<RangeSelf>((self) => self),
} satisfies Methods<Published, RangeSelf>;

function formulaR1C1({ sheet }: RangeSelf, row: number, column: number): string {
  const formula = sheet.formulas.get(here().doors.cellKey(row, column));
  return formula ? here().doors.formulaR1C1(formula, row, column) : '';
}
