import { ELEVEN_ROWS } from '../../customers/tiers.ts';
import { type ChoiceId, KINDS, SETTING_KEYS } from '../../settings/keys.ts';
import { COLUMNS } from '../../settings/locate.ts';
import { NOTHING_FROZEN } from '../../settings/settings.ts';
import { safeText } from '../safe.ts';
import { frozenFrom, type SettingsPlan, settingRow } from './plan.ts';
import { segmentRemarks, standardSegments } from './segments.ts';
import { offeredCutoffs, type SettingsView } from './texts.ts';

/** A tab made new, and how it looks. */
export interface NewSettings extends SettingsPlan {
  /** Header rows, counted from 0. */
  readonly headers: readonly number[];
  /** Rows whose value is one of some words. */
  readonly lists: readonly { readonly row: number; readonly words: readonly string[] }[];
}

/** Every setting with an empty value, a blank row, and the eleven segments below. */
export function newSettings(view: SettingsView): NewSettings {
  const { words } = view;
  const offered = offeredCutoffs(view);
  const rows = SETTING_KEYS.map((key) => settingRow(key, view, offered));
  const at = rows.length + 2;
  const standing = ELEVEN_ROWS.map((row, index) => ({ at: at + 1 + index, row }));
  const segments = standardSegments(view, segmentRemarks(view, standing, true), at);
  const header = COLUMNS.map((id) => words.settings.headers[id]);
  const cells = [header, ...rows, header.map(() => ''), ...segments];
  return {
    insert: { before: 0, count: 0 },
    edits: [{ row: 0, column: 0, cells: cells.map((row) => row.map(safeText)) }],
    added: rows.length,
    frozen: frozenFrom(view, offered, NOTHING_FROZEN),
    headers: [0, at],
    lists: SETTING_KEYS.flatMap((key, index) => {
      const { choices, number, cutoffs, date } = KINDS[key];
      // A list of words would refuse the numbers and dates that some settings take as well.
      if (choices === undefined || number || cutoffs || date) return [];
      return [{ row: 1 + index, words: choices.map((id: ChoiceId) => words.settings.choices[id]) }];
    }),
  };
}
