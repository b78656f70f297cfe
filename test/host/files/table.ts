import Papa from 'papaparse';
import { type Entry, parseEntry } from '../model/entry.ts';
import { type Sheet, setFormat, type Value, type Workbook } from '../workbook.ts';
import { addGrid } from './grid.ts';

/**
 * Fills a new tab with the text of a `.csv` (delimiter guessed) or `.tsv` file, typed as an import
 * does. Blank lines stay rows, only those at the end are left out.
 */
export function addTable(book: Workbook, name: string, text: string, delimiter: '' | '\t'): Sheet {
  const type = typing(book.locale);
  const rows: (Value[] | undefined)[] = [];
  const formats = formatRuns();
  let width = 0;
  let height = 0;
  Papa.parse<string[]>(text, {
    delimiter,
    step: ({ data }) => {
      const row: Value[] = new Array(data.length);
      let last = 0;
      for (let column = 0; column < data.length; column++) {
        const { value, pattern = '' } = type(data[column]);
        row[column] = value;
        if (value === '') continue;
        last = column + 1;
        formats.add(rows.length, column, pattern);
      }
      row.length = last;
      rows.push(last > 0 ? row : undefined);
      if (last > 0) height = rows.length;
      width = Math.max(width, last);
    },
  });
  rows.length = height;

  const sheet = addGrid(book, name, height, width);
  sheet.cells = rows;
  formats.apply(sheet);
  return sheet;
}

/** So many distinct texts are remembered; a file with more repeats little, and memory counts. */
const REMEMBERED = 200_000;

/**
 * Reads a cell's text as the sheet's locale does, once for each distinct text. A formula in a file
 * stays text, for nobody typed it here; so does a date without a year, because the year that an
 * import adds is only that of the day it runs.
 */
function typing(locale: string): (text: string) => Entry {
  const known = new Map<string, Entry>();
  return (text) => {
    let entry = known.get(text);
    if (entry) return entry;
    if (known.size >= REMEMBERED) known.clear();
    entry = text.trim() === '' ? { value: '' } : parseEntry(text, locale, Number.NaN);
    if (entry.formula !== undefined) entry = { value: text };
    known.set(text, entry);
    return entry;
  };
}

/**
 * Collects the number formats column by column: one entry for a run of equal ones. A blank cell
 * belongs to the run above it.
 */
function formatRuns() {
  const columns: { start: number; pattern: string }[][] = [];
  return {
    add(row: number, column: number, pattern: string): void {
      columns[column] ??= [{ start: 0, pattern: '' }];
      const runs = columns[column];
      if (runs[runs.length - 1].pattern !== pattern) runs.push({ start: row, pattern });
    },
    apply(sheet: Sheet): void {
      columns.forEach((runs, column) => {
        for (const [i, { start, pattern }] of runs.entries()) {
          const rows = (runs[i + 1]?.start ?? sheet.rows) - start;
          if (pattern !== '') setFormat(sheet, { row: start, column, rows, columns: 1 }, pattern);
        }
      });
    },
  };
}
