import { ELEVEN, MAX_TIERS, type TierRow, type TierTable, tierTable } from '../customers/tiers.ts';
import type { Cell, Place } from '../sales/sales.ts';
import { columnLetters } from '../tabs/rules.ts';
import type { Note } from '../words/messages.ts';
import { readSetting } from './cell.ts';
import { KINDS, SETTING_KEYS, type SettingKey, type Value } from './keys.ts';
import { locate, type Places } from './locate.ts';
import { overlapsOf } from './overlaps.ts';
import { type BrokenCell, readSegmentRow, type TypedRow } from './segment-rows.ts';
import {
  type Frozen,
  isUsable,
  NOTHING_FROZEN,
  type Settings,
  STANDARD,
  settingsFrom,
  type Typed,
} from './settings.ts';

/** The tab of settings as it stands. */
export interface SettingsCells {
  readonly cells: readonly (readonly Cell[])[];
  /** The headers we wrote, by column id. */
  readonly headers: Readonly<Record<string, string>>;
  readonly frozen: Frozen;
  /** The tab's name, asked for only where something is wrong. */
  readonly name: () => string;
}

/** Something wrong on the tab: the row to say it beside, and the note that names the cell. */
export interface Finding {
  readonly row: number;
  readonly note: Note;
}

/** The settings, and everything that the tab can be told about itself. */
export interface SettingsRead {
  readonly settings: Settings;
  readonly findings: readonly Finding[];
  readonly places: Places | null;
  readonly typed: Typed;
  /** The owner's segment rows that can be used, with where they stand; none where one is broken. */
  readonly rows: readonly { readonly at: number; readonly row: TierRow }[];
}

/**
 * Reads the tab. What cannot be used never stops a run: the default holds and a note says which cell
 * it is and what belongs there.
 */
export function settingsOf(tab: SettingsCells, place: Pick<Place, 'dayOf'>): SettingsRead {
  const places = locate(tab.cells, tab.headers);
  if (places === null) {
    const note: Note = { code: 'settingsHeaders', values: [tab.name(), tab.headers.value ?? ''] };
    return { settings: STANDARD, findings: [{ row: 0, note }], places, typed: new Map(), rows: [] };
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

  const segments = segmentTable(tab.cells, places, cellName);
  const inUse = !typed.has('segments.table') || choiceIs(typed, 'own');
  if (inUse) findings.push(...segments.findings);
  return {
    settings: settingsFrom(typed, segments.table, tab.frozen),
    findings,
    places,
    typed,
    rows: segments.rows,
  };
}

/** A tab's name as a formula would write it. */
function sheetPart(name: string): string {
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

interface OwnTable {
  readonly table: TierTable;
  readonly rows: SettingsRead['rows'];
  readonly findings: readonly Finding[];
}

/** The owner's segment table; one cell that cannot be used and the eleven segments hold. */
function segmentTable(
  cells: SettingsCells['cells'],
  { columns, segmentRows }: Places,
  cellName: (row: number, column: number) => string,
): OwnTable {
  const columnOf: Readonly<Record<BrokenCell, number>> = {
    name: columns.setting,
    group: columns.value,
    cells: columns.default,
  };
  const rows: { at: number; row: TierRow }[] = [];
  const findings: Finding[] = [];
  const codes = { name: 'segmentName', group: 'segmentGroup', cells: 'segmentCells' } as const;
  for (const at of segmentRows) {
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
