/** The sheet as a tab: its name, looks, rules, marks, charts and protection. */
import { chartsOf, insertChart, newChart, removeChart } from './charts.ts';
import { color } from './colors.ts';
import { filterOf } from './filter.ts';
import { exception, here } from './host.ts';
import { addMetadata, finderOf, metadataOf } from './metadata.ts';
import { protect, protectionsOf } from './protection.ts';
import { ruleOf, ruleShape, storedRule } from './rules.ts';
import { free, itself, locate, type Methods, read, shape, view, write } from './shape.ts';
import { type SheetSelf, sheetGrid } from './sheet-grid.ts';
import { checkNewName } from './tab-names.ts';
import { sheetOf, spreadsheetOf } from './things.ts';

type Published = GoogleAppsScript.Spreadsheet.Sheet;

const whole = ({ sheet }: SheetSelf) => ({
  row: 0,
  column: 0,
  rows: sheet.rows,
  columns: sheet.columns,
});

function autoResize({ sheet }: SheetSelf, first: number, count: number): typeof itself {
  const { doors, book } = here();
  for (let column = first - 1; column < first - 1 + count; column++) {
    let longest = 0;
    sheet.cells.forEach((cells, row) => {
      const value = cells?.[column] ?? '';
      if (value === '') return;
      const text = doors.displayText(value, doors.formatAt(sheet, row, column), book.locale);
      longest = Math.max(longest, text.length);
    });
    if (longest > 0) sheet.widths.set(column, Math.min(longest * 7 + 20, 1000));
  }
  return itself;
}

function setWidths(
  { sheet }: SheetSelf,
  first: number,
  count: number,
  width: number,
): typeof itself {
  if (first < 1 || first - 1 + count > sheet.columns) {
    throw exception('Those columns are out of bounds.');
  }
  for (let column = first - 1; column < first - 1 + count; column++)
    sheet.widths.set(column, width);
  return itself;
}

const tab = {
  getName: locate('', ({ sheet }: SheetSelf) => sheet.name),
  getSheetName: locate('', ({ sheet }: SheetSelf) => sheet.name),
  // A handle is made of the id, so asking for it goes nowhere [?].
  getSheetId: free('', ({ sheet }: SheetSelf) => sheet.id),
  getIndex: locate('', ({ sheet }: SheetSelf) => here().book.sheets.indexOf(sheet) + 1),
  getParent: locate('', (_self: SheetSelf) => spreadsheetOf()),
  isSheetHidden: read('', ({ sheet }: SheetSelf) => sheet.hidden),
  setName: write('string', ({ sheet }: SheetSelf, name: string) => {
    if (name !== sheet.name) {
      checkNewName(name, sheet);
      here().doors.rename(here().book, sheet, name);
    }
    return itself;
  }),
  hideSheet: write('', ({ sheet }: SheetSelf) => {
    const { book } = here();
    const next = book.sheets.find((other) => other !== sheet && !other.hidden);
    if (!next) throw exception("You can't remove all the visible sheets in a document.");
    sheet.hidden = true;
    if (book.active === sheet.id) book.active = next.id;
    return itself;
  }),
  showSheet: write('', ({ sheet }: SheetSelf) => {
    sheet.hidden = false;
    return itself;
  }),
  activate: view('', ({ sheet }: SheetSelf) => {
    here().book.active = sheet.id;
    return itself;
  }),
  copyTo: write('Spreadsheet', ({ sheet }: SheetSelf, _to: object) => {
    const { book, doors } = here();
    const name = `Copy of ${sheet.name}`;
    checkNewName(name);
    return sheetOf(doors.copySheet(book, sheet, name));
  }),
  clear: write('', (self: SheetSelf) => {
    here().doors.clearCells(self.sheet, whole(self));
    here().doors.clearLooks(self.sheet, whole(self));
    self.sheet.rules.length = 0;
    return itself;
  }),
  clearContents: write('', (self: SheetSelf) => {
    here().doors.clearCells(self.sheet, whole(self));
    return itself;
  }),
} satisfies Methods<Published, SheetSelf>;

const looks = {
  getFrozenRows: read('', ({ sheet }: SheetSelf) => sheet.frozenRows),
  setFrozenRows: write('number', ({ sheet }: SheetSelf, rows: number) => {
    if (rows < 0 || rows >= sheet.rows) throw exception("You can't freeze all visible rows.");
    sheet.frozenRows = rows;
  }),
  setFrozenColumns: write('number', ({ sheet }: SheetSelf, columns: number) => {
    if (columns < 0 || columns >= sheet.columns) {
      throw exception("You can't freeze all visible columns.");
    }
    sheet.frozenColumns = columns;
  }),
  getColumnWidth: read('number', ({ sheet }: SheetSelf, column: number) => {
    return sheet.widths.get(column - 1) ?? 100;
  }),
  setColumnWidth: write('number,number', (self: SheetSelf, column: number, width: number) =>
    setWidths(self, column, 1, width),
  ),
  setColumnWidths: write('number,number,number', setWidths),
  autoResizeColumns: write('number,number', autoResize),
  autoResizeColumn: write('number', (self: SheetSelf, column: number) =>
    autoResize(self, column, 1),
  ),
  setTabColor: write('string|null', ({ sheet }: SheetSelf, hue: string | null) => {
    sheet.tabColor = color(hue);
    return itself;
  }),
  getConditionalFormatRules: read('', ({ sheet }: SheetSelf) =>
    sheet.rules.map((rule) => ruleOf(sheet, rule)),
  ),
  setConditionalFormatRules: write('list', ({ sheet }: SheetSelf, rules: object[]) => {
    if (!rules.every((rule) => ruleShape.selfOf(rule))) {
      throw exception(
        "The parameters (Object[]) don't match the method signature for " +
          'SpreadsheetApp.Sheet.setConditionalFormatRules.',
      );
    }
    sheet.rules = here().doors.list(rules.map((rule) => storedRule(sheet, rule)));
  }),
  clearConditionalFormatRules: write('', ({ sheet }: SheetSelf) => {
    sheet.rules.length = 0;
  }),
} satisfies Methods<Published, SheetSelf>;

const parts = {
  getFilter: read('', ({ sheet }: SheetSelf) => filterOf(sheet)),
  getProtections: read('enum', ({ sheet }: SheetSelf, type: object) => protectionsOf(sheet, type)),
  protect: write('', ({ sheet }: SheetSelf) => protect(sheet)),
  newChart: locate('', (_self: SheetSelf) => newChart()),
  insertChart: write('EmbeddedChart', ({ sheet }: SheetSelf, chart: object) =>
    insertChart(sheet, chart),
  ),
  removeChart: write('EmbeddedChart', ({ sheet }: SheetSelf, chart: object) =>
    removeChart(sheet, chart),
  ),
  getCharts: read('', ({ sheet }: SheetSelf) => chartsOf(sheet)),
  addDeveloperMetadata: addMetadata<SheetSelf>(({ sheet }) => ({ sheet: sheet.id, column: null })),
  getDeveloperMetadata: read('', ({ sheet }: SheetSelf) =>
    metadataOf((item) => item.sheet === sheet.id && item.column === null),
  ),
  createDeveloperMetadataFinder: finderOf<SheetSelf>((self) => self),
} satisfies Methods<Published, SheetSelf>;

/** `Sheet`. */
export const sheetShape = shape<SheetSelf>('Spreadsheet.Sheet', 'SpreadsheetApp.Sheet', {
  ...sheetGrid,
  ...tab,
  ...looks,
  ...parts,
});
