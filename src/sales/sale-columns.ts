import { readAmounts } from './amounts.ts';
import { plain } from './plain.ts';
import type { Reading } from './reading.ts';
import { type Cell, MONEY, type Sales } from './sales.ts';
import { textOf } from './table.ts';

/** What a column says of every sale line: `of[i]` points into `names`; 0 is a blank. */
export interface Labels {
  readonly of: Uint32Array;
  /** As first written; two spellings that `plain` and case make equal are one name. */
  readonly names: readonly string[];
}

/**
 * What the sheet says of the sale lines besides customer, day and amount, by the role of the column
 * in `domain.json`. Read only when asked for, and once: most commands need none of it.
 */
export interface SaleColumns {
  /** Null where the sheet has no such column, or nothing in it. */
  readonly labels: (role: string) => Labels | null;
  /** One number per line, NaN where the cell is not one; null where there is no such column. */
  readonly numbers: (role: string) => Float64Array | null;
}

/** The further columns of the tab that `reading` was read from. */
export function saleColumns(
  cells: readonly (readonly Cell[])[],
  { rowOfLine, roles }: Pick<Reading, 'rowOfLine' | 'roles'>,
): SaleColumns {
  const column = (role: string): Cell[] | null => {
    const at = roles[role];
    return at === undefined ? null : Array.from(rowOfLine, (row) => cells[row]?.[at] ?? '');
  };
  return {
    labels: once((role) => labelled(column(role))),
    numbers: once((role) => numbered(column(role))),
  };
}

function once<T>(read: (role: string) => T): (role: string) => T {
  const known = new Map<string, T>();
  return (role) => {
    if (!known.has(role)) known.set(role, read(role));
    return known.get(role)!;
  };
}

/** Labels of the cells; a date says no name. */
export function labelled(cells: readonly Cell[] | null): Labels | null {
  if (cells === null) return null;
  const names = [''];
  const byText = new Map<string, number>([['', 0]]);
  const byKey = new Map<string, number>([['', 0]]);
  const of = Uint32Array.from(cells, (cell) => {
    const text = textOf(cell);
    const known = byText.get(text);
    if (known !== undefined) return known;
    const key = plain(text).toLowerCase();
    const index = byKey.get(key) ?? names.push(text) - 1;
    byText.set(text, index);
    byKey.set(key, index);
    return index;
  });
  return names.length === 1 ? null : { of, names };
}

function numbered(cells: readonly Cell[] | null): Float64Array | null {
  if (cells === null) return null;
  const { amounts, ok } = readAmounts(cells);
  return amounts.map((amount, i) => (ok[i] === 1 ? amount / MONEY : Number.NaN));
}

/** The name on each customer's newest line that has one, by `k`; `''` without any. */
export function newestLabel({ of, names }: Labels, { customer, day, customers }: Sales): string[] {
  const newest = new Array<string>(customers.length).fill('');
  const days = new Int32Array(customers.length).fill(-(2 ** 31));
  for (let i = 0; i < of.length; i++) {
    const k = customer[i];
    if (of[i] === 0 || day[i] < days[k]) continue;
    days[k] = day[i];
    newest[k] = names[of[i]];
  }
  return newest;
}
