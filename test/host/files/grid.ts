import { addSheet, type Sheet, type Workbook } from '../workbook.ts';

const CELL_LIMIT = 10_000_000;

/** Up to here a table gets spare columns to type formulas into. */
const ROOMY = 100_000;

/**
 * A new tab for a file's contents: at least the grid that every new tab has, but a very long table
 * gets exactly its own columns, for the grid's blank cells count towards the limit too. A name that
 * is taken gets a number.
 */
export function addGrid(book: Workbook, name: string, rows: number, columns: number): Sheet {
  const size = { rows: Math.max(1000, rows), columns: Math.max(rows > ROOMY ? 1 : 26, columns) };
  if (size.rows * size.columns > CELL_LIMIT) {
    throw new Error(
      `${rows} rows × ${columns} columns are too many: Sheets holds 10 million cells.`,
    );
  }
  let unique = name;
  for (let i = 2; book.sheets.some((sheet) => sheet.name === unique); i++) unique = `${name} ${i}`;
  return addSheet(book, unique, size.rows, size.columns);
}
