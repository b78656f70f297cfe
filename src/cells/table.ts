import type { Cell } from '../sales/sales.ts';

/** A date among results: the shell makes it midnight of the spreadsheet's zone. */
export interface DayCell {
  readonly day: number;
}

/** What a custom function gives: rows of equal length. */
export type Table = readonly (readonly (Cell | DayCell)[])[];
