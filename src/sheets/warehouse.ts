import type { Commands, Queried } from '../protocol.ts';
import type { Cell } from '../sales/sales.ts';
import { fingerprint } from '../tabs/fingerprint.ts';
import { type QueryTab, queryTab } from '../tabs/warehouse.ts';
import { isProblem, type Problem } from '../words/messages.ts';
import { takePace } from './clock.ts';
import { entries, nextRun, record } from './history.ts';
import { locked } from './locked.ts';
import { makeTab, sweep } from './make-tab.ts';
import { mayWrite } from './may-write.ts';
import { findOurs, type Ours, type OurTab, type TabMark, writeMark } from './ours.ts';
import { settledQuery } from './settled-query.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Writing the query takes at most so many times as long as everything before it. */
const WRITING = 3;

/** Pixels: most lines of the query stand in one piece. */
const WIDTH = 900;

/**
 * Writes the query for BigQuery on a tab of its own, over the one of an earlier run. Needs no sales
 * in the file: an owner whose sales are elsewhere may have none here.
 */
export function warehouse(_: Commands['warehouse']['request']): Queried | Problem {
  return locked(() => {
    const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
    const ours = sweep(spreadsheet, findOurs(spreadsheet), () => 0);
    const asked = settledQuery(spreadsheet, ours);
    if (isProblem(asked)) return asked;
    const plan = queryTab(asked.query, asked.settings, asked.words);
    const standing = standingQuery(ours);
    if (isProblem(standing)) return standing;
    const refused = mayWrite(takePace(), { times: WRITING });
    if (refused !== null) return refused;
    const before = entries();
    const run = nextRun(before, ours);
    const sheet = standing === null ? make(spreadsheet, plan, run) : writeOver(standing, plan, run);
    spreadsheet.setActiveSheet(sheet);
    record(before, { command: 'warehouse', run, sales: null });
    return { tab: sheet.getName(), undo: true };
  });
}

/** The tab of an earlier run; null where there is none, or where the owner wrote on it since. */
function standingQuery({ tabs }: Ours): OurTab | Problem | null {
  const tab = tabs.find(({ mark }) => mark.kind === 'warehouse');
  if (tab === undefined) return null;
  const { range, cells } = tab.read();
  if (fingerprint(cells, () => 0) !== tab.mark.print) return null;
  return range.canEdit() ? tab : { code: 'protectedTab', values: [tab.sheet.getName()] };
}

function make(spreadsheet: Spreadsheet, plan: QueryTab, run: number): Sheet {
  const cells = cellsOf(plan, 0);
  const made = makeTab(spreadsheet, plan.name, markOf(cells, run), (sheet) => {
    sheet.setColumnWidth(1, WIDTH);
    write(sheet, cells);
    return {};
  });
  return made.sheet;
}

function writeOver(standing: OurTab, plan: QueryTab, run: number): Sheet {
  const { sheet, id, read } = standing;
  const cells = cellsOf(plan, read().cells.length);
  write(sheet, cells);
  writeMark(sheet, standing, { ...markOf(cells, run), id });
  return sheet;
}

/** A shorter query than the last one leaves blank rows at its end. */
function cellsOf({ lines }: QueryTab, before: number): Cell[][] {
  const rows = Math.max(lines.length, before);
  return Array.from({ length: rows }, (_, row) => [lines[row] ?? '']);
}

function markOf(cells: readonly (readonly Cell[])[], run: number): TabMark {
  const print = fingerprint(cells, () => 0);
  return { kind: 'warehouse', headers: {}, record: {}, run, print };
}

function write(sheet: Sheet, cells: Cell[][]): void {
  const there = sheet.getMaxRows();
  if (cells.length > there) sheet.insertRowsAfter(there, cells.length - there);
  sheet.getRange(1, 1, cells.length, 1).setNumberFormat('@').setValues(cells);
}
