import type { Undone } from '../protocol.ts';
import type { Cell, Place } from '../sales/sales.ts';
import { fingerprint } from '../tabs/fingerprint.ts';
import type { Problem } from '../words/messages.ts';
import { type Entry, entries, forgetLast } from './history.ts';
import { locked } from './locked.ts';
import { findOurs, type Ours, ourColumn } from './ours.ts';
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
      const name = sheet.getName();
      // Last, so that nobody has time to write on it between the look and the end.
      const untouched = isUntouched(cellsOf(sheet), mark.print, dayOf);
      (untouched && deleted(spreadsheet, sheet) ? removed : kept).push(name);
    }
    if (last.log !== undefined) {
      const name = removeLogged(ours, last.log, dayOf);
      if (name !== null) kept.push(name);
    }
    // Where a second run broke off before its last part, our column is still that of the first.
    const hasOther = before.slice(0, -1).some(({ sales }) => sales === last.sales);
    for (const sheet of spreadsheet.getSheets()) {
      const id = sheet.getSheetId();
      if (id === last.sales && !hasOther) removeMarks(sheet, ourColumn(sheet));
    }
    forgetLast(before);
    return { removed, kept, undo: before.length > 1 };
  });
}

/** True for a tab that is as we wrote it, or on which a run that was ended wrote nothing yet. */
function isUntouched(
  cells: readonly (readonly Cell[])[],
  print: string | null,
  dayOf: Place['dayOf'],
): boolean {
  if (print === null) return false;
  return (
    fingerprint(cells, dayOf) === print || cells.every((row) => row.every((cell) => cell === ''))
  );
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

/** The whole grid: what somebody writes beside the filled cells at this very moment counts too. */
function cellsOf(sheet: Sheet): readonly (readonly Cell[])[] {
  const range = sheet.getRange(1, 1, sheet.getMaxRows(), sheet.getMaxColumns());
  return range.getValues() as Cell[][];
}
