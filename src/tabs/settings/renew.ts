import { ELEVEN_ROWS } from '../../customers/tiers.ts';
import type { Cell } from '../../sales/sales.ts';
import { SETTING_KEYS, type SettingKey } from '../../settings/keys.ts';
import { COLUMNS, type ColumnId, type Places } from '../../settings/locate.ts';
import { safeText } from '../safe.ts';
import { type Edit, frozenFrom, type SettingsPlan, settingRow } from './plan.ts';
import { segmentRemarks, standardSegments } from './segments.ts';
import { offeredCutoffs, type SettingsView } from './texts.ts';

/** A tab that is there already, with the cut-offs it offered before. */
export interface Standing {
  readonly cells: readonly (readonly Cell[])[];
  readonly places: Places;
  readonly frozen: SettingsPlan['frozen'];
}

/** Brings what we say on the tab up to date and adds the settings that are not on it. */
export function renewedSettings(view: SettingsView, standing: Standing): SettingsPlan {
  const { cells, places, frozen } = standing;
  const offered = offeredCutoffs(view);
  const rowOf = (key: SettingKey) => settingRow(key, view, offered);
  // Rows that the owner moved below the segment table are read, but what we say of them stays.
  const above = [...places.rows].filter(([, row]) => places.segments < 0 || row < places.segments);
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
  return {
    insert: { before: end, count: missing.length },
    edits: [...renewed, ...added, ...segmentEdits(view, standing, missing.length)],
    added: missing.length,
    frozen: frozenFrom(view, offered, frozen),
  };
}

/** Remarks beside the segment table; where it is gone, a standard one below everything else. */
function segmentEdits(view: SettingsView, { cells, places }: Standing, shift: number) {
  const { read } = view;
  const table = read.typed.get('segments.table');
  const inUse = table === undefined || ('choice' in table && table.choice === 'own');
  const { segments, segmentRows } = places;
  if (segments < 0) {
    const at = cells.length + shift + 1;
    const rows = ELEVEN_ROWS.map((row, index) => ({ at: at + 1 + index, row }));
    const made = standardSegments(view, segmentRemarks(view, rows, inUse), at);
    const said = new Map(made.map((row, index) => [at + index, row]));
    return editsOf(places, COLUMNS, [], at, at + made.length, said);
  }
  const remarks = segmentRemarks(view, read.rows, inUse);
  const rows = segmentRows.map((row) => [row, ['', '', '', ...remarks.of(row), '']] as const);
  const meaning = view.words.settings.table.meaning;
  const said = new Map([[segments, ['', '', '', meaning, remarks.header, '']], ...rows]);
  const end = Math.max(segments, ...segmentRows) + 1;
  return editsOf(places, ['meaning', 'check'], cells, segments, end, said).map((edit) => ({
    ...edit,
    row: edit.row + shift,
  }));
}

/**
 * Edits of some columns from one row to another: neighbouring columns are written in one go, and
 * rows that we have nothing to say of keep what stands there.
 */
function editsOf(
  { columns }: Places,
  ids: readonly ColumnId[],
  cells: readonly (readonly Cell[])[],
  from: number,
  end: number,
  said: ReadonlyMap<number, readonly string[]>,
): readonly Edit[] {
  if (from === end) return [];
  const runs: { column: number; ids: ColumnId[] }[] = [];
  const there = ids.filter((id) => columns[id] >= 0);
  for (const id of there.sort((a, b) => columns[a] - columns[b])) {
    const run = runs[runs.length - 1];
    if (run !== undefined && run.column + run.ids.length === columns[id]) run.ids.push(id);
    else runs.push({ column: columns[id], ids: [id] });
  }
  return runs.map((run) => ({
    row: from,
    column: run.column,
    cells: Array.from({ length: end - from }, (_, index) => {
      const row = said.get(from + index);
      return run.ids.map((id) =>
        row === undefined
          ? (cells[from + index]?.[columns[id]] ?? '')
          : safeText(row[COLUMNS.indexOf(id)]),
      );
    }),
  }));
}
