/**
 * Cell references inside formulas: they follow their cells when rows or columns are inserted or
 * deleted, and shift when a formula is moved to another row.
 */
import { columnLetters, columnNumber } from './notation.ts';

/** Rows or columns that come in (`count` > 0) before `at`, or go (`count` < 0) from `at` on. */
export interface Change {
  readonly axis: 'row' | 'column';
  readonly at: number;
  readonly count: number;
}

/** One end of a reference; a whole column has no row, a whole row no column. */
export interface End {
  readonly dollarColumn: string;
  readonly column: number | null;
  readonly dollarRow: string;
  readonly row: number | null;
}

// Texts, then an optional sheet name, then one cell or two ends with a colon. What follows must not
// make it a function (`LOG10(`) or a longer name, and what stands before must not either.
const token =
  /"(?:[^"]|"")*"|(?<![\w.$])((?:'(?:[^']|'')+'|[\p{L}_][\p{L}\w.]*)!)?(\$?[A-Za-z]{1,3}\$?\d+(?::\$?[A-Za-z]{1,3}\$?\d+|:\$?[A-Za-z]{1,3}|:\$?\d+)?|\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}\$?\d*|\$?\d+:\$?(?:[A-Za-z]{1,3}\$?)?\d+)(?![\w(.!])/gu;

/** Replaces the ends of every reference; null makes it `#REF!`, and `write` says how ends read. */
export function rewrite(
  formula: string,
  change: (sheet: string | null, ends: End[]) => End[] | null,
  write: (end: End) => string = endText,
): string {
  return formula.replace(token, (whole, sheet: string | undefined, cells: string | undefined) => {
    if (cells === undefined) return whole;
    const ends = cells.split(':').map(parseEnd);
    const name = sheet ? sheet.slice(0, -1).replace(/^'|'$/g, '').replaceAll("''", "'") : null;
    const changed = change(name, ends);
    return changed ? (sheet ?? '') + changed.map(write).join(':') : `${sheet ?? ''}#REF!`;
  });
}

function parseEnd(text: string): End {
  const found = /^(\$?)([A-Za-z]*)(\$?)(\d*)$/.exec(text);
  const [, first, letters, second, digits] = found ?? ['', '', '', '', ''];
  return {
    dollarColumn: letters === '' ? '' : first,
    column: letters === '' ? null : columnNumber(letters),
    dollarRow: letters === '' ? first || second : second,
    row: digits === '' ? null : Number(digits) - 1,
  };
}

function endText(end: End): string {
  const column = end.column === null ? '' : end.dollarColumn + columnLetters(end.column);
  return column + (end.row === null ? '' : end.dollarRow + (end.row + 1));
}

/**
 * The formula after a change on the sheet `changed`; `home` is the sheet that the formula stands on.
 * A reference to cells that are gone becomes `#REF!`. `kept` says where a single lost cell goes
 * instead, for formulas of colour rules, which are relative to a first cell that moves on.
 */
export function followChange(
  formula: string,
  home: string,
  changed: string,
  change: Change,
  kept: (place: number, absolute: boolean) => number | null = () => null,
): string {
  return rewrite(formula, (sheet, ends) => {
    if ((sheet ?? home).toLowerCase() !== changed.toLowerCase()) return ends;
    const places = ends.map((end) => end[change.axis]);
    const absolute = (end: End) =>
      (change.axis === 'row' ? end.dollarRow : end.dollarColumn) !== '';
    if (ends.length === 1) {
      const place = places[0]!;
      const moved = movePlace(place, change) ?? kept(place, absolute(ends[0]));
      return moved === null ? null : [{ ...ends[0], [change.axis]: moved }];
    }
    const moved = moveSpan(places[0], places[1], change);
    return moved && ends.map((end, i) => ({ ...end, [change.axis]: moved[i] }));
  });
}

/** Where one row or column is after the change; null when it is gone. */
export function movePlace(place: number, { at, count }: Change): number | null {
  if (place < at) return place;
  if (count < 0 && place < at - count) return null;
  return place + count;
}

/** Where a span is after the change: it shrinks by what is gone inside it; null when all is gone. */
export function moveSpan(
  start: number | null,
  end: number | null,
  change: Change,
): [number | null, number | null] | null {
  const { at, count } = change;
  const first = start === null ? null : (movePlace(start, change) ?? at);
  const last = end === null ? null : (movePlace(end, change) ?? at - 1);
  if (count < 0 && first !== null && last !== null && last < first) return null;
  return [first, last];
}

/** The formula as it reads after being moved: relative references shift, those with `$` stay. */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  return rewrite(formula, (_sheet, ends) => {
    const moved = ends.map((end) => ({
      ...end,
      row: end.row === null || end.dollarRow ? end.row : end.row + rows,
      column: end.column === null || end.dollarColumn ? end.column : end.column + columns,
    }));
    return moved.some(({ row, column }) => (row ?? 0) < 0 || (column ?? 0) < 0) ? null : moved;
  });
}

/** The sheets that a formula names. */
export function sheetsNamed(formula: string): string[] {
  const names: string[] = [];
  rewrite(formula, (sheet, ends) => {
    if (sheet !== null) names.push(sheet);
    return ends;
  });
  return names;
}

/** The formula after a sheet got a new name. */
export function renameSheet(formula: string, from: string, to: string): string {
  return formula.replace(token, (whole, sheet: string | undefined, cells: string | undefined) => {
    if (!sheet || cells === undefined) return whole;
    const name = sheet.slice(0, -1).replace(/^'|'$/g, '').replaceAll("''", "'");
    return name === from ? `${to}!${cells}` : whole;
  });
}
