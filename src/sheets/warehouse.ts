import type { Commands, Queried } from '../protocol.ts';
import type { Cell } from '../sales/sales.ts';
import { fingerprint } from '../tabs/fingerprint.ts';
import { type QueryTab, queryTab } from '../tabs/warehouse.ts';
import { isProblem, type Problem } from '../words/messages.ts';
import { takePace } from './clock.ts';
import { entries, nextRun, record } from './history.ts';
import { locked } from './locked.ts';
import { mayWrite } from './may-write.ts';
import { insertTab } from './names.ts';
import { findOurs, type Ours, type OurTab, writeMark } from './ours.ts';
import { settledQuery } from './settled-query.ts';

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
    const ours = findOurs(spreadsheet);
    const asked = settledQuery(spreadsheet, ours);
    if (isProblem(asked)) return asked;
    const plan = queryTab(asked.query, asked.settings, asked.words);
    const standing = standingQuery(ours);
    if (isProblem(standing)) return standing;
    const refused = mayWrite(takePace(), { times: WRITING });
    if (refused !== null) return refused;
    const before = entries();
    const { sheet, name } =
      standing === null
        ? insertTab(spreadsheet, plan.name)
        : { sheet: standing.sheet, name: standing.sheet.getName() };
    try {
      write(sheet, plan, standing, nextRun(before, ours));
    } catch (error) {
      // A half-written tab without our mark would pass for the owner's for ever.
      if (standing === null) spreadsheet.deleteSheet(sheet);
      throw error;
    }
    spreadsheet.setActiveSheet(sheet);
    record(before, { command: 'warehouse', run: nextRun(before, ours), sales: null });
    return { tab: name, undo: true };
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

/** A shorter query than the last one leaves blank rows at its end. */
function write(sheet: Sheet, plan: QueryTab, standing: OurTab | null, run: number): void {
  const { lines } = plan;
  const rows = Math.max(lines.length, standing?.read().cells.length ?? 0);
  const cells = Array.from({ length: rows }, (_, row): Cell[] => [lines[row] ?? '']);
  const there = sheet.getMaxRows();
  if (rows > there) sheet.insertRowsAfter(there, rows - there);
  sheet.getRange(1, 1, rows, 1).setNumberFormat('@').setValues(cells);
  if (standing === null) sheet.setColumnWidth(1, WIDTH);
  const print = fingerprint(cells, () => 0);
  const id = standing?.id ?? sheet.getSheetId();
  writeMark(sheet, standing, { kind: 'warehouse', headers: {}, record: {}, run, print, id });
}
