import type { Cell } from '../sales/sales.ts';
import { COLUMNS } from '../settings/locate.ts';
import type { NewSettings } from '../tabs/settings/make.ts';
import type { Edit, SettingsPlan } from '../tabs/settings/plan.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Makes room on the tab of settings, then writes; everything else stays as it is. */
export function writeSettings(
  sheet: Sheet,
  { insert, edits }: Pick<SettingsPlan, 'insert' | 'edits'>,
): void {
  const { before, count } = insert;
  if (count > 0) sheet.insertRowsBefore(before + 1, count);
  makeRoom(sheet, edits);
  for (const { row, column, cells } of edits) {
    sheet
      .getRange(row + 1, column + 1, cells.length, cells[0].length)
      // Formats come before values: a cut-off written into an unformatted cell would become a date.
      .setNumberFormat('@')
      .setValues(cells as Cell[][]);
  }
}

/** A tab can be too short for a table that is made anew below everything else. */
function makeRoom(sheet: Sheet, edits: readonly Edit[]): void {
  const rows = Math.max(0, ...edits.map(({ row, cells }) => row + cells.length));
  const there = sheet.getMaxRows();
  if (rows > there) sheet.insertRowsAfter(there, rows - there);
}

/** Header rows stand out. */
export function markHeaders(sheet: Sheet, { headers }: Pick<SettingsPlan, 'headers'>): void {
  for (const row of headers) {
    sheet.getRange(row + 1, 1, 1, COLUMNS.length).setFontWeight('bold');
  }
}

/** Pixels of the columns, in their order. */
const WIDTHS = [170, 170, 170, 420, 420, 150];

/** The looks of a new tab. */
export function dressSettings(sheet: Sheet, plan: NewSettings, note: string): void {
  markHeaders(sheet, plan);
  sheet.getRange(1, 1 + COLUMNS.indexOf('value')).setNote(note);
  sheet.setFrozenRows(1);
  for (const [index, width] of WIDTHS.entries()) sheet.setColumnWidth(index + 1, width);
  for (const { row, words } of plan.lists) {
    const rule = SpreadsheetApp.newDataValidation()
      .requireValueInList([...words], true)
      .build();
    sheet.getRange(row + 1, 1 + COLUMNS.indexOf('value')).setDataValidation(rule);
  }
}
