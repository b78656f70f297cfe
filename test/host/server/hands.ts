/**
 * What a person does by hand in the grid, as a small script run in the stand-in itself: typing goes
 * through the same reading of entries, and a refused tab name gets the same words, as in a script.
 */

import { clearOutcome } from '../calc/outcome.ts';
import type { Entry, GridRequest, TabRequest } from '../page/wire.ts';
import { type Project, type Run, type RunOptions, run } from '../script.ts';
import { KEY, type Value, type Workbook } from '../workbook.ts';

const code = `
function sheetOf(id) {
  return SpreadsheetApp.getActive().getSheets().filter(function (sheet) {
    return String(sheet.getSheetId()) === id;
  })[0];
}
function fill(tab, row, column, values) {
  sheetOf(tab).getRange(row + 1, column + 1, values.length, values[0].length).setValues(values);
}
function edit(tab, entries) {
  var sheet = sheetOf(tab);
  entries.forEach(function (entry) {
    var cell = sheet.getRange(entry.row + 1, entry.column + 1);
    if (entry.value === '') cell.clearContent();
    else cell.setValue(entry.value);
  });
}
function activate(tab) {
  SpreadsheetApp.getActive().setActiveSheet(sheetOf(tab));
}
function remove(tab) {
  SpreadsheetApp.getActive().deleteSheet(sheetOf(tab));
}
function rename(tab, name) {
  sheetOf(tab).setName(name);
}
function add(name) {
  if (name === null) SpreadsheetApp.getActive().insertSheet();
  else SpreadsheetApp.getActive().insertSheet(name);
}
function insertAbove(tab, at) {
  sheetOf(tab).insertRowsBefore(at.row + 1, at.rows);
}
function insertBelow(tab, at) {
  sheetOf(tab).insertRowsAfter(at.row + at.rows, at.rows);
}
function insertLeft(tab, at) {
  sheetOf(tab).insertColumnsBefore(at.column + 1, at.columns);
}
function insertRight(tab, at) {
  sheetOf(tab).insertColumnsAfter(at.column + at.columns, at.columns);
}
function setWidth(tab, at) {
  sheetOf(tab).setColumnWidths(at.column + 1, at.columns, at.width);
}
function deleteRows(tab, at) {
  sheetOf(tab).deleteRows(at.row + 1, at.rows);
}
function deleteColumns(tab, at) {
  sheetOf(tab).deleteColumns(at.column + 1, at.columns);
}
function sortUp(tab, at) {
  sort(tab, at, true);
}
function sortDown(tab, at) {
  sort(tab, at, false);
}
function sort(tab, at, ascending) {
  var sheet = sheetOf(tab);
  var top = sheet.getFrozenRows() + 1;
  sheet.getRange(top, 1, sheet.getLastRow() - top + 1, sheet.getLastColumn())
    .sort({ column: at.column + 1, ascending: ascending });
}
`;

const hands: Project = {
  code,
  sidebar: '',
  manifest: {
    timeZone: 'Etc/UTC',
    runtimeVersion: 'V8',
    oauthScopes: ['https://www.googleapis.com/auth/spreadsheets.currentonly'],
  },
};

/**
 * Types entries into cells; throws what Sheets would say. A pasted block goes in as one, because a
 * script may not take the time of thousands of single writes.
 */
export function typeEntries(
  book: Workbook,
  tab: string,
  entries: readonly Entry[],
  options: RunOptions,
): Run {
  const sheet = book.sheets.find(({ id }) => String(id) === tab);
  // The grid knows a ticked box as 1.
  const typed = entries.map((entry) => {
    const box = sheet?.validations.get(entry.row * KEY + entry.column)?.type === 'checkbox';
    return box && typeof entry.value === 'number' ? { ...entry, value: entry.value !== 0 } : entry;
  });
  const block = blockOf(typed);
  if (!block) return run(hands, book, 'edit', [tab, typed], options);
  return run(hands, book, 'fill', [tab, block.row, block.column, block.values], options);
}

/** Entries that fill a rectangle, as its rows; null when there are gaps. */
function blockOf(entries: readonly Entry[]) {
  const rows = entries.map(({ row }) => row);
  const columns = entries.map(({ column }) => column);
  const [row, column] = [rows, columns].map((list) => list.reduce((a, b) => Math.min(a, b)));
  const [bottom, right] = [rows, columns].map((list) => list.reduce((a, b) => Math.max(a, b)));
  const [height, width] = [bottom - row + 1, right - column + 1];
  if (entries.length === 1 || height * width !== entries.length) return null;
  const values: Value[][] = Array.from({ length: height }, () => []);
  for (const entry of entries) values[entry.row - row][entry.column - column] = entry.value;
  return { row, column, values };
}

/** Opens, adds, renames or removes a tab. */
export function handleTab(book: Workbook, request: TabRequest, options: RunOptions): Run {
  const args =
    request.act === 'add'
      ? [request.name]
      : request.act === 'rename'
        ? [request.tab, request.name]
        : [request.tab];
  return run(hands, book, request.act, args, options);
}

/**
 * Inserts, deletes or sorts at a selection. Spilled cells are no content of their own and do not
 * move: they are taken back first, and spilled again by the next calculation.
 */
export function handleGrid(book: Workbook, request: GridRequest, options: RunOptions): Run {
  book.sheets.forEach(clearOutcome);
  const { act, tab, ...at } = request;
  return run(hands, book, act, [tab, at], options);
}
