/** The formulas of a workbook, and which of them a reference reads. */
import { type Area, KEY, type Sheet, type Workbook } from '../workbook.ts';
import { type Call, type Reference, scan } from './references.ts';

/** A formula in its cell, with what it names. */
export interface Formula {
  readonly sheet: Sheet;
  readonly key: number;
  readonly row: number;
  readonly column: number;
  readonly text: string;
  readonly tokens: readonly (Reference | Call)[];
}

/** Up to so many cells are looked up one by one; a larger area is compared with every formula. */
const FEW_CELLS = 64;

/** Every formula of every sheet. */
export function formulasOf(book: Workbook): Formula[] {
  return book.sheets.flatMap((sheet) =>
    [...sheet.formulas].map(([key, text]) => ({
      sheet,
      key,
      row: Math.floor(key / KEY),
      column: key % KEY,
      text,
      tokens: scan(text),
    })),
  );
}

/** The tab that a reference names: by its name, whatever its case. */
export function tabOf(book: Workbook, own: Sheet, name: string | null): Sheet | undefined {
  if (name === null) return own;
  const wanted = name.toLowerCase();
  return book.sheets.find((sheet) => sheet.name.toLowerCase() === wanted);
}

/** The formulas of one sheet, by key, that stand in an area of it. */
export function within(known: ReadonlyMap<number, Formula>, area: Area): Formula[] {
  if (area.rows * area.columns > FEW_CELLS) {
    return [...known.values()].filter(
      ({ row, column }) =>
        row >= area.row &&
        row < area.row + area.rows &&
        column >= area.column &&
        column < area.column + area.columns,
    );
  }
  const found: Formula[] = [];
  for (let row = area.row; row < area.row + area.rows; row++) {
    for (let column = area.column; column < area.column + area.columns; column++) {
      const formula = known.get(row * KEY + column);
      if (formula) found.push(formula);
    }
  }
  return found;
}
