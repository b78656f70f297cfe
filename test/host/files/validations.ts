import type { DataValidation } from 'hucre/xlsx';
import { areaText } from '../model/notation.ts';
import { KEY, type Sheet, type Validation } from '../workbook.ts';

/** A longer list makes Excel repair the file. */
const MOST_CHARACTERS = 255;

/**
 * The choices of a sheet's cells, one entry for a run of cells below each other. A list that Excel
 * cannot hold, too long or with a comma inside a value, is left out: the values stay.
 */
export function validationsOf(sheet: Sheet): DataValidation[] {
  const found: DataValidation[] = [];
  const byColumn = [...sheet.validations]
    .map(([key, validation]) => ({ row: Math.floor(key / KEY), column: key % KEY, validation }))
    .sort((a, b) => a.column - b.column || a.row - b.row);
  for (let i = 0; i < byColumn.length; ) {
    const { row, column, validation } = byColumn[i];
    const choices = choicesOf(validation);
    let rows = 1;
    for (i++; i < byColumn.length; i++, rows++) {
      const next = byColumn[i];
      if (next.column !== column || next.row !== row + rows) break;
      if (choicesOf(next.validation).join() !== choices.join()) break;
    }
    if (choices.join().length > MOST_CHARACTERS || choices.some((each) => /[,"]/.test(each)))
      continue;
    found.push({
      type: 'list',
      values: choices,
      allowBlank: true,
      range: areaText({ row, column, rows, columns: 1 }),
    });
  }
  return found;
}

const choicesOf = ({ type, values = [] }: Validation): string[] =>
  type === 'checkbox' ? ['TRUE', 'FALSE'] : values;
