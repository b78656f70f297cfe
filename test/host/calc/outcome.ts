/** What the last calculation left on a sheet besides the values: spilled cells and error texts. */
import { KEY, type Sheet, type Value, valueAt } from '../workbook.ts';

/** Spilled cells and error texts of one sheet. */
export interface Outcome {
  /** What was spilled, by cell key. */
  readonly spilled: Map<number, Value>;
  /** The sentence behind an error, by cell key. */
  readonly errors: Map<number, string>;
}

const outcomes = new WeakMap<Sheet, Outcome>();

/** The sheet's outcome; empty before the first calculation. */
export function outcomeOf(sheet: Sheet): Outcome {
  let outcome = outcomes.get(sheet);
  if (!outcome) {
    outcome = { spilled: new Map(), errors: new Map() };
    outcomes.set(sheet, outcome);
  }
  return outcome;
}

/** The sentence behind the error in a cell, if it holds one that the calculator made. */
export function errorAt(sheet: Sheet, row: number, column: number): string | null {
  return outcomes.get(sheet)?.errors.get(row * KEY + column) ?? null;
}

/**
 * Takes back what was spilled, cell by cell: a cell that now holds something else was overwritten
 * by a person or a script, and is left alone.
 */
export function clearOutcome(sheet: Sheet): void {
  const { spilled, errors } = outcomeOf(sheet);
  for (const [key, value] of spilled) {
    const row = Math.floor(key / KEY);
    const column = key % KEY;
    const cells = sheet.cells[row];
    if (cells && valueAt(sheet, row, column) === value && !sheet.formulas.has(key)) {
      cells[column] = '';
    }
  }
  spilled.clear();
  errors.clear();
}
