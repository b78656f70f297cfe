import type { Cell } from '../sales/sales.ts';
import { isBlank } from './cell.ts';
import { SETTING_KEYS, type SettingKey } from './keys.ts';

/** The columns of the tab; the segment table below has its own use for the first three. */
export const COLUMNS = ['setting', 'value', 'default', 'meaning', 'check', 'key'] as const;
export type ColumnId = (typeof COLUMNS)[number];

/** What stands in the key column of the segment table's header row. */
export const SEGMENTS_KEY = 'segments';

/** Where things stand on the tab, wherever the owner moved them. Rows and columns count from 0. */
export interface Places {
  readonly header: number;
  readonly columns: Readonly<Record<ColumnId, number>>;
  readonly rows: ReadonlyMap<SettingKey, number>;
  /** The segment table's header row, -1 where it is gone, and its rows that are not blank. */
  readonly segments: number;
  readonly segmentRows: readonly number[];
}

/**
 * Finds the columns by the headers we wrote, and the settings by their keys. Null where a column
 * that is needed is gone; without the two that only explain, the tab still works (-1).
 */
export function locate(
  cells: readonly (readonly Cell[])[],
  headers: Readonly<Record<string, string>>,
): Places | null {
  const header = cells.findIndex((row) => row.includes(headers.value) && row.includes(headers.key));
  if (header < 0) return null;
  const at = (id: ColumnId): number => cells[header].indexOf(headers[id]);
  const columns = {
    setting: at('setting'),
    value: at('value'),
    default: at('default'),
    meaning: at('meaning'),
    check: at('check'),
    key: at('key'),
  };
  if (columns.setting < 0 || columns.default < 0) return null;

  const keys = cells.map((row) => String(row[columns.key] ?? '').trim());
  const rows = new Map<SettingKey, number>();
  for (const key of SETTING_KEYS) {
    const row = keys.indexOf(key);
    if (row > header) rows.set(key, row);
  }
  const segments = keys.indexOf(SEGMENTS_KEY);
  const taken = new Set(rows.values());
  const own = [columns.setting, columns.value, columns.default];
  const segmentRows = [...cells.keys()].filter(
    (row) =>
      segments >= 0 &&
      row > segments &&
      !taken.has(row) &&
      own.some((column) => !isBlank(cells[row][column])),
  );
  return { header, columns, rows, segments, segmentRows };
}
