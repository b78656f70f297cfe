import type { Undone } from '../protocol.ts';
import type { Cell, Place } from '../sales/sales.ts';
import { fingerprint } from '../tabs/fingerprint.ts';
import type { Problem } from '../words/messages.ts';
import { type Entry, entries, forgetLast } from './history.ts';
import { locked } from './locked.ts';
import { findOurs, type Ours } from './ours.ts';
import { placeOf } from './place.ts';
import { removeMarks } from './write-marks.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Takes away what the last command added; a tab that somebody edited since stays and is named. */
export function undo(): Undone | Problem {
  return locked(() => {
    const before = entries();
    const last = before[before.length - 1];
    if (last === undefined) return { code: 'nothingToUndo', values: [] };
    const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
    const { dayOf } = placeOf(spreadsheet);
    const ours = findOurs(spreadsheet);
    const removed: string[] = [];
    const kept: string[] = [];
    for (const { sheet, mark } of ours.tabs) {
      if (mark.run !== last.run) continue;
      const untouched = mark.print !== null && fingerprint(cellsOf(sheet), dayOf) === mark.print;
      const name = sheet.getName();
      (untouched && deleted(spreadsheet, sheet) ? removed : kept).push(name);
    }
    if (last.log !== undefined) {
      const name = removeLogged(ours, last.log, dayOf);
      if (name !== null) kept.push(name);
    }
    for (const sheet of spreadsheet.getSheets()) {
      const id = sheet.getSheetId();
      if (id === last.sales) removeMarks(sheet, ours.columns.get(id) ?? 0);
    }
    forgetLast(before);
    return { removed, kept, undo: before.length > 1 };
  });
}

/** Deletes a tab; false for the last one that can be seen, which Sheets keeps. */
function deleted(spreadsheet: Spreadsheet, sheet: Sheet): boolean {
  try {
    spreadsheet.deleteSheet(sheet);
    return true;
  } catch (error) {
    if (!/remove all the (?:visible )?sheets/.test(String(error))) throw error;
    return false;
  }
}

/** Takes logged rows away; the name of the log where somebody changed them since. */
function removeLogged(
  ours: Ours,
  { id, from, count, print }: NonNullable<Entry['log']>,
  dayOf: Place['dayOf'],
): string | null {
  const tab = ours.tabs.find((one) => one.id === id);
  if (tab === undefined) return null;
  const rows = tab.read().cells.slice(from, from + count);
  if (fingerprint(rows, dayOf) !== print) return tab.sheet.getName();
  tab.sheet.deleteRows(from + 1, count);
  return null;
}

function cellsOf(sheet: Sheet): readonly (readonly Cell[])[] {
  return sheet.getDataRange().getValues() as Cell[][];
}
