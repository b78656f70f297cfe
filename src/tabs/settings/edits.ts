import type { Cell } from '../../sales/sales.ts';
import { COLUMNS, type ColumnId, type Places } from '../../settings/locate.ts';
import { safeText } from '../safe.ts';
import type { Edit } from './plan.ts';

/**
 * Edits of some columns from one row to another: neighbouring columns are written in one go, and
 * rows that we have nothing to say of keep what stands there.
 */
export function editsOf(
  { columns }: Places,
  ids: readonly ColumnId[],
  cells: readonly (readonly Cell[])[],
  from: number,
  end: number,
  said: ReadonlyMap<number, readonly string[]>,
): readonly Edit[] {
  if (from === end) return [];
  const runs: { column: number; ids: ColumnId[] }[] = [];
  const there = ids.filter((id) => columns[id] >= 0);
  for (const id of there.sort((a, b) => columns[a] - columns[b])) {
    const run = runs[runs.length - 1];
    if (run !== undefined && run.column + run.ids.length === columns[id]) run.ids.push(id);
    else runs.push({ column: columns[id], ids: [id] });
  }
  return runs.map((run) => ({
    row: from,
    column: run.column,
    cells: Array.from({ length: end - from }, (_, index) => {
      const row = said.get(from + index);
      return run.ids.map((id) =>
        row === undefined
          ? (cells[from + index]?.[columns[id]] ?? '')
          : safeText(row[COLUMNS.indexOf(id)]),
      );
    }),
  }));
}
