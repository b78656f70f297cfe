import { meaningsOf } from './header-roles.ts';
import type { AnyRole } from './more-roles.ts';
import type { Cell } from './sales.ts';

/** The columns of one table among several that stand side by side; both ends are its own. */
export interface Part {
  readonly first: number;
  readonly last: number;
}

/** Rows that show whether a column is empty throughout. */
const LOOKED_AT = 200;

const core: readonly (readonly AnyRole[])[] = [
  ['date'],
  ['amount', 'order_total', 'unit_price'],
  ['customer_id', 'customer_name', 'last_name', 'email'],
];

/**
 * The sales table where several stand side by side: cut at empty columns, it is the first part with
 * customer, date and amount, provided that another part names one of them again. Else `null`: an
 * empty column alone only makes room.
 */
export function partOf(
  cells: readonly (readonly Cell[])[],
  headers: readonly string[],
  headerRow: number,
  end: number,
): Part | null {
  const width = headers.length;
  const rows = cells.slice(headerRow + 1, Math.min(end, headerRow + 1 + LOOKED_AT));
  const empty = (column: number): boolean =>
    headers[column] === '' && rows.every((row) => (row[column] ?? '') === '');
  const parts: Part[] = [];
  let first = 0;
  for (let column = 0; column <= width; column++) {
    if (column < width && !empty(column)) continue;
    if (column > first) parts.push({ first, last: column - 1 });
    first = column + 1;
  }
  if (parts.length < 2) return null;
  const named = parts.map((part) => coreOf(headers.slice(part.first, part.last + 1)));
  const sales = named.findIndex((each) => each.every(Boolean));
  if (sales < 0) return null;
  const again = named.some((each, p) => p !== sales && each.some(Boolean));
  return again ? parts[sales] : null;
}

function coreOf(headers: readonly string[]): readonly boolean[] {
  const roles = new Set(
    headers.flatMap((header) =>
      meaningsOf(header).flatMap(({ role, strength }) => (strength > 1 ? role : [])),
    ),
  );
  return core.map((group) => group.some((role) => roles.has(role)));
}
