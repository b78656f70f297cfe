/** Results written into our workbook: values, spilled cells, and errors with their sentences. */
import { formatAt, KEY, type Sheet, setFormat, valueAt } from '../workbook.ts';
import type { Cell } from './cell.ts';
import type { Formula } from './formulas.ts';
import { outcomeOf } from './outcome.ts';
import { columnLetters } from './references.ts';
import type { Result, Size } from './results.ts';

/** Writes an error and keeps its sentence. */
export function fail({ sheet, key, row, column }: Formula, value: string, text: string): void {
  put(sheet, row, column, { value, pattern: '' });
  outcomeOf(sheet).errors.set(key, text);
}

/** Writes a result and all that it spills; `message` is the sentence behind an `#ERROR!`. */
export function write(formula: Formula, result: Result, message?: string): void {
  const { sheet, key, row, column } = formula;
  if (result.value === '#SPILL!' && result.size) {
    fail(formula, '#REF!', obstacle(formula, result.size));
    return;
  }
  put(sheet, row, column, result);
  if (result.value === '#ERROR!' && message) outcomeOf(sheet).errors.set(key, message);
  result.spill?.forEach((line, r) => {
    line.forEach((cell, c) => {
      if (r === 0 && c === 0) return;
      put(sheet, row + r, column + c, cell);
      outcomeOf(sheet).spilled.set((row + r) * KEY + column + c, cell.value);
    });
  });
}

/** A result brings its number format along only where the cell has none of its own. */
function put(sheet: Sheet, row: number, column: number, { value, pattern }: Cell): void {
  while (sheet.cells.length <= row) sheet.cells.push(undefined);
  const cells = sheet.cells[row] ?? [];
  sheet.cells[row] = cells;
  while (cells.length < column) cells.push('');
  cells[column] = value;
  if (pattern !== '' && formatAt(sheet, row, column) === '') {
    setFormat(sheet, { row, column, rows: 1, columns: 1 }, pattern);
  }
}

/** Why an array result was not spilled, in the words of Sheets. */
function obstacle({ sheet, row, column }: Formula, { rows, columns }: Size): string {
  const missing = { rows: row + rows - sheet.rows, columns: column + columns - sheet.columns };
  for (const side of ['rows', 'columns'] as const) {
    if (missing[side] > 0) {
      return `Result was not automatically expanded, please insert more ${side} (${missing[side]}).`;
    }
  }
  for (let r = row; r < row + rows; r++) {
    for (let c = column; c < column + columns; c++) {
      const filled = sheet.formulas.has(r * KEY + c) || valueAt(sheet, r, c) !== '';
      if (filled && !(r === row && c === column)) {
        const cell = columnLetters(c) + (r + 1);
        return `Array result was not expanded because it would overwrite data in ${cell}.`;
      }
    }
  }
  return 'Array result was not expanded.';
}
