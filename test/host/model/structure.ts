/**
 * Rows and columns that come and go: everything that stands on a cell moves with it, and so do
 * formulas, colour rules, metadata and charts that speak of it.
 */
import {
  type Area,
  type ColumnFormats,
  type ConditionalRule,
  KEY,
  type Sheet,
  type Workbook,
} from './book.ts';
import { append, automatic, cutRuns } from './formats.ts';
import { type Change, followChange, movePlace, moveSpan } from './references.ts';

/**
 * Inserts (`count` > 0) rows or columns before `at`, or deletes (`count` < 0) from `at` on. New cells
 * look like those before them, as Sheets does when it inserts after.
 */
export function changeGrid(book: Workbook, sheet: Sheet, change: Change): void {
  if (change.axis === 'row') changeRows(sheet, change);
  else changeColumns(book, sheet, change);
  for (const name of ['formulas', 'styles', 'notes', 'validations'] as const) {
    moveKeys(sheet[name] as Map<number, unknown>, change);
  }
  sheet.merges = sheet.merges.flatMap((area) => moveArea(area, change) ?? []);
  sheet.filter = sheet.filter && moveArea(sheet.filter, change);
  sheet.rules = sheet.rules.flatMap((rule) => moveRule(rule, sheet.name, change) ?? []);
  book.namedRanges = book.namedRanges.flatMap((named) => {
    const area = named.sheet === sheet.id ? moveArea(named.area, change) : named.area;
    return area ? { ...named, area } : [];
  });
  for (const each of book.sheets) {
    for (const [key, formula] of each.formulas) {
      each.formulas.set(key, followChange(formula, each.name, sheet.name, change));
    }
    for (const chart of each.charts) {
      chart.ranges = chart.ranges.flatMap((range) => {
        const area = range.sheet === sheet.id ? moveArea(range.area, change) : range.area;
        return area ? { ...range, area } : [];
      });
    }
  }
}

function changeRows(sheet: Sheet, { at, count }: Change): void {
  const inserted = Math.max(count, 0);
  const deleted = Math.max(-count, 0);
  if (sheet.cells.length > at) {
    const gap = new Array<undefined>(inserted).fill(undefined);
    sheet.cells = [...sheet.cells.slice(0, at), ...gap, ...sheet.cells.slice(at + deleted)];
  }
  sheet.formats = sheet.formats.map((_, column) => {
    const runs: ColumnFormats = { starts: [], patterns: [] };
    const add = (part: ColumnFormats, from: number) => {
      for (let i = 0; i < part.starts.length; i++)
        append(runs, from + part.starts[i], part.patterns[i]);
    };
    add(cutRuns(sheet, column, 0, at), 0);
    if (inserted > 0) add(cutRuns(sheet, column, Math.max(at - 1, 0), 1), at);
    add(cutRuns(sheet, column, at + deleted, Number.MAX_SAFE_INTEGER), at + inserted);
    return runs;
  });
  if (at < sheet.frozenRows) sheet.frozenRows = Math.max(at, sheet.frozenRows + count);
  sheet.rows += count;
}

function changeColumns(book: Workbook, sheet: Sheet, change: Change): void {
  const { at, count } = change;
  const inserted = Math.max(count, 0);
  const deleted = Math.max(-count, 0);
  for (const cells of sheet.cells) {
    if (cells && cells.length > at) cells.splice(at, deleted, ...new Array<''>(inserted).fill(''));
  }
  if (sheet.formats.length > at) {
    const like = sheet.formats[Math.max(at - 1, 0)] ?? automatic();
    const fresh = Array.from({ length: inserted }, () => structuredClone(like));
    sheet.formats.splice(at, deleted, ...fresh);
  }
  sheet.widths = new Map(
    [...sheet.widths].flatMap(([column, width]): [number, number][] => {
      const moved = movePlace(column, change);
      return moved === null ? [] : [[moved, width]];
    }),
  );
  book.metadata = book.metadata.flatMap((item) => {
    if (item.sheet !== sheet.id || item.column === null) return item;
    const column = movePlace(item.column, change);
    return column === null ? [] : { ...item, column };
  });
  if (at < sheet.frozenColumns) sheet.frozenColumns = Math.max(at, sheet.frozenColumns + count);
  sheet.columns += count;
}

function moveKeys(map: Map<number, unknown>, change: Change): void {
  const entries = [...map];
  map.clear();
  for (const [key, value] of entries) {
    const row = Math.floor(key / KEY);
    const column = key % KEY;
    const moved = movePlace(change.axis === 'row' ? row : column, change);
    if (moved === null) continue;
    map.set(change.axis === 'row' ? moved * KEY + column : row * KEY + moved, value);
  }
}

/** Where an area is after the change; null when all of it is gone. */
function moveArea(area: Area, change: Change): Area | null {
  const [start, size] = change.axis === 'row' ? [area.row, area.rows] : [area.column, area.columns];
  const moved = moveSpan(start, start + size - 1, change);
  if (!moved) return null;
  const [first, last] = moved as [number, number];
  return change.axis === 'row'
    ? { ...area, row: first, rows: last - first + 1 }
    : { ...area, column: first, columns: last - first + 1 };
}

function moveRule(rule: ConditionalRule, name: string, change: Change): ConditionalRule | null {
  const areas = rule.areas.flatMap((area) => moveArea(area, change) ?? []);
  if (areas.length === 0) return null;
  const corner = (area: Area) => (change.axis === 'row' ? area.row : area.column);
  // The rule's first cell may be deleted while its area lives on: relative references then keep
  // their distance from the new first cell.
  const kept = (place: number, absolute: boolean) =>
    absolute || movePlace(corner(rule.areas[0]), change) !== null
      ? null
      : corner(areas[0]) + place - corner(rule.areas[0]);
  const formula = followChange(rule.formula, name, name, change, kept);
  return { ...rule, areas, formula };
}
