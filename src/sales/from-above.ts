import type { Amounts } from './amounts.ts';
import { readDays } from './days.ts';
import type { Column } from './fill.ts';
import type { Cells } from './gather.ts';
import { readHeadings } from './headings.ts';
import { fillMerged } from './merged.ts';
import type { Place } from './sales.ts';
import type { Shapes } from './shapes.ts';
import type { Table } from './table.ts';
import { yearHint } from './titles.ts';

/** Headings and merged cells: gives the rows, in place, what they take from the rows above them. */
export function fillFromAbove(
  table: Table,
  cells: Cells,
  others: readonly Column[],
  money: Amounts,
  shapes: Shapes,
  place: Place,
): { filled: number; headingColumn: number | null } {
  const headings = readHeadings(table, cells, money, shapes);
  let filled = 0;
  const take = (from: Column | null, into: Column | null): void => {
    if (!from || !into) return;
    for (let i = 0; i < cells.size; i++) {
      if (into[i] === '' && from[i] !== '') {
        into[i] = from[i];
        filled++;
      }
    }
  };
  take(headings.date, cells.date);
  take(headings.customer, cells.who.name);
  const firstOnly = table.match?.layout.order_level_fields === 'first_row_only';
  const days = (): Int32Array =>
    readDays(cells.date, place, undefined, yearHint(table.titles, place.today)).days;
  filled += fillMerged(cells, others, money, days, shapes, firstOnly);
  return { filled, headingColumn: headings.customer ? headings.column : null };
}
