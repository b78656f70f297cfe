import { ELEVEN, MAX_TIERS, type TierRow, type TierTable, tierTable } from '../customers/tiers.ts';
import type { Note } from '../words/messages.ts';
import type { Places } from './locate.ts';
import { overlapsOf } from './overlaps.ts';
import { type BrokenCell, readSegmentRow, type TypedRow } from './segment-rows.ts';
import type { Finding, OwnRow, SettingsCells } from './standing.ts';

/** The owner's segment table as it can be used. */
export interface OwnSegments {
  readonly table: TierTable;
  readonly rows: readonly OwnRow[];
  readonly findings: readonly Finding[];
}

/** The owner's segment table; one cell that cannot be used and the eleven segments hold. */
export function ownSegments(
  cells: SettingsCells['cells'],
  { columns, tables }: Places,
  cellName: (row: number, column: number) => string,
): OwnSegments {
  const columnOf: Readonly<Record<BrokenCell, number>> = {
    name: columns.setting,
    group: columns.value,
    cells: columns.default,
  };
  const rows: { at: number; row: TierRow }[] = [];
  const findings: Finding[] = [];
  const codes = { name: 'segmentName', group: 'segmentGroup', cells: 'segmentCells' } as const;
  for (const at of tables.segments.rows) {
    const three = [columns.setting, columns.value, columns.default];
    const row = readSegmentRow(
      three.map((column) => cells[at][column] ?? '') as unknown as TypedRow,
    );
    if (typeof row === 'object') rows.push({ at, row });
    else
      findings.push({ row: at, note: { code: codes[row], values: [cellName(at, columnOf[row])] } });
  }
  if (findings.length > 0) return { table: ELEVEN, rows: [], findings };
  if (rows.length === 0) return { table: ELEVEN, rows, findings };
  const table = tierTable(rows.map(({ row }) => row));
  if (table.tiers.length > MAX_TIERS + 1) {
    const { at } = rows[rows.length - 1];
    const note: Note = { code: 'segmentMany', values: [cellName(at, columns.setting), MAX_TIERS] };
    return { table: ELEVEN, rows: [], findings: [{ row: at, note }] };
  }
  return { table, rows, findings: overlapsOf(rows, (row) => cellName(row, columns.default)) };
}
