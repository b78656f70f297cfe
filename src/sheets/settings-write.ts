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

/** Pixels of the columns: the first three, the two with sentences, the key. */
const WIDTHS = [
  [1, 3, 170],
  [4, 2, 420],
  [6, 1, 150],
] as const;

/** The looks of a new tab; all lists of words are offered with one call. */
export function dressSettings(sheet: Sheet, plan: NewSettings, note: string): void {
  const value = 1 + COLUMNS.indexOf('value');
  markHeaders(sheet, plan);
  sheet.getRange(1, value).setNote(note);
  sheet.setFrozenRows(1);
  for (const [from, count, width] of WIDTHS) sheet.setColumnWidths(from, count, width);
  const words = new Map(plan.lists.map(({ row, words: offered }) => [row, offered]));
  const rows = 1 + Math.max(...words.keys());
  const rules = Array.from({ length: rows }, (_, row) => [offering(words.get(row))]);
  sheet.getRange(1, value, rows, 1).setDataValidations(rules);
}

function offering(words: readonly string[] | undefined) {
  if (words === undefined) return null;
  return SpreadsheetApp.newDataValidation()
    .requireValueInList([...words], true)
    .build();
}
