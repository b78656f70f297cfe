/** Reading and writing cells as they are stored. */
import { KEY, type Sheet, type Value } from './book.ts';

/** What the cell holds; `''` where it is blank. */
export function valueAt(sheet: Sheet, row: number, column: number): Value {
  return sheet.cells[row]?.[column] ?? '';
}

/** Writes values as they are: no typed-entry parsing, no formulas, and the grid does not grow. */
export function putValues(sheet: Sheet, row: number, column: number, values: Value[][]): void {
  for (let r = 0; r < values.length; r++) {
    const line = values[r];
    let cells = sheet.cells[row + r];
    if (!cells) {
      while (sheet.cells.length < row + r) sheet.cells.push(undefined);
      cells = [];
      sheet.cells[row + r] = cells;
    }
    while (cells.length < column) cells.push('');
    for (let c = 0; c < line.length; c++) cells[column + c] = line[c];
  }
}

/** How many rows reach down to the last filled cell; a formula fills its cell. 0 when empty. */
export function lastRow(sheet: Sheet): number {
  let last = sheet.cells.length;
  while (last > 0 && !(sheet.cells[last - 1] ?? []).some((cell) => (cell ?? '') !== '')) last--;
  for (const key of sheet.formulas.keys()) last = Math.max(last, Math.floor(key / KEY) + 1);
  return last;
}

/** How many columns reach right to the last filled cell; a formula fills its cell. 0 when empty. */
export function lastColumn(sheet: Sheet): number {
  let last = 0;
  for (const cells of sheet.cells) {
    if (!cells) continue;
    for (let c = cells.length - 1; c >= last; c--) if ((cells[c] ?? '') !== '') last = c + 1;
  }
  for (const key of sheet.formulas.keys()) last = Math.max(last, (key % KEY) + 1);
  return last;
}
