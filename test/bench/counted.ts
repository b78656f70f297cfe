import type { Command } from '../../src/protocol.ts';
import { type Project, run } from '../host/script.ts';
import type { Workbook } from '../host/workbook.ts';

/** What one command asked of the services. */
export interface Counted {
  /** Calls that reach the spreadsheet, a store or the lock. */
  readonly calls: number;
  /** Cells of all arrays that came out of ranges, and that went into them. */
  readonly read: number;
  readonly written: number;
  readonly answer: { readonly ok: boolean };
}

/** Lets the methods of ranges that carry arrays count the cells in them. */
const COUNTING = `
function countedServe(name, request) {
  const moved = { read: 0, written: 0 };
  const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheets()[0];
  const methods = Object.getPrototypeOf(sheet.getRange(1, 1));
  const size = (rows) => Array.isArray(rows) ? rows.length * rows[0].length : 1;
  for (const method of Object.getOwnPropertyNames(methods)) {
    const own = methods[method];
    if (/^get(?:Values|DisplayValues|Formulas|Notes|RichTextValues)$/.test(method)) {
      methods[method] = function () {
        const rows = own.apply(this, arguments);
        moved.read += size(rows);
        return rows;
      };
    }
    if (/^set(?:Value|Formula|Note|RichTextValue|NumberFormat|Background)s$/.test(method)) {
      methods[method] = function (rows) {
        moved.written += size(rows);
        return own.apply(this, arguments);
      };
    }
  }
  const answer = JSON.parse(serve(name, request));
  return JSON.stringify({ ...moved, answer });
}`;

/** The spreadsheet, its tabs and a range: the calls that the counting itself makes. */
const ITS_OWN = 3;

/** Does one command on 2024-09-30 through the add-on's door and counts what it moves. */
export function counted(
  project: Project,
  book: Workbook,
  command: Command,
  request: object,
): Counted {
  const counting = { ...project, code: `${project.code}\n${COUNTING}` };
  const now = Date.UTC(2024, 8, 30, 11);
  const args = [command, JSON.stringify(request)];
  const done = run(counting, book, 'countedServe', args, { now });
  return { ...JSON.parse(String(done.value)), calls: done.calls - ITS_OWN };
}
