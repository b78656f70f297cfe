/**
 * Number formats of a column as runs of rows: a format over half a million rows is one entry, and
 * a block of cells with equal formats is found by one search.
 */
import type { Area, ColumnFormats, Sheet } from './book.ts';

/** Index of the run that covers `row`. */
function runAt(formats: ColumnFormats, row: number): number {
  let low = 0;
  let high = formats.starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (formats.starts[middle] <= row) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** The number format pattern of a cell; `''` is automatic. */
export function formatAt(sheet: Sheet, row: number, column: number): string {
  const formats = sheet.formats[column];
  return formats ? formats.patterns[runAt(formats, row)] : '';
}

/** Gives every cell of the area one pattern; the cost does not depend on the number of rows. */
export function setFormat(sheet: Sheet, area: Area, pattern: string): void {
  for (let column = area.column; column < area.column + area.columns; column++) {
    replaceRuns(sheet, column, area.row, area.rows, { starts: [0], patterns: [pattern] });
  }
}

/** Gives the cells from `row` down one pattern each. */
export function setColumnPatterns(
  sheet: Sheet,
  column: number,
  row: number,
  patterns: readonly string[],
): void {
  const runs: ColumnFormats = { starts: [], patterns: [] };
  for (let i = 0; i < patterns.length; i++) append(runs, i, patterns[i]);
  replaceRuns(sheet, column, row, patterns.length, runs);
}

/** Calls `visit` for every run of equal patterns within rows `row … row + rows - 1`. */
export function eachRun(
  sheet: Sheet,
  column: number,
  row: number,
  rows: number,
  visit: (pattern: string, from: number, to: number) => void,
): void {
  const formats = sheet.formats[column];
  if (!formats) {
    if (rows > 0) visit('', row, row + rows);
    return;
  }
  for (let i = runAt(formats, row); i < formats.starts.length; i++) {
    const from = Math.max(row, formats.starts[i]);
    const to = Math.min(row + rows, formats.starts[i + 1] ?? Number.POSITIVE_INFINITY);
    if (from >= row + rows) return;
    visit(formats.patterns[i], from, to);
  }
}

/** A column that is automatic from top to bottom. */
export function automatic(): ColumnFormats {
  return { starts: [0], patterns: [''] };
}

/** The runs of `rows` rows from `row`, counted from 0. */
export function cutRuns(sheet: Sheet, column: number, row: number, rows: number): ColumnFormats {
  const cut: ColumnFormats = { starts: [], patterns: [] };
  eachRun(sheet, column, row, rows, (pattern, from) => append(cut, from - row, pattern));
  return cut;
}

/** Adds a run at the end of `runs`, unless the run before has the same pattern. */
export function append(runs: ColumnFormats, start: number, pattern: string): void {
  const last = runs.starts.length - 1;
  if (last >= 0 && runs.patterns[last] === pattern) return;
  if (last >= 0 && runs.starts[last] === start) {
    runs.patterns[last] = pattern;
    return;
  }
  runs.starts.push(start);
  runs.patterns.push(pattern);
}

/** Puts `runs` (counted from 0) in the place of the rows `row … row + rows - 1`. */
function replaceRuns(
  sheet: Sheet,
  column: number,
  row: number,
  rows: number,
  runs: ColumnFormats,
): void {
  if (rows <= 0) return;
  while (sheet.formats.length <= column) sheet.formats.push(automatic());
  sheet.formats[column] ??= automatic();
  const old = sheet.formats[column];
  const after = row + rows;
  const first = runAt(old, row);
  const last = runAt(old, after);
  const middle: ColumnFormats = { starts: [], patterns: [] };
  if (old.starts[first] < row) append(middle, old.starts[first], old.patterns[first]);
  for (let i = 0; i < runs.starts.length; i++)
    append(middle, row + runs.starts[i], runs.patterns[i]);
  append(middle, after, old.patterns[last]);
  // The neighbours outside may now equal the first or last run, and then melt into it.
  const meltsLeft = first > 0 && old.patterns[first - 1] === middle.patterns[0];
  const next = last + 1;
  const lastPattern = middle.patterns[middle.patterns.length - 1];
  const meltsRight = next < old.starts.length && old.patterns[next] === lastPattern;
  if (meltsLeft) {
    middle.starts.shift();
    middle.patterns.shift();
  }
  const removed = last - first + 1 + (meltsRight ? 1 : 0);
  old.starts.splice(first, removed, ...middle.starts);
  old.patterns.splice(first, removed, ...middle.patterns);
}

const dateByPattern = new Map<string, boolean>();

/** True when a number under this pattern is a date, a time or a duration. */
export function isDateFormat(pattern: string): boolean {
  let known = dateByPattern.get(pattern);
  if (known === undefined) {
    const bare = pattern
      .replace(/"[^"]*"|\\.|_.|\*./g, '')
      .replace(/\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi, '');
    known = pattern !== 'General' && /[ymdhs]/i.test(bare);
    dateByPattern.set(pattern, known);
  }
  return known;
}
