import type { Columns } from './columns.ts';
import { journalNames, journalOf } from './journal.ts';
import type { Cell } from './sales.ts';
import { columnOf, isBlank, type Table, textOf } from './table.ts';
import type { WhoCells } from './who.ts';

/** The columns of a table by row, each read out of the sheet once. */
export interface Cells {
  readonly size: number;
  readonly date: Cell[];
  readonly money: Cell[];
  readonly quantity: Cell[] | null;
  readonly order: Cell[] | null;
  readonly who: { readonly [K in keyof WhoCells]: Cell[] | null };
  /** Any other column, by sheet column. */
  readonly at: (column: number) => Cell[];
}

/** The columns that say who bought, whichever the table has. */
export function whoColumns({ who }: Cells): readonly Cell[][] {
  return Object.values(who).filter((each) => each !== null);
}

/** Reads the columns that decide out of the sheet; pieces of one field are joined. */
export function gatherCells(table: Table, columns: Columns): Cells {
  const known = new Map<number, Cell[]>();
  const at = (column: number): Cell[] => {
    let values = known.get(column);
    if (!values) {
      values = columnOf(table, column);
      known.set(column, values);
    }
    return values;
  };
  const blank = (): Cell[] => new Array<Cell>(size).fill('');
  const maybe = (column: number | null | undefined): Cell[] | null =>
    column === null || column === undefined ? null : [...at(column)];
  const { identity, money } = columns;
  const size = table.end - table.first;
  return {
    size,
    date: maybe(columns.date) ?? blank(),
    money: maybe(money?.column) ?? blank(),
    quantity: maybe(money?.quantity),
    order: maybe(columns.order),
    who: {
      id: maybe(identity.id),
      email: maybe(identity.email),
      phone: joined(identity.phone, at, ''),
      name: names(table, columns, at, size),
      postal: joined(identity.postal, at, ''),
    },
    at,
  };
}

/** The customers' names; blank where only headings between the rows may give them. */
function names(
  table: Table,
  { identity, picks }: Columns,
  at: (column: number) => readonly Cell[],
  size: number,
): Cell[] | null {
  if (picks.customer.column === null) return new Array<Cell>(size).fill('');
  const journal = identity.id === null ? journalOf(table.headers) : null;
  if (journal) return journalNames(journal, at, size);
  if (identity.name.length < 2) return joined(identity.name, at, ' ');
  const [last, first] = identity.name.map(at);
  return last.map((cell, i) => {
    const words = [textOf(cell), textOf(first[i])].filter((word) => word !== '');
    // Latin names are written the other way round.
    return /^[\x20-\u024f]*$/.test(words.join('')) ? words.reverse().join(' ') : words.join(' ');
  });
}

/** One field from its pieces, as it is written: 山田 太郎, 09012345678. */
export function joined(
  columns: readonly number[],
  at: (column: number) => readonly Cell[],
  between: string,
): Cell[] | null {
  if (columns.length === 0) return null;
  if (columns.length === 1) return [...at(columns[0])];
  const pieces = columns.map(at);
  return pieces[0].map((_, i) => {
    const texts = pieces.map((piece) => piece[i]).filter((cell) => !isBlank(cell));
    return texts.map(textOf).join(between);
  });
}
