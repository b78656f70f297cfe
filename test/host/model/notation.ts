/** A1 notation: `A1`, `A1:B2`, `H:H`, `2:5`, `A2:A`, each optionally behind a sheet name. */
import type { Area, Sheet } from './book.ts';

/** The letters of a column: 0 is `A`, 26 is `AA`. */
export function columnLetters(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : columnLetters(Math.floor(column / 26) - 1) + letter;
}

/** The column of its letters: `A` is 0; lower case counts too. */
export function columnNumber(letters: string): number {
  let number = 0;
  for (const letter of letters.toUpperCase()) number = number * 26 + letter.charCodeAt(0) - 64;
  return number - 1;
}

/** `Sheet!A1` taken apart; the sheet's name is unquoted, `''` where none is given. */
export function splitSheet(text: string): { sheet: string; cells: string } {
  const quoted = /^'((?:[^']|'')+)'!(.+)$/.exec(text);
  if (quoted) return { sheet: quoted[1].replaceAll("''", "'"), cells: quoted[2] };
  const cut = text.lastIndexOf('!');
  return cut < 0
    ? { sheet: '', cells: text }
    : { sheet: text.slice(0, cut), cells: text.slice(cut + 1) };
}

/**
 * The area that A1 notation names, within the sheet's grid; null when it cannot be read or lies
 * outside. Ends may be left out (`A2:A` runs to the last row) and stand in any order.
 */
export function parseArea(sheet: Sheet, text: string): Area | null {
  const found = /^\$?([a-z]{0,3})\$?(\d{0,8})(?::\$?([a-z]{0,3})\$?(\d{0,8}))?$/i.exec(text.trim());
  if (!found) return null;
  const [, letters1, digits1, letters2 = '', digits2 = ''] = found;
  const single = found[3] === undefined && found[4] === undefined;
  if (single && (letters1 === '' || digits1 === '')) return null;
  if (letters1 + digits1 === '' || (!single && letters2 + digits2 === '')) return null;
  const columns = span(
    letters1 === '' ? null : columnNumber(letters1),
    single ? columnNumber(letters1) : letters2 === '' ? null : columnNumber(letters2),
    sheet.columns,
  );
  const rows = span(
    digits1 === '' ? null : Number(digits1) - 1,
    single ? Number(digits1) - 1 : digits2 === '' ? null : Number(digits2) - 1,
    sheet.rows,
  );
  if (!columns || !rows) return null;
  return { row: rows.start, column: columns.start, rows: rows.size, columns: columns.size };
}

function span(first: number | null, second: number | null, limit: number) {
  const start = first === null || second === null ? (first ?? 0) : Math.min(first, second);
  const end = first === null || second === null ? (second ?? limit - 1) : Math.max(first, second);
  if (start < 0 || end < start || end >= limit) return null;
  return { start, size: end - start + 1 };
}

/** The A1 notation of an area: `H:H` for a whole column only where it was `open`. */
export function areaText(area: Area): string {
  const first = `${columnLetters(area.column)}${area.row + 1}`;
  if (area.rows === 1 && area.columns === 1) return first;
  return `${first}:${columnLetters(area.column + area.columns - 1)}${area.row + area.rows}`;
}

/** A sheet's name as formulas write it: `'It''s'`, and plain where no quotes are needed. */
export function sheetText(name: string): string {
  const plain = /^[A-Za-z_][A-Za-z0-9_]*$/.test(name) && !/^[A-Za-z]{1,3}\d+$/.test(name);
  return plain ? name : `'${name.replaceAll("'", "''")}'`;
}
