/**
 * Makes sheets and ranges for each other: a sheet gives ranges and a range its sheet, and only here
 * do the two classes meet.
 */
import type { Sheet } from '../workbook.ts';
import type { RangeSelf } from './cells.ts';
import type { Shape } from './shape.ts';

interface Makers {
  range: Shape<RangeSelf>;
  sheet: Shape<{ sheet: Sheet }>;
  spreadsheet: Shape<object>;
}

const makers: Partial<Makers> = {};

/** Tells how ranges, sheets and the spreadsheet are made, once all three classes exist. */
export function introduce(shapes: Makers): void {
  Object.assign(makers, shapes);
}

/** The service object of a range. */
export function rangeOf(self: RangeSelf): object {
  return makers.range!.make(self);
}

/** The data behind a range that a script passed in. */
export function rangeSelf(range: unknown): RangeSelf {
  return makers.range!.selfOf(range)!;
}

/** The service object of a sheet: a new one each time, as live. */
export function sheetOf(sheet: Sheet): object {
  return makers.sheet!.make({ sheet });
}

/** The sheet behind a service object that a script passed in. */
export function sheetSelf(sheet: unknown): Sheet {
  return makers.sheet!.selfOf(sheet)!.sheet;
}

/** The service object of the spreadsheet. */
export function spreadsheetOf(): object {
  return makers.spreadsheet!.make({});
}
