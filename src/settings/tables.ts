import type { Cell } from '../sales/sales.ts';
import { plainText } from '../tabs/safe.ts';
import type { ColumnId, Places, TableKey } from './locate.ts';

/** The tab as the readers of its tables see it. */
export interface Tables {
  readonly cells: readonly (readonly Cell[])[];
  readonly places: Places;
  /** A cell as a note names it, such as `Settings!B4`. */
  readonly cellName: (row: number, column: ColumnId) => string;
}

/** The rows of a table that are not blank. */
export function rowsIn({ places }: Tables, key: TableKey): readonly number[] {
  return places.tables[key].rows;
}

/** What a cell says as text, `''` for a date, a blank and a column that is gone. */
export function textIn({ cells, places }: Tables, row: number, column: ColumnId): string {
  const cell = cells[row][places.columns[column]] ?? '';
  return typeof cell === 'object' ? '' : plainText(String(cell)).trim();
}
