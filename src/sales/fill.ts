import { NOBODY } from './reading.ts';
import type { Cell } from './sales.ts';
import { isBlank } from './table.ts';

/** A column by row, which fills may complete in place. */
export type Column = Cell[];

/**
 * Exports that write an order's fields on its first line only: gives the other lines what the order
 * last said, in place. `order` is by row, `NOBODY` for rows without an order id. A row with another
 * date starts anew, because tills count receipts from 1 again and the second No. 5 is a stranger's.
 */
export function fillByOrder(date: Column, others: readonly Column[], order: Uint32Array): void {
  /** The row by order that began the part of it being filled. */
  const start = new Map<number, number>();
  const columns = [date, ...others];
  for (let i = 0; i < order.length; i++) {
    const o = order[i];
    if (o === NOBODY) continue;
    const above = start.get(o);
    if (above === undefined || !(isBlank(date[i]) || isSame(date[i], date[above]))) {
      start.set(o, i);
      continue;
    }
    for (const column of columns) {
      if (isBlank(column[i])) column[i] = column[above];
      else if (isBlank(column[above])) column[above] = column[i];
    }
  }
}

function isSame(a: Cell, b: Cell): boolean {
  if (typeof a === 'object' && typeof b === 'object') return a.getTime() === b.getTime();
  return a === b;
}

/**
 * Gives rows that continue the row above its values: `continues` marks them, `stops` the rows that
 * end a block, such as blank and subtotal rows. Returns how many rows were given something.
 */
export function fillDown(
  columns: readonly Column[],
  continues: (i: number) => boolean,
  stops: (i: number) => boolean,
): number {
  const size = columns[0]?.length ?? 0;
  let above = -1;
  let filled = 0;
  for (let i = 0; i < size; i++) {
    if (stops(i)) above = -1;
    else if (above >= 0 && continues(i)) {
      for (const column of columns) if (isBlank(column[i])) column[i] = column[above];
      filled++;
    } else above = i;
  }
  return filled;
}
