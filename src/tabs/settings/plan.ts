import type { Line } from '../../customers/scoring.ts';
import type { Cell } from '../../sales/sales.ts';
import { asTyped } from '../../settings/cell.ts';
import type { SettingKey } from '../../settings/keys.ts';
import type { Places } from '../../settings/locate.ts';
import { checkText, defaultText, type SettingsView } from './texts.ts';

/** Cells to write, all of them text, from one corner on. Rows and columns count from 0. */
export interface Edit {
  readonly row: number;
  readonly column: number;
  readonly cells: readonly (readonly Cell[])[];
}

/** What is to be done to the tab of settings; the owner's own cells are in none of it. */
export interface SettingsPlan {
  /** Blank rows to make room with, before anything is written; `count` may be 0. */
  readonly insert: { readonly before: number; readonly count: number };
  readonly edits: readonly Edit[];
  /** Settings that are new on the tab. */
  readonly added: number;
  /** Header rows that are new on the tab, counted from 0 after the edits. */
  readonly headers: readonly number[];
  /** Texts of cut-offs that freeze as they are, by line: those we offer and those still in use. */
  readonly frozen: Readonly<Record<Line, readonly string[]>>;
}

/** A tab that is there already, with the cut-offs it offered before. */
export interface Standing {
  readonly cells: readonly (readonly Cell[])[];
  readonly places: Places;
  readonly frozen: SettingsPlan['frozen'];
}

/** A setting's row in the order of the columns, the value left to the owner. */
export function settingRow(
  key: SettingKey,
  view: SettingsView,
  offered: Readonly<Record<Line, string>>,
): readonly string[] {
  const { name, meaning } = view.words.settings.keys[key];
  return [name, '', defaultText(key, view, offered), meaning, checkText(key, view), key];
}

/** What freezes from now on: today's offer, and an earlier one that the owner still keeps. */
export function frozenFrom(
  { read }: SettingsView,
  offered: Readonly<Record<Line, string>>,
  before: SettingsPlan['frozen'],
): SettingsPlan['frozen'] {
  const of = (line: Line): readonly string[] => {
    const value = read.typed.get(`rfm.cutoffs.${line}`);
    const kept = value !== undefined && 'text' in value && before[line].includes(value.text);
    return [...new Set([asTyped(offered[line]), ...(kept ? [value.text] : [])])];
  };
  return { recency: of('recency'), frequency: of('frequency'), monetary: of('monetary') };
}

/** The tab's cells as a plan leaves them. */
export function edited(
  cells: readonly (readonly Cell[])[],
  { insert, edits }: Pick<SettingsPlan, 'insert' | 'edits'>,
): readonly (readonly Cell[])[] {
  const next = cells.map((row) => [...row]);
  next.splice(insert.before, 0, ...Array.from({ length: insert.count }, (): Cell[] => []));
  for (const { row, column, cells: written } of edits) {
    written.forEach((values, r) => {
      next[row + r] ??= [];
      values.forEach((value, c) => {
        next[row + r][column + c] = value;
      });
    });
  }
  return Array.from(next, (row) => Array.from(row ?? [], (cell) => cell ?? ''));
}
