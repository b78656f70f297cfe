/** Sorting rows of a range: what stands on a cell travels with its row. */
import { type Area, KEY, type Sheet, type Value } from './book.ts';
import { valueAt } from './cells.ts';
import { formatAt, setColumnPatterns } from './formats.ts';
import { shiftFormula } from './references.ts';

/** One column to sort by. */
export interface SortKey {
  /** Column of the sheet. */
  readonly column: number;
  readonly ascending: boolean;
}

/** Numbers, then texts without case, then truth values; blanks last whichever the direction. */
function compare(a: Value, b: Value, ascending: boolean): number {
  if (a === '' || b === '') return Number(a === '') - Number(b === '');
  const kinds = ['number', 'string', 'boolean'];
  const kind = kinds.indexOf(typeof a) - kinds.indexOf(typeof b);
  const order =
    kind !== 0
      ? kind
      : typeof a === 'string'
        ? a.localeCompare(b as string, undefined, { sensitivity: 'accent' })
        : Number(a) - Number(b);
  return ascending ? order : -order;
}

/** Sorts the rows of an area in place, stably, with formulas, formats, looks, notes and rules for
 * input. */
export function sortRows(sheet: Sheet, area: Area, keys: readonly SortKey[]): void {
  const order = Array.from({ length: area.rows }, (_, i) => area.row + i);
  order.sort((a, b) => {
    for (const { column, ascending } of keys) {
      const found = compare(valueAt(sheet, a, column), valueAt(sheet, b, column), ascending);
      if (found !== 0) return found;
    }
    return a - b;
  });
  const columns = Array.from({ length: area.columns }, (_, i) => area.column + i);
  const values = order.map((row) => columns.map((column) => valueAt(sheet, row, column)));
  const patterns = columns.map((column) => order.map((row) => formatAt(sheet, row, column)));
  columns.forEach((column, c) => {
    if (sheet.formats[column]) setColumnPatterns(sheet, column, area.row, patterns[c]);
  });
  while (sheet.cells.length < area.row + area.rows) sheet.cells.push(undefined);
  values.forEach((line, r) => {
    const cells = sheet.cells[area.row + r] ?? [];
    sheet.cells[area.row + r] = cells;
    while (cells.length < area.column + area.columns) cells.push('');
    for (let c = 0; c < line.length; c++) cells[area.column + c] = line[c];
  });
  const newRow = new Map(order.map((row, i) => [row, area.row + i]));
  moveRows(sheet.formulas, area, newRow, shiftFormula);
  for (const map of [sheet.styles, sheet.notes, sheet.validations] as Map<number, unknown>[]) {
    moveRows(map, area, newRow, (value) => value);
  }
}

function moveRows<T>(
  map: Map<number, T>,
  area: Area,
  newRow: ReadonlyMap<number, number>,
  change: (value: T, rows: number, columns: number) => T,
): void {
  const moved: [number, T][] = [];
  for (const [key, value] of map) {
    const row = Math.floor(key / KEY);
    const column = key % KEY;
    const target = newRow.get(row);
    if (target === undefined || column < area.column || column >= area.column + area.columns)
      continue;
    map.delete(key);
    moved.push([target * KEY + column, change(value, target - row, 0)]);
  }
  for (const [key, value] of moved) map.set(key, value);
}
