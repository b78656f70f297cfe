import { headerByValues } from './header-by-values.ts';
import { findHeader } from './header-row.ts';
import { type LayoutMatch, matchLayout, missingHeaders } from './layouts.ts';
import { nextTable } from './next-table.ts';
import type { Cell, Place } from './sales.ts';
import { type Part, partOf } from './side-by-side.ts';

/** The part of a tab that holds the sales. */
export interface Table {
  readonly cells: readonly (readonly Cell[])[];
  /** 0-based sheet row of the (lowest) header row; -1 where the table has none. */
  readonly headerRow: number;
  /** Sheet rows of the data, the end exclusive. */
  readonly first: number;
  readonly end: number;
  /** The end of the tab, behind other tables below this one. */
  readonly last: number;
  /** By sheet column; `''` where a column has none. */
  readonly headers: readonly string[];
  /** Texts above the table and the tab's name: they may say the year and the unit. */
  readonly titles: readonly string[];
  readonly match: LayoutMatch | null;
  /** Another table stands below this one, or beside it: then its columns are blank in `cells`. */
  readonly others: boolean;
}

export function isBlank(cell: Cell | undefined): boolean {
  return cell === undefined || cell === '' || (typeof cell === 'string' && cell.trim() === '');
}

/** A cell's text as it stands; dates and blanks give `''`. */
export function textOf(cell: Cell | undefined): string {
  if (typeof cell === 'string') return cell.trim();
  return typeof cell === 'number' ? String(cell) : '';
}

/** A column of the table's data, one entry per row from `first` to `end`. */
export function columnOf(table: Table, column: number): Cell[] {
  const values = new Array<Cell>(table.end - table.first);
  for (let row = table.first; row < table.end; row++) {
    values[row - table.first] = table.cells[row][column] ?? '';
  }
  return values;
}

/** Finds the table of a tab: header row, titles above it, known layout. `null` without a header. */
export function findTable(
  cells: readonly (readonly Cell[])[],
  name: string,
  place: Pick<Place, 'dayOf'>,
): Table | null {
  const last = lastFilled(cells) + 1;
  if (last === 0) return null;
  const missing = missingHeaders(cells[firstFilled(cells)]);
  if (missing) {
    const whole = { cells, headerRow: -1, first: 0, end: last, last, headers: missing };
    return { ...whole, titles: [name], match: matchLayout(missing), others: false };
  }
  const header = findHeader(cells, last, place) ?? headerByValues(cells, last, place);
  if (!header) return null;
  const titles = [name];
  for (const row of cells.slice(0, header.top)) {
    for (const cell of row) if (typeof cell === 'string' && cell.trim()) titles.push(cell.trim());
  }
  if (header.headers.every((text) => text === '')) {
    const whole = { cells, headerRow: -1, first: 0, end: last, last, headers: header.headers };
    return { ...whole, titles, match: null, others: false };
  }
  const first = header.row + 1;
  const end = nextTable(cells, header.headers, first, last);
  const part = partOf(cells, header.headers, header.row, end);
  const headers = part ? within(header.headers, part, '') : header.headers;
  return {
    cells: part ? cells.map((row) => within(row, part, '')) : cells,
    headerRow: header.row,
    first,
    end,
    last,
    headers,
    titles,
    match: matchLayout(headers),
    others: part !== null || end < last,
  };
}

/** A row with everything outside the part blanked out. */
function within<T>(row: readonly T[], { first, last }: Part, blank: T): T[] {
  return row.map((cell, column) => (column >= first && column <= last ? cell : blank));
}

function firstFilled(cells: readonly (readonly Cell[])[]): number {
  return Math.max(
    0,
    cells.findIndex((row) => row.some((cell) => !isBlank(cell))),
  );
}

function lastFilled(cells: readonly (readonly Cell[])[]): number {
  let row = cells.length - 1;
  while (row >= 0 && cells[row].every(isBlank)) row--;
  return row;
}
