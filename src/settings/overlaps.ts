import { checkTable, type SegmentRow } from '../customers/segment-table.ts';
import type { TierRow } from '../customers/tiers.ts';
import type { Finding, OwnRow } from './standing.ts';

/** A row as the check of a table wants it; names play no part in it. */
function unnamed(row: TierRow): SegmentRow {
  return { ...row, name: '' };
}

/**
 * Cells that a row shares with an earlier one, which wins. A row that asks for a number of visits
 * is meant to come before others, as `New` does before the rows of its cells.
 */
export function overlapsOf(
  rows: readonly OwnRow[],
  cellName: (row: number) => string,
): readonly Finding[] {
  return rows.flatMap(({ at, row }, index): Finding[] => {
    const shared = sharedCells(rows.slice(0, index), row);
    if (shared.length === 0) return [];
    return [
      { row: at, note: { code: 'segmentOverlap', values: [cellName(at), shared.join(' ')] } },
    ];
  });
}

function sharedCells(earlier: readonly OwnRow[], row: TierRow): readonly string[] {
  const cells = new Set<string>();
  for (const other of earlier) {
    if (other.row.visits !== undefined || row.visits !== undefined) continue;
    for (const cell of checkTable([unnamed(other.row), unnamed(row)]).overlaps) cells.add(cell);
  }
  return [...cells].sort();
}

/** What a table leaves open: cells of no row, and rows that never win, by index. */
export function openEnds(rows: readonly OwnRow[]): {
  readonly gaps: readonly string[];
  readonly unreached: readonly number[];
} {
  return checkTable(rows.map(({ row }) => unnamed(row)));
}
