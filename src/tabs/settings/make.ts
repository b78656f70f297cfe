import { type ChoiceId, KINDS, SETTING_KEYS } from '../../settings/keys.ts';
import { COLUMNS, type Places } from '../../settings/locate.ts';
import { NOTHING_FROZEN } from '../../settings/settings.ts';
import { safeText } from '../safe.ts';
import { edited, frozenFrom, type SettingsPlan, settingRow } from './plan.ts';
import { addedTables } from './tables.ts';
import { offeredCutoffs, type SettingsView } from './texts.ts';

/** A tab made new, and how it looks. */
export interface NewSettings extends SettingsPlan {
  /** Rows whose value is one of some words. */
  readonly lists: readonly { readonly row: number; readonly words: readonly string[] }[];
}

const GONE = { header: -1, rows: [] };

/** Where things stand on a tab that has nothing but its header row. */
const BARE: Places = {
  header: 0,
  columns: { setting: 0, value: 1, default: 2, meaning: 3, check: 4, key: 5 },
  rows: new Map(),
  tables: { segments: GONE, templates: GONE, 'narrow-downs': GONE },
};

/** Every setting with an empty value, and below it the eleven segments and the owner's tables. */
export function newSettings(view: SettingsView): NewSettings {
  const { words } = view;
  const offered = offeredCutoffs(view);
  const rows = SETTING_KEYS.map((key) => settingRow(key, view, offered));
  const header = COLUMNS.map((id) => words.settings.headers[id]);
  const tables = addedTables(view, BARE, 1 + rows.length);
  const top = { row: 0, column: 0, cells: [header, ...rows].map((row) => row.map(safeText)) };
  const insert = { before: 0, count: 0 };
  // One block, gaps and all, so that a new tab is written in one go.
  const whole = edited([], { insert, edits: [top, ...tables.edits] });
  const cells = whole.map((row) => COLUMNS.map((_, column) => row[column] ?? ''));
  return {
    insert,
    edits: [{ row: 0, column: 0, cells }],
    added: rows.length,
    frozen: frozenFrom(view, offered, NOTHING_FROZEN),
    headers: [0, ...tables.headers],
    lists: SETTING_KEYS.flatMap((key, index) => {
      const { choices, number, cutoffs, date } = KINDS[key];
      // A list of words would refuse the numbers and dates that some settings take as well.
      if (choices === undefined || number || cutoffs || date) return [];
      return [{ row: 1 + index, words: choices.map((id: ChoiceId) => words.settings.choices[id]) }];
    }),
  };
}
