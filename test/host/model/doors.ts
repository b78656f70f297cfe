/**
 * Everything that the services inside the script's context may do to the workbook. The functions
 * live outside, so that what they store belongs to no run and outlives it.
 */
import { createHash, randomUUID } from 'node:crypto';
import { addSheet, growTo, KEY, type Sheet, sheetByName, type Workbook } from './book.ts';
import { lastColumn, lastRow } from './cells.ts';
import { copyArea, copySheet } from './copy.ts';
import { displayText } from './display.ts';
import { eachRun, formatAt, isDateFormat, setColumnPatterns, setFormat } from './formats.ts';
import { javaDate } from './java-date.ts';
import { setBackgrounds, setNotes, setStyle, setValidation, styleAt } from './looks.ts';
import { areaText, columnLetters, parseArea, sheetText, splitSheet } from './notation.ts';
import { formulaR1C1 } from './r1c1.ts';
import { renameSheet, sheetsNamed } from './references.ts';
import { sortRows } from './sort.ts';
import { changeGrid } from './structure.ts';
import { clearCells, clearKeys, clearLooks, writeValues } from './write.ts';
import { instantOf } from './zone.ts';

/** A copy of plain data that belongs to the outer realm. */
function keep<T>(value: T): T {
  return JSON.parse(JSON.stringify(value)) as T;
}

/** Gives the sheet another name, in formulas too. */
function rename(book: Workbook, sheet: Sheet, name: string): void {
  const from = sheet.name;
  sheet.name = name;
  for (const each of book.sheets) {
    for (const [key, formula] of each.formulas) {
      each.formulas.set(key, renameSheet(formula, from, sheetText(name)));
    }
  }
}

/** Takes the sheet away with its metadata; another visible one becomes active if it was. */
function removeSheet(book: Workbook, sheet: Sheet): void {
  const place = book.sheets.indexOf(sheet);
  book.sheets.splice(place, 1);
  book.metadata = book.metadata.filter((item) => item.sheet !== sheet.id);
  book.namedRanges = book.namedRanges.filter((named) => named.sheet !== sheet.id);
  if (book.active !== sheet.id) return;
  const next = book.sheets[Math.max(place - 1, 0)];
  book.active = (next.hidden ? (book.sheets.find(({ hidden }) => !hidden) ?? next) : next).id;
}

/** Moves the sheet to another place in the order of tabs. */
function moveSheet(book: Workbook, sheet: Sheet, place: number): void {
  book.sheets.splice(book.sheets.indexOf(sheet), 1);
  book.sheets.splice(place, 0, sheet);
}

/** Signed bytes, as the script's Java-like service gives them. */
function digest(algorithm: string, text: string): number[] {
  const name = algorithm.replace('_', '').toLowerCase();
  return [...new Int8Array(createHash(name).update(text).digest())];
}

/** All of them by name; the services get this object and nothing else of the outside. */
export const doors = {
  addSheet,
  areaText,
  byteLength: (text: string) => Buffer.byteLength(text),
  cellAt: (key: number) => ({
    row: Math.floor(key / KEY),
    column: key % KEY,
    rows: 1,
    columns: 1,
  }),
  cellKey: (row: number, column: number) => row * KEY + column,
  changeGrid,
  clearCells,
  clearKeys,
  clearLooks,
  columnLetters,
  copyArea,
  copySheet,
  digest,
  displayText,
  eachRun,
  formatAt,
  formulaR1C1,
  growTo,
  instantOf,
  isDateFormat,
  javaDate,
  keep,
  list: <T>(items: readonly T[]): T[] => Array.from(items),
  lastColumn,
  lastRow,
  moveSheet,
  parseArea,
  randomUUID,
  removeSheet,
  rename,
  setBackgrounds,
  setColumnPatterns,
  setFormat,
  setNotes,
  setStyle,
  setValidation,
  sheetByName,
  sheetText,
  sheetsNamed,
  sortRows,
  splitSheet,
  styleAt,
  writeValues,
};

/** The type of the doors, which is all that the services import. */
export type Doors = typeof doors;
