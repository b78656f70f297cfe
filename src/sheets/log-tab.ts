import { type LogColumn, type LogColumns, logColumnsOf } from '../followup/log/log-columns.ts';
import type { Cell } from '../sales/sales.ts';
import { fingerprint } from '../tabs/fingerprint.ts';
import { LOG_ROW, type LogRow, logTab } from '../tabs/log.ts';
import { safeText } from '../tabs/safe.ts';
import type { Problem } from '../words/messages.ts';
import type { Words } from '../words/words.ts';
import { takePace } from './clock.ts';
import { changedMeanwhile } from './failure.ts';
import { type Entry, record } from './history.ts';
import { makeTab } from './make-tab.ts';
import type { Ours, OurTab } from './ours.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** Making the log takes at most so many times as long as finding out that there is none. */
const WRITING = 12;

/** The file as a command that writes into the log has it. */
export interface LogWork {
  readonly spreadsheet: Spreadsheet;
  readonly ours: Ours;
  readonly words: Words;
  readonly before: readonly Entry[];
  readonly run: number;
  readonly dayOf: (instant: number) => number;
}

/** The log of the file, or null where nothing was ever logged. */
export function logOfFile({ tabs }: Ours): OurTab | null {
  return tabs.find(({ mark }) => mark.kind === 'log') ?? null;
}

/**
 * Adds rows below everything that stands in the log, and makes the log first where there is none.
 * Nothing that is there is read back or moved; a column that the owner removed is left out.
 */
export function addToLog(job: LogWork, rows: readonly LogRow[]): string | Problem {
  const existing = logOfFile(job.ours);
  if (existing === null) return startLog(job, rows);
  const { sheet } = existing;
  const { range, cells } = existing.read();
  if (!range.canEdit()) return { code: 'protectedTab', values: [sheet.getName()] };
  const columns = logColumnsOf(cells[0] ?? []);
  if (columns.customer === undefined || columns.date === undefined) {
    const { headers } = job.words.log;
    const gone = columns.customer === undefined ? headers.customer : headers.date;
    return { code: 'keyColumnGone', values: [sheet.getName(), gone] };
  }
  const from = lastFilled(cells) + 1;
  const added = written(rows, columns, cells[0].length);
  write(sheet, from, added, columns);
  const print = fingerprint(added, job.dayOf);
  const log = { id: existing.id, from, count: rows.length, print };
  record(job.before, { command: 'log', run: job.run, sales: null, log });
  return sheet.getName();
}

function startLog(job: LogWork, rows: readonly LogRow[]): string | Problem {
  if (!takePace().leaves(WRITING)) return { code: 'slow', values: [false] };
  const plan = logTab(job.words);
  const columns = logColumnsOf(plan.headers);
  const cells = [[...plan.headers], ...written(rows, columns, LOG_ROW.length)];
  const headers = Object.fromEntries(LOG_ROW.map((id, index) => [id, plan.headers[index]]));
  const print = fingerprint(cells, job.dayOf);
  const mark = { kind: 'log', headers, record: {}, run: job.run, print } as const;
  const { name } = makeTab(job.spreadsheet, plan.name, mark, (sheet) => {
    sheet.getRange(1, 1, 1, LOG_ROW.length).setFontWeight('bold');
    sheet.setFrozenRows(1);
    LOG_ROW.forEach((id, index) => {
      const { width, choices } = plan.columns[id];
      sheet.setColumnWidth(index + 1, width);
      if (choices !== undefined) offer(sheet, index + 1, choices);
    });
    write(sheet, 0, cells, columns);
    return {};
  });
  record(job.before, { command: 'log', run: job.run, sales: null });
  return name;
}

/** Words to choose from; others only get a warning, since the reader knows many more. */
function offer(sheet: Sheet, column: number, choices: readonly string[]): void {
  const rule = SpreadsheetApp.newDataValidation()
    .requireValueInList([...choices], true)
    .build();
  sheet.getRange(2, column, sheet.getMaxRows() - 1, 1).setDataValidation(rule);
}

function lastFilled(cells: readonly (readonly Cell[])[]): number {
  let row = cells.length - 1;
  while (row > 0 && cells[row].every((cell) => cell === '' || cell === false)) row--;
  return row;
}

function write(sheet: Sheet, from: number, rows: Cell[][], columns: LogColumns): void {
  const there = sheet.getMaxRows();
  if (from + rows.length > there) sheet.insertRowsAfter(there, from + rows.length - there);
  const formats = rows[0].map((_, at) => (at === columns.date ? 'yyyy-mm-dd' : '@'));
  const range = sheet
    .getRange(from + 1, 1, rows.length, formats.length)
    .setNumberFormats(rows.map(() => formats));
  // Somebody may have written below the log since it was read.
  if (!range.isBlank()) throw changedMeanwhile();
  range.setValues(rows as unknown[][]);
}

/** The rows as the log's own columns have them, the owner's columns left empty. */
function written(rows: readonly LogRow[], columns: LogColumns, width: number): Cell[][] {
  return rows.map((row) => {
    const cells = new Array<Cell>(width).fill('');
    for (const id of LOG_ROW) {
      const at = columns[id as LogColumn];
      const value = row[id];
      if (at !== undefined && value !== undefined) {
        cells[at] = typeof value === 'string' ? safeText(value) : value;
      }
    }
    return cells;
  });
}
