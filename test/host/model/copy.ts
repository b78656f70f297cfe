/** Copies of ranges and of whole sheets. */
import { type Area, addSheet, KEY, type Sheet, type Workbook } from './book.ts';
import { putValues, valueAt } from './cells.ts';
import { formatAt, setColumnPatterns } from './formats.ts';
import { shiftFormula } from './references.ts';
import { clearKeys } from './write.ts';

/** Copies an area with all that stands on it; relative references in its formulas shift along. */
export function copyArea(from: Sheet, area: Area, to: Sheet, row: number, column: number): void {
  const rows = Array.from({ length: area.rows }, (_, i) => area.row + i);
  const columns = Array.from({ length: area.columns }, (_, i) => area.column + i);
  const values = rows.map((r) => columns.map((c) => valueAt(from, r, c)));
  const patterns = columns.map((c) => rows.map((r) => formatAt(from, r, c)));
  putValues(to, row, column, values);
  for (let c = 0; c < columns.length; c++) setColumnPatterns(to, column + c, row, patterns[c]);
  const target = { ...area, row, column };
  const down = row - area.row;
  const right = column - area.column;
  copyKeys(from.formulas, to.formulas, area, target, (text) => shiftFormula(text, down, right));
  copyKeys(from.styles, to.styles, area, target, (style) => ({ ...style }));
  copyKeys(from.notes, to.notes, area, target, (note) => note);
  copyKeys(from.validations, to.validations, area, target, (rule) => structuredClone(rule));
}

function copyKeys<T>(
  from: ReadonlyMap<number, T>,
  to: Map<number, T>,
  area: Area,
  target: Area,
  copy: (value: T) => T,
): void {
  const found: [number, T][] = [];
  for (const [key, value] of from) {
    const row = Math.floor(key / KEY) - area.row;
    const column = (key % KEY) - area.column;
    if (row < 0 || row >= area.rows || column < 0 || column >= area.columns) continue;
    found.push([(target.row + row) * KEY + target.column + column, copy(value)]);
  }
  clearKeys(to, target);
  for (const [key, value] of found) to.set(key, value);
}

/** A copy of the sheet at the end of the workbook, with its developer metadata, as Sheets makes it. */
export function copySheet(book: Workbook, sheet: Sheet, name: string): Sheet {
  const copy = addSheet(book, name, sheet.rows, sheet.columns);
  Object.assign(copy, structuredClone({ ...sheet, id: copy.id, name }));
  for (const item of book.metadata.filter((each) => each.sheet === sheet.id)) {
    book.metadata.push({ ...item, id: book.nextId++, sheet: copy.id });
  }
  return copy;
}
