/** Names that the owner gave to areas, which formulas of the whole file may use. */
import type { NamedRange } from '../workbook.ts';
import type { RangeSelf } from './cells.ts';
import { exception, here } from './host.ts';
import { free, itself, type Methods, read, shape, write } from './shape.ts';
import { rangeOf, rangeSelf } from './things.ts';

interface NamedSelf {
  name: string;
}

type Published = GoogleAppsScript.Spreadsheet.NamedRange;

function stored(name: string): NamedRange {
  const found = here().book.namedRanges.find((each) => each.name === name);
  if (!found) throw exception('The named range does not exist any more.');
  return found;
}

function toRange({ sheet: id, area }: NamedRange): object {
  const sheet = here().book.sheets.find((each) => each.id === id)!;
  return rangeOf({ sheet, area });
}

/** Letters, digits and underscores, none of them in front a digit, and nothing that reads as cells. */
function checkName(name: string): void {
  const cells = /^(?:[a-z]{1,3}\d+|r\d*c\d*|true|false)$/i;
  if (/^[\p{L}_][\p{L}\d_]{0,249}$/u.test(name) && !cells.test(name)) return;
  throw exception('The name of the range is not valid.');
}

/** Gives a name to a range; one that the file has already moves there. */
export function setNamedRange(_self: object, name: string, range: object): void {
  checkName(name);
  const { book, doors } = here();
  const { sheet, area }: RangeSelf = rangeSelf(range);
  const named = doors.keep({ name, sheet: sheet.id, area });
  const at = book.namedRanges.findIndex((each) => each.name === name);
  if (at < 0) book.namedRanges.push(named);
  else book.namedRanges[at] = named;
}

/** The range of a name, or null. */
export function rangeByName(_self: object, name: string): object | null {
  const found = here().book.namedRanges.find((each) => each.name === name);
  return found ? toRange(found) : null;
}

/** Takes a name away; its cells stay. */
export function removeNamedRange(_self: object, name: string): void {
  const { book } = here();
  book.namedRanges.splice(book.namedRanges.indexOf(stored(name)), 1);
}

const namedRange = {
  getName: free('', (self: NamedSelf) => self.name),
  getRange: read('', (self: NamedSelf) => toRange(stored(self.name))),
  setName: write('string', (self: NamedSelf, name: string) => {
    checkName(name);
    stored(self.name).name = name;
    self.name = name;
    return itself;
  }),
  setRange: write('Range', (self: NamedSelf, range: object) => {
    setNamedRange({}, stored(self.name).name, range);
    return itself;
  }),
  remove: write('', (self: NamedSelf) => removeNamedRange({}, self.name)),
} satisfies Methods<Published, NamedSelf>;

const namedRangeShape = shape<NamedSelf>(
  'Spreadsheet.NamedRange',
  'SpreadsheetApp.NamedRange',
  namedRange,
);

/** All names of the file. */
export function namedRanges(): object[] {
  return here().book.namedRanges.map(({ name }) => namedRangeShape.make({ name }));
}
