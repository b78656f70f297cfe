import type { Cell } from '../sales/sales.ts';
import { isBlank } from './cell.ts';
import { SETTING_KEYS, type SettingKey } from './keys.ts';

/** The columns of the tab; the segment table below has its own use for the first three. */
export const COLUMNS = ['setting', 'value', 'default', 'meaning', 'check', 'key'] as const;
export type ColumnId = (typeof COLUMNS)[number];

/** The tables below the settings by what stands in the key column of their header rows. */
export const TABLE_KEYS = ['segments', 'templates', 'narrow-downs'] as const;
export type TableKey = (typeof TABLE_KEYS)[number];

/** Where a table stands: its header row, -1 where it is gone, and its rows that are not blank. */
export interface TablePlace {
  readonly header: number;
  readonly rows: readonly number[];
}

/** Where things stand on the tab, wherever the owner moved them. Rows and columns count from 0. */
export interface Places {
  readonly header: number;
  readonly columns: Readonly<Record<ColumnId, number>>;
  readonly rows: ReadonlyMap<SettingKey, number>;
  readonly tables: Readonly<Record<TableKey, TablePlace>>;
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
  return { header, columns, rows, tables: tablesOn(cells, keys, columns, new Set(rows.values())) };
}

/** Columns that an owner fills, by table. */
const FILLED: Readonly<Record<TableKey, readonly ColumnId[]>> = {
  segments: ['setting', 'value', 'default'],
  templates: ['setting', 'value', 'default', 'meaning'],
  'narrow-downs': ['setting', 'value'],
};

/** A table goes on to the header of the next one; settings that were moved into it are none of it. */
function tablesOn(
  cells: readonly (readonly Cell[])[],
  keys: readonly string[],
  columns: Places['columns'],
  taken: ReadonlySet<number>,
): Places['tables'] {
  const headers = TABLE_KEYS.map((key) => keys.indexOf(key)).filter((row) => row >= 0);
  const place = (key: TableKey): TablePlace => {
    const header = keys.indexOf(key);
    if (header < 0) return { header, rows: [] };
    const end = Math.min(cells.length, ...headers.filter((row) => row > header));
    const own = FILLED[key].map((id) => columns[id]);
    const rows = Array.from({ length: end - header - 1 }, (_, at) => header + 1 + at).filter(
      (row) => !taken.has(row) && own.some((column) => !isBlank(cells[row][column])),
    );
    return { header, rows };
  };
  return {
    segments: place('segments'),
    templates: place('templates'),
    'narrow-downs': place('narrow-downs'),
  };
}
