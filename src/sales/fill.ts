import { NOBODY } from './reading.ts';
import type { Cell } from './sales.ts';
import { isBlank } from './table.ts';

/** A column by row, which fills may complete in place. */
export type Column = Cell[];

/**
 * Exports that write an order's fields on its first line only: gives the other lines what the order
 * last said. `order` is by row, `NOBODY` for rows without an order id.
 */
export function fillByOrder(columns: readonly Column[], order: Uint32Array): void {
  for (const column of columns) {
    const last = new Map<number, Cell>();
    for (let i = 0; i < column.length; i++) {
      const o = order[i];
      if (o === NOBODY) continue;
      if (!isBlank(column[i])) last.set(o, column[i]);
      else {
        const before = last.get(o);
        if (before !== undefined) column[i] = before;
      }
    }
  }
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
