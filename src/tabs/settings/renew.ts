import { SETTING_KEYS, type SettingKey } from '../../settings/keys.ts';
import { COLUMNS } from '../../settings/locate.ts';
import { editsOf } from './edits.ts';
import { frozenFrom, type SettingsPlan, type Standing, settingRow } from './plan.ts';
import { addedTables, tableEdits } from './tables.ts';
import { offeredCutoffs, type SettingsView } from './texts.ts';

/** Brings what we say on the tab up to date and adds the settings and tables that are not on it. */
export function renewedSettings(view: SettingsView, standing: Standing): SettingsPlan {
  const { cells, places, frozen } = standing;
  const offered = offeredCutoffs(view);
  const rowOf = (key: SettingKey) => settingRow(key, view, offered);
  // Rows that the owner moved below a table are read, but what we say of them stays.
  const tables = Object.values(places.tables).map(({ header }) => header);
  const below = Math.min(...tables.filter((row) => row >= 0), Number.POSITIVE_INFINITY);
  const above = [...places.rows].filter(([, row]) => row < below);
  const end = Math.max(places.header, ...above.map(([, row]) => row)) + 1;
  const missing = SETTING_KEYS.filter((key) => !places.rows.has(key));

  const said = new Map(above.map(([key, row]) => [row, rowOf(key)]));
  const renewed = editsOf(
    places,
    ['default', 'meaning', 'check'],
    cells,
    places.header + 1,
    end,
    said,
  );
  const room = cells.slice(0, end).concat(missing.map(() => []));
  const fresh = new Map(missing.map((key, index) => [end + index, rowOf(key)]));
  const added = editsOf(places, COLUMNS, room, end, end + missing.length, fresh);
  const shift = missing.length;
  const standingTables = tableEdits(view, standing).map((edit) => ({
    ...edit,
    row: edit.row + shift,
  }));
  const newTables = addedTables(view, places, cells.length + shift);
  return {
    insert: { before: end, count: shift },
    edits: [...renewed, ...added, ...standingTables, ...newTables.edits],
    added: missing.length,
    headers: newTables.headers,
    frozen: frozenFrom(view, offered, frozen),
  };
}
