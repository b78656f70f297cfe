import type { Sheet } from '../workbook.ts';
import { type Methods, read, shape, write } from './shape.ts';
import { rangeOf } from './things.ts';

interface FilterSelf {
  readonly sheet: Sheet;
}

const filter = {
  getRange: read('', ({ sheet }: FilterSelf) => rangeOf({ sheet, area: sheet.filter! })),
  remove: write('', ({ sheet }: FilterSelf) => {
    sheet.filter = null;
  }),
} satisfies Methods<GoogleAppsScript.Spreadsheet.Filter, FilterSelf>;

const filterShape = shape<FilterSelf>('Spreadsheet.Filter', 'SpreadsheetApp.Filter', filter);

/** The filter of a sheet, null where it has none. */
export function filterOf(sheet: Sheet): object | null {
  return sheet.filter ? filterShape.make({ sheet }) : null;
}
