import { columnNumber } from '../model/notation.ts';
import type { Area, Sheet } from '../workbook.ts';

/**
 * The areas of a file's text such as `A1:C9 E1 G:G`, cut at the edges of the sheet: Excel writes
 * what is meant for all rows as a million of them. What lies outside is left out.
 */
export function areasIn(sheet: Sheet, text: string): Area[] {
  return text.split(/\s+/).flatMap((part) => {
    const found = /^\$?([A-Z]*)\$?(\d*)(?::\$?([A-Z]*)\$?(\d*))?$/.exec(part);
    if (!found || part === '') return [];
    const [, letters, digits, lastLetters = letters, lastDigits = digits] = found;
    const column = letters === '' ? 0 : columnNumber(letters);
    const row = digits === '' ? 0 : Number(digits) - 1;
    const columns = (lastLetters === '' ? sheet.columns : columnNumber(lastLetters) + 1) - column;
    const rows = (lastDigits === '' ? sheet.rows : Number(lastDigits)) - row;
    const area = {
      row,
      column,
      rows: Math.min(rows, sheet.rows - row),
      columns: Math.min(columns, sheet.columns - column),
    };
    return area.rows > 0 && area.columns > 0 ? [area] : [];
  });
}
