import { type ColumnValues, judgeColumn, rowsToJudge } from './column-values.ts';
import { meaningsOf } from './header-roles.ts';
import type { AnyRole } from './more-roles.ts';
import { headerKey } from './plain.ts';
import type { Table } from './table.ts';

/** A column as the choice of columns sees it. */
export interface Candidate {
  readonly column: number;
  readonly header: string;
  /** How sure its header is of the role asked for: 3, 2 or 1, and 4 by a known layout. */
  readonly strength: number;
  readonly values: ColumnValues;
}

/** All columns of a table, to be asked for a role. */
export interface Candidates {
  readonly table: Table;
  /** The rows by which values were judged. */
  readonly rows: readonly number[];
  /** Columns that may have a role, the surest first, then from left to right. */
  readonly of: (role: AnyRole) => readonly Candidate[];
  /** Filled columns whose header says nothing. */
  readonly unknown: readonly Candidate[];
  /** The column that the layout gives a role. */
  readonly mapped: (role: AnyRole) => number | undefined;
}

/** Roles that decide what a sale is: where a known export maps some of them, no others count. */
const deciding: readonly (readonly AnyRole[])[] = [
  ['amount', 'order_total', 'subtotal', 'unit_price', 'quantity', 'refund_amount'],
  ['date'],
  ['order_id'],
  ['customer_id', 'customer_name', 'last_name', 'first_name', 'email', 'phone', 'company'],
];

/** Share of filled cells that must read as what a column is taken for. */
export const MOST = 0.8;

/** Judges every column once. */
export function gatherCandidates(table: Table): Candidates {
  const rows = rowsToJudge(table);
  const mapping = layoutColumns(table);
  const closed = new Set<AnyRole>();
  if (table.match?.whole) {
    for (const group of deciding) {
      if (group.some((role) => mapping.has(role))) for (const role of group) closed.add(role);
    }
  }
  const taken = new Set(mapping.values());
  const byRole = new Map<AnyRole, Candidate[]>();
  const unknown: Candidate[] = [];
  const add = (role: AnyRole, candidate: Candidate): void => {
    byRole.set(role, [...(byRole.get(role) ?? []), candidate]);
  };
  table.headers.forEach((header, column) => {
    const values = judgeColumn(table, column, rows);
    const make = (strength: number): Candidate => ({ column, header, strength, values });
    for (const [role, mapped] of mapping) if (mapped === column) add(role, make(4));
    if (taken.has(column)) return;
    const meanings = meaningsOf(header);
    for (const { role, strength } of meanings) if (!closed.has(role)) add(role, make(strength));
    if (meanings.length === 0 && values.filled > 0) unknown.push(make(0));
  });
  for (const [role, list] of byRole) {
    byRole.set(
      role,
      [...list].sort((a, b) => b.strength - a.strength || a.column - b.column),
    );
  }
  return {
    table,
    rows,
    of: (role) => byRole.get(role) ?? [],
    unknown,
    mapped: (role) => mapping.get(role),
  };
}

/** Where a layout's map points; a header that appears twice means its first column. */
function layoutColumns(table: Table): Map<AnyRole, number> {
  const columns = new Map<AnyRole, number>();
  if (!table.match) return columns;
  const keys = table.headers.map(headerKey);
  for (const [role, header] of Object.entries(table.match.layout.map)) {
    const column = keys.indexOf(headerKey(header));
    if (column >= 0) columns.set(role as AnyRole, column);
  }
  return columns;
}

/**
 * The candidates whose values pass; where none does, those with a sure header and half of their
 * values, so that a messy column is read and its bad rows are reported.
 */
export function passing(
  list: readonly Candidate[],
  share: (candidate: Candidate) => number,
): readonly Candidate[] {
  const good = list.filter((each) => mostly(share(each), each.values));
  if (good.length > 0) return good;
  return list.filter((each) => {
    const { filled } = each.values;
    return each.strength >= 3 && filled > 0 && share(each) * 2 >= filled;
  });
}

/** True when most filled cells of a column pass a test, and some are filled. */
export function mostly(count: number, values: ColumnValues): boolean {
  return values.filled > 0 && count >= values.filled * MOST;
}
