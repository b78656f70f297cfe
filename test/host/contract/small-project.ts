/** Small projects and workbooks for the contract tests of the stand-in. */
import { type Project, type Run, type RunOptions, run } from '../script.ts';
import { addSheet, newWorkbook, putValues, setFormat, type Workbook } from '../workbook.ts';

const root = 'https://www.googleapis.com/auth/';

/** A project of this code, with the two scopes that the add-on asks for. */
export function project(
  code: string,
  scopes = ['spreadsheets.currentonly', 'script.container.ui'],
): Project {
  return {
    code,
    sidebar: '<!doctype html><title>Small</title><p>Hello</p>',
    manifest: {
      timeZone: 'Etc/UTC',
      runtimeVersion: 'V8',
      oauthScopes: scopes.map((scope) => root + scope),
    },
  };
}

/** A workbook with the tab `Orders`: three sales with a date, an amount and a name, 20 × 6 cells. */
export function shop(): Workbook {
  const book = newWorkbook({ title: 'Shop', locale: 'en_GB', zone: 'Europe/London' });
  const sheet = addSheet(book, 'Orders', 20, 6);
  putValues(sheet, 0, 0, [
    ['Name', 'Date', 'Amount'],
    ['Ann', 45_352, 12.5],
    ['Bob', 45_353, 30],
    ['Cas', 45_354, 7],
  ]);
  setFormat(sheet, { row: 1, column: 1, rows: 19, columns: 1 }, 'yyyy-mm-dd');
  return book;
}

const begin = `
  const book = SpreadsheetApp.getActiveSpreadsheet();
  const sheet = book && book.getSheetByName('Orders');
`;

/** Runs some lines in which `book` and `sheet` stand for the workbook and its tab `Orders`. */
export function did(lines: string, book: Workbook = shop(), options: RunOptions = {}): Run {
  return run(project(`function main() { ${begin} ${lines} }`), book, 'main', [], options);
}

/** What the lines give back. */
export function gives(lines: string, book?: Workbook, options?: RunOptions): unknown {
  return did(lines, book, options).value;
}
