import { columnLetters } from '../model/notation.ts';
import { KEY, type Sheet, type Value } from '../workbook.ts';
import { exportedFormula } from './formulas.ts';

/** More characters than this in a cell, and Excel wants to repair the file. */
const MOST_CHARACTERS = 32_767;
/** Pieces of about this length keep the compressor busy without holding the sheet in memory. */
const PIECE = 1 << 18;

/** The rows of a sheet as Excel's XML, in pieces. `styleAt` gives Excel's number of a cell's look. */
export function* sheetRows(
  sheet: Sheet,
  styleAt: (row: number, column: number) => number,
): Generator<string> {
  const letters = Array.from({ length: sheet.columns }, (_, column) => columnLetters(column));
  const styled = styledColumns(sheet);
  let rows = sheet.cells.length;
  for (const row of styled.keys()) rows = Math.max(rows, row + 1);
  let piece = '';
  for (let row = 0; row < rows; row++) {
    const cells = sheet.cells[row] ?? [];
    let line = '';
    const add = (column: number) => {
      const style = styleAt(row, column);
      const head = `<c r="${letters[column]}${row + 1}"${style > 0 ? ` s="${style}"` : ''}`;
      const formula = exportedFormula(sheet.formulas.get(row * KEY + column));
      line += head + cellBody(cells[column] ?? '', formula);
    };
    const blank = styled.get(row);
    if (blank) {
      const columns = new Set([...cells.keys()].filter((column) => !isBlank(cells[column])));
      for (const column of blank) columns.add(column);
      for (const column of [...columns].sort((a, b) => a - b)) add(column);
    } else {
      for (let column = 0; column < cells.length; column++) {
        if (!isBlank(cells[column])) add(column);
      }
    }
    if (line === '') continue;
    piece += `<row r="${row + 1}">${line}</row>`;
    if (piece.length > PIECE) {
      yield piece;
      piece = '';
    }
  }
  yield piece;
}

const isBlank = (value: Value | undefined): boolean => value === undefined || value === '';

/** The styled columns of each row that has any: they are written even where they are blank. */
function styledColumns(sheet: Sheet): Map<number, number[]> {
  const columns = new Map<number, number[]>();
  for (const key of [...sheet.styles.keys(), ...sheet.formulas.keys()]) {
    const row = Math.floor(key / KEY);
    const known = columns.get(row);
    if (known) known.push(key % KEY);
    else columns.set(row, [key % KEY]);
  }
  return columns;
}

function cellBody(value: Value, formula: string | null): string {
  if (formula !== null) return formulaBody(value, formula);
  if (value === '') return '/>';
  if (typeof value === 'number') {
    return Number.isFinite(value) ? `><v>${value}</v></c>` : '/>';
  }
  if (typeof value === 'boolean') return ` t="b"><v>${value ? 1 : 0}</v></c>`;
  const space = /^\s|\s$|\n/.test(value) ? ' xml:space="preserve"' : '';
  return ` t="inlineStr"><is><t${space}>${xmlText(value)}</t></is></c>`;
}

function formulaBody(value: Value, formula: string): string {
  const type = typeof value === 'string' ? ' t="str"' : typeof value === 'boolean' ? ' t="b"' : '';
  const result = typeof value === 'boolean' ? Number(value) : value;
  return `${type}><f>${xmlText(formula)}</f><v>${xmlText(String(result))}</v></c>`;
}

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/** Text as XML may hold it; other control characters are written as Excel writes them, `_x0007_`. */
function xmlText(text: string): string {
  const whole = text.length > MOST_CHARACTERS ? `${text.slice(0, MOST_CHARACTERS - 1)}…` : text;
  // biome-ignore lint/suspicious/noControlCharactersInRegex: XML forbids exactly these.
  if (!/[&<>\x00-\x1f\ud800-\udfff\ufffe\uffff]|_x[\dA-F]{4}_/i.test(whole)) return whole;
  return (
    whole
      .replace(/_(?=x[\dA-F]{4}_)/gi, '_x005F_')
      .replace(/[&<>]/g, (char) => escapes[char])
      // biome-ignore lint/suspicious/noControlCharactersInRegex: XML forbids exactly these.
      .replace(/[\x00-\x08\x0b-\x1f\ufffe\uffff]|[\ud800-\udfff]/gu, (char) => {
        return `_x${char.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;
      })
  );
}
