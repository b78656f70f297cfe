import { ELEVEN } from '../customers/tiers.ts';
import type { Place } from '../sales/sales.ts';
import { columnLetters } from '../tabs/rules.ts';
import type { Note } from '../words/messages.ts';
import { readSetting } from './cell.ts';
import { KINDS, SETTING_KEYS, type SettingKey, type Value } from './keys.ts';
import { locate, type Places } from './locate.ts';
import { narrowDownsOn, type SavedNarrowDown } from './narrow-rows.ts';
import { ownSegments } from './own-segments.ts';
import {
  isUsable,
  NOTHING_FROZEN,
  type Settings,
  STANDARD,
  settingsFrom,
  type Typed,
} from './settings.ts';
import type { Finding, OwnRow, SettingsCells } from './standing.ts';
import type { Tables } from './tables.ts';
import { templatesOn } from './template-rows.ts';

/** The settings, and everything that the tab can be told about itself. */
export interface SettingsRead {
  readonly settings: Settings;
  readonly findings: readonly Finding[];
  readonly places: Places | null;
  readonly typed: Typed;
  /** The owner's segment rows that can be used, with where they stand; none where one is broken. */
  readonly rows: readonly OwnRow[];
  /** The owner's narrow-downs that can be used, with where they stand. */
  readonly narrowDowns: readonly SavedNarrowDown[];
}

/**
 * Reads the tab. What cannot be used never stops a run: the default holds and a note says which cell
 * it is and what belongs there.
 */
export function settingsOf(tab: SettingsCells, place: Pick<Place, 'dayOf'>): SettingsRead {
  const places = locate(tab.cells, tab.headers);
  if (places === null) {
    const note: Note = { code: 'settingsHeaders', values: [tab.name(), tab.headers.value ?? ''] };
    return {
      settings: STANDARD,
      findings: [{ row: 0, note }],
      places,
      typed: new Map(),
      rows: [],
      narrowDowns: [],
    };
  }
  const cellName = (row: number, column: number): string =>
    `${sheetPart(tab.name())}!${columnLetters(column)}${row + 1}`;
  const { typed, broken } = typedValues(tab, places, place);
  const findings: Finding[] = broken.map((key) => {
    const row = places.rows.get(key)!;
    const cell = cellName(row, places.columns.value);
    return { row, note: { code: 'setting', values: [cell, key, KINDS[key]] } };
  });
  const turned = turnedDays(typed, places);
  if (turned !== null) {
    const cell = cellName(turned, places.columns.value);
    findings.push({ row: turned, note: { code: 'settingOrder', values: [cell] } });
  }

  const segments = ownSegments(tab.cells, places, cellName);
  const inUse = !typed.has('segments.table') || choiceIs(typed, 'own');
  if (inUse) findings.push(...segments.findings);
  const settings = settingsFrom(typed, segments.table, tab.frozen);
  const tables: Tables = {
    ...{ cells: tab.cells, places },
    cellName: (row, column) => cellName(row, places.columns[column]),
  };
  const { tiers } = settings.scoring.table;
  const { templates, ...ofTemplates } = templatesOn(tables, tiers);
  const { saved, ...ofNarrowDowns } = narrowDownsOn(tables, { tiers, dayOf: place.dayOf });
  return {
    settings: {
      ...settings,
      templates,
      narrowDowns: saved.map(({ name, who }) => ({ name, who })),
    },
    findings: [...findings, ...ofTemplates.findings, ...ofNarrowDowns.findings],
    places,
    typed,
    rows: segments.rows,
    narrowDowns: saved,
  };
}

/** A tab's name as a formula would write it. */
export function sheetPart(name: string): string {
  return /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) ? name : `'${name.replace(/'/g, "''")}'`;
}

function typedValues(
  { cells, frozen }: SettingsCells,
  { rows, columns }: Places,
  place: Pick<Place, 'dayOf'>,
): { typed: Map<SettingKey, Value>; broken: readonly SettingKey[] } {
  const typed = new Map<SettingKey, Value>();
  const broken: SettingKey[] = [];
  for (const key of SETTING_KEYS) {
    const row = rows.get(key);
    if (row === undefined) continue;
    const value = readSetting(key, cells[row][columns.value] ?? '', place);
    if (value === null) continue;
    if (value !== undefined && isUsable(key, value, frozen)) typed.set(key, value);
    else broken.push(key);
  }
  return { typed, broken };
}

function choiceIs(typed: Typed, id: string): boolean {
  const value = typed.get('segments.table');
  return value !== undefined && 'choice' in value && value.choice === id;
}

/** Who is prime cannot be so before being steady: the two days then hold as the defaults have them. */
function turnedDays(typed: Map<SettingKey, Value>, { rows }: Places): number | null {
  const { limits } = settingsFrom(typed, ELEVEN, NOTHING_FROZEN).scoring;
  if (limits.buddingDays <= limits.primeDays) return null;
  const key: SettingKey = typed.has('cpm.primeDays') ? 'cpm.primeDays' : 'cpm.buddingDays';
  typed.delete('cpm.primeDays');
  typed.delete('cpm.buddingDays');
  return rows.get(key) ?? null;
}
