/** The spreadsheet: its tabs, where it lives, and marks on itself. */
import type { Sheet } from '../workbook.ts';
import { checkCells } from './cells.ts';
import { exception, here } from './host.ts';
import { addMetadata, finderOf, metadataOf } from './metadata.ts';
import { namedRanges, rangeByName, removeNamedRange, setNamedRange } from './named-ranges.ts';
import { free, itself, locate, type Methods, read, shape, view, write } from './shape.ts';
import { namedRange } from './sheet-grid.ts';
import { checkNewName } from './tab-names.ts';
import { rangeOf, sheetOf, sheetSelf } from './things.ts';

type Published = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** A new tab has 1000 rows and 26 columns. */
const newRows = 1000;
const newColumns = 26;

function insertSheet(_self: object, first?: string | number, second?: number): object {
  const { book, doors } = here();
  const name = typeof first === 'string' ? first : freeName();
  const active = book.sheets.findIndex(({ id }) => id === book.active);
  const place = (typeof first === 'number' ? first : second) ?? active + 1;
  checkNewName(name);
  checkCells(newRows * newColumns);
  const sheet = doors.addSheet(book, name, newRows, newColumns);
  doors.moveSheet(book, sheet, place);
  book.active = sheet.id;
  return sheetOf(sheet);
}

function freeName(): string {
  const { book } = here();
  let number = book.sheets.length + 1;
  while (book.sheets.some(({ name }) => name === `Sheet${number}`)) number++;
  return `Sheet${number}`;
}

function deleteSheet(_self: object, object: object): void {
  const { book, doors } = here();
  const sheet = sheetSelf(object);
  if (!book.sheets.includes(sheet)) throw exception(`Sheet ${sheet.id} not found`);
  if (sheet.protection === 'locked') {
    throw exception(
      'You are trying to edit a protected cell or object. ' +
        'Please contact the spreadsheet owner to remove protection if you need to edit.',
    );
  }
  const others = book.sheets.filter((each) => each !== sheet);
  if (others.length === 0) throw exception("You can't remove all the sheets in a document.");
  if (others.every(({ hidden }) => hidden)) {
    throw exception("You can't remove all the visible sheets in a document.");
  }
  doors.removeSheet(book, sheet);
}

function activeSheet(): Sheet {
  const { book } = here();
  return book.sheets.find(({ id }) => id === book.active) ?? book.sheets[0];
}

/** Makes a sheet the active one; also a method of SpreadsheetApp. */
export function activate(_self: object, object: object): object {
  const sheet = sheetSelf(object);
  if (!here().book.sheets.includes(sheet)) throw exception(`Sheet ${sheet.id} not found`);
  here().book.active = sheet.id;
  return object;
}

/** The active sheet as a service object; also a method of SpreadsheetApp. */
export function getActiveSheet(): object {
  return sheetOf(activeSheet());
}

const spreadsheet = {
  getId: free('', () => 'local-workbook'),
  getName: locate('', () => here().book.title),
  getSpreadsheetLocale: locate('', () => here().book.locale),
  getSpreadsheetTimeZone: locate('', () => here().book.zone),
  setSpreadsheetLocale: setting('locale'),
  setSpreadsheetTimeZone: setting('zone'),
  getSheets: locate('', () => here().book.sheets.map(sheetOf)),
  getNumSheets: locate('', () => here().book.sheets.length),
  getSheetByName: locate('string', (_self: object, name: string) => {
    const sheet = here().doors.sheetByName(here().book, name);
    return sheet ? sheetOf(sheet) : null;
  }),
  getActiveSheet: locate('', getActiveSheet),
  getActiveRange: locate('', () => {
    const { row, column } = here().book.cursor;
    return rangeOf({ sheet: activeSheet(), area: { row, column, rows: 1, columns: 1 } });
  }),
  setActiveSheet: view('Sheet,boolean?', activate),
  getRange: locate('string', (_self: object, notation: string) =>
    rangeOf(namedRange(activeSheet(), notation)),
  ),
  getNamedRanges: read('', namedRanges),
  getRangeByName: locate('string', rangeByName),
  setNamedRange: write('string,Range', setNamedRange),
  removeNamedRange: write('string', removeNamedRange),
  insertSheet: write(['', 'string', 'number', 'string,number'], insertSheet),
  deleteSheet: write('Sheet', deleteSheet),
  moveActiveSheet: write('number', (_self: object, place: number) => {
    here().doors.moveSheet(here().book, activeSheet(), place - 1);
  }),
  toast: view('string,string?,number?', (_self: object, message: string, title?: string) => {
    here().run.toasts.push(title ? `${title}: ${message}` : message);
  }),
  addDeveloperMetadata: addMetadata<object>(() => ({ sheet: null, column: null })),
  getDeveloperMetadata: read('', () => metadataOf((item) => item.sheet === null)),
  createDeveloperMetadataFinder: finderOf<object>(() => ({})),
} satisfies Methods<Published, object>;

/** `Spreadsheet`. */
export const spreadsheetShape = shape<object>(
  'Spreadsheet.Spreadsheet',
  'SpreadsheetApp.Spreadsheet',
  spreadsheet,
);

function setting(what: 'locale' | 'zone') {
  return write('string', (_self: object, value: string) => {
    here().book[what] = value;
    return itself;
  });
}
