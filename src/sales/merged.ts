import type { Amounts } from './amounts.ts';
import { type Column, fillDown } from './fill.ts';
import { type Cells, whoColumns } from './gather.ts';
import type { Shapes } from './shapes.ts';
import { isBlank } from './table.ts';

/** Below this share of the rows an empty date was forgotten rather than merged. */
const SHARE = 0.05;

/** Share of the rows without a name in a table that is grouped by customer. */
const GROUPED = 0.3;

/**
 * Merged cells have their value in the first cell only. Gives the rows below it the date, and the
 * customer where the table is clearly grouped so, in place; never across a blank or total row.
 * `firstOnly` says that the export writes an order's fields on its first line; `readDays` gives the
 * days as they stand, which few sheets need. Returns the number of rows that were given something.
 */
export function fillMerged(
  cells: Cells,
  others: readonly Column[],
  money: Amounts,
  readDays: () => Int32Array,
  { status, blank }: Shapes,
  firstOnly: boolean,
): number {
  const who = whoColumns(cells);
  const noDate = (i: number): boolean => isBlank(cells.date[i]);
  const noWho = (i: number): boolean => {
    for (const column of who) if (!isBlank(column[i])) return false;
    return true;
  };
  const noOrder = (i: number): boolean => !cells.order || isBlank(cells.order[i]);
  const sale = (i: number): boolean => money.ok[i] === 1 && status[i] === 0 && !blank[i];
  const stops = (i: number): boolean => blank[i] === 1 || status[i] !== 0;
  const count = (test: (i: number) => boolean): number => {
    let found = 0;
    for (let i = 0; i < cells.size; i++) if (sale(i) && test(i)) found++;
    return found;
  };
  const sales = count(() => true);
  const undated = count(noDate);
  if (undated === 0 && !(who.length > 0 && count(noWho) >= sales * GROUPED)) return 0;
  const days = readDays();
  let filled = 0;
  if (undated >= sales * SHARE || firstOnly) {
    const order = cells.order ? [cells.order] : [];
    const without = Uint8Array.from(cells.date, (_, i) => (sale(i) && noDate(i) ? 1 : 0));
    const line = without.map((open, i) => (open && noWho(i) && noOrder(i) ? 1 : 0));
    filled += fillDown([cells.date], (i) => without[i] === 1, stops);
    fillDown([...who, ...order, ...others], (i) => line[i] === 1, stops);
  }
  const named = sales - count(noWho);
  if (!cells.order && named > 0 && sales - named >= sales * GROUPED) {
    if (groupedByCustomer(days, noWho, sale)) {
      filled += fillDown(who, (i) => sale(i) && noWho(i), stops);
    }
  }
  return filled;
}

/**
 * True where the dates start again with each named row: then the rows below belong to that
 * customer. In a plain log the dates run on, and a row without a name is a sale to nobody known.
 */
function groupedByCustomer(
  days: Int32Array,
  noWho: (i: number) => boolean,
  sale: (i: number) => boolean,
): boolean {
  let boundaries = 0;
  let restarts = 0;
  let inside = 0;
  let falls = 0;
  let last: number | null = null;
  let rows = 0;
  for (let i = 0; i < days.length; i++) {
    if (!sale(i)) continue;
    const here = days[i];
    if (!noWho(i)) {
      if (last !== null && rows > 1) {
        boundaries++;
        if (here < last) restarts++;
      }
      rows = 0;
    } else if (last !== null) {
      inside++;
      if (here < last) falls++;
    }
    last = here;
    rows++;
  }
  return boundaries > 0 && restarts * 2 >= boundaries && falls * 10 <= inside;
}
