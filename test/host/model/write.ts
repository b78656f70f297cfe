/** Values written into cells the way a script writes them: as if each were typed. */
import { type Area, KEY, type Sheet, type Value, type Workbook } from './book.ts';
import { parseEntry } from './entry.ts';
import { formatAt, setColumnPatterns, setFormat } from './formats.ts';
import { localeRules } from './locale.ts';
import { serialOf } from './zone.ts';

/** What became of a block of values. */
export interface Written {
  /** Cells that became formulas, as `row * KEY + column`. */
  readonly formulas: readonly number[];
}

/** True for a `Date` of any realm. */
function isDate(value: unknown): value is Date {
  return Object.prototype.toString.call(value) === '[object Date]';
}

/**
 * Writes a block of strings, numbers, booleans, dates and nulls as typed entries, under the formats
 * and the locale there are. The block must lie within the grid and be rectangular.
 */
export function writeValues(
  book: Workbook,
  sheet: Sheet,
  area: Area,
  values: readonly (readonly unknown[])[],
  now: number,
): Written {
  const formulas: number[] = [];
  dropLinks(sheet, area);
  const year = new Date(now).getUTCFullYear();
  while (sheet.cells.length < area.row + area.rows) sheet.cells.push(undefined);
  for (let r = 0; r < area.rows; r++) {
    const cells = sheet.cells[area.row + r] ?? [];
    sheet.cells[area.row + r] = cells;
    while (cells.length < area.column + area.columns) cells.push('');
  }
  for (let c = 0; c < area.columns; c++) {
    const column = area.column + c;
    const patterns = patternsOf(sheet, column, area);
    let changed = false;
    for (let r = 0; r < area.rows; r++) {
      const key = (area.row + r) * KEY + column;
      if (sheet.formulas.size > 0) sheet.formulas.delete(key);
      const entry = enter(book, values[r][c], patterns[r], year);
      sheet.cells[area.row + r]![column] = entry.value;
      if (entry.formula) {
        sheet.formulas.set(key, entry.formula);
        formulas.push(key);
      }
      if (entry.pattern && patterns[r] === '') {
        patterns[r] = entry.pattern;
        changed = true;
      }
    }
    if (changed) setColumnPatterns(sheet, column, area.row, patterns);
  }
  return { formulas };
}

/** A new value brings no links along: those of the old text would lead from the wrong words. */
function dropLinks(sheet: Sheet, area: Area): void {
  for (const [key, style] of sheet.styles) {
    if (!style.links) continue;
    const row = Math.floor(key / KEY) - area.row;
    const column = (key % KEY) - area.column;
    if (row < 0 || row >= area.rows || column < 0 || column >= area.columns) continue;
    const { links: _, ...rest } = style;
    sheet.styles.set(key, rest);
  }
}

function patternsOf(sheet: Sheet, column: number, area: Area): string[] {
  if (area.rows === 1) return [formatAt(sheet, area.row, column)];
  const patterns = new Array<string>(area.rows).fill('');
  if (!sheet.formats[column]) return patterns;
  for (let r = 0; r < area.rows; r++) patterns[r] = formatAt(sheet, area.row + r, column);
  return patterns;
}

function enter(
  book: Workbook,
  value: unknown,
  pattern: string,
  year: number,
): { value: Value; pattern?: string; formula?: string } {
  if (value === null || value === undefined || value === '') return { value: '' };
  if (typeof value === 'string') {
    return pattern === '@' ? { value } : parseEntry(value, book.locale, year);
  }
  if (isDate(value)) {
    const serial = serialOf(value.getTime(), book.zone);
    const { datePattern } = localeRules(book.locale);
    return {
      value: serial,
      pattern: Number.isInteger(serial) ? datePattern : `${datePattern} hh:mm:ss`,
    };
  }
  if (pattern === '@') return { value: String(value) };
  return { value: value as number | boolean };
}

/** Empties the cells of an area, formulas included. */
export function clearCells(sheet: Sheet, area: Area): void {
  for (let row = area.row; row < Math.min(area.row + area.rows, sheet.cells.length); row++) {
    const cells = sheet.cells[row];
    if (!cells) continue;
    for (let column = area.column; column < area.column + area.columns; column++) {
      if (column < cells.length) cells[column] = '';
    }
  }
  clearKeys(sheet.formulas, area);
}

/** Removes formats and looks of an area. */
export function clearLooks(sheet: Sheet, area: Area): void {
  setFormat(sheet, area, '');
  clearKeys(sheet.styles, area);
}

/** Forgets the entries of a map by cell that lie in the area. */
export function clearKeys(map: Map<number, unknown>, area: Area): void {
  for (const key of map.keys()) {
    const row = Math.floor(key / KEY) - area.row;
    const column = (key % KEY) - area.column;
    if (row >= 0 && row < area.rows && column >= 0 && column < area.columns) map.delete(key);
  }
}
