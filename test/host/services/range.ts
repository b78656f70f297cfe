import type { RangeSelf } from './cells.ts';
import { lookMethods, rangeLooks } from './looks.ts';
import { clearMethods, rangeActions } from './range-actions.ts';
import { rangePlace, rangeValues } from './range-values.ts';
import { rangeRichText } from './rich-text.ts';
import { free, type Methods, shape } from './shape.ts';
import { rangeOf } from './things.ts';

/** `Range`. */
export const rangeShape = shape<RangeSelf>('Spreadsheet.Range', 'SpreadsheetApp.Range', {
  ...rangePlace,
  ...rangeValues,
  ...rangeRichText,
  ...rangeLooks,
  ...rangeActions,
});

/** Ranges of one sheet that change together, in one call. */
export interface RangeListSelf {
  readonly sheet: RangeSelf['sheet'];
  readonly ranges: readonly RangeSelf[];
}

const rangeList = {
  ...lookMethods<RangeListSelf>(({ ranges }) => ranges),
  ...clearMethods<RangeListSelf>(({ ranges }) => ranges),
  getRanges: free('', ({ ranges }: RangeListSelf) => ranges.map(rangeOf)),
} satisfies Methods<GoogleAppsScript.Spreadsheet.RangeList, RangeListSelf>;

/** `RangeList`. */
export const rangeListShape = shape<RangeListSelf>(
  'Spreadsheet.RangeList',
  'SpreadsheetApp.RangeList',
  rangeList,
);
