import { ELEVEN_ROWS } from '../../customers/tiers.ts';
import { COLUMNS, type Places, TABLE_KEYS } from '../../settings/locate.ts';
import { editsOf } from './edits.ts';
import { OWN_TABLES, type OwnTable, rowRemark, tableHeader } from './own-tables.ts';
import type { Edit, Standing } from './plan.ts';
import { segmentRemarks, standardSegments } from './segments.ts';
import type { SettingsView } from './texts.ts';

/** Blank rows before each table, so that the one above can grow. */
const ROOM = 5;

/** What we say beside the rows of the tables that are there; the owner's cells are in none of it. */
export function tableEdits(view: SettingsView, standing: Standing): readonly Edit[] {
  return [
    ...segmentEdits(view, standing),
    ...OWN_TABLES.flatMap((table) => ownTableEdits(table, view, standing)),
  ];
}

function segmentEdits(view: SettingsView, { cells, places }: Standing): readonly Edit[] {
  const { header, rows } = places.tables.segments;
  if (header < 0) return [];
  const remarks = segmentRemarks(view, view.read.rows, isInUse(view));
  const said = new Map(rows.map((row) => [row, ['', '', '', ...remarks.of(row), '']] as const));
  said.set(header, ['', '', '', view.words.settings.table.meaning, remarks.header, '']);
  const end = Math.max(header, ...rows) + 1;
  return editsOf(places, ['meaning', 'check'], cells, header, end, said);
}

function isInUse({ read }: SettingsView): boolean {
  const table = read.typed.get('segments.table');
  return table === undefined || ('choice' in table && table.choice === 'own');
}

function ownTableEdits(
  table: OwnTable,
  view: SettingsView,
  { cells, places }: Standing,
): readonly Edit[] {
  const { header, rows } = places.tables[table];
  if (header < 0) return [];
  const said = new Map<number, readonly string[]>(
    rows.map((row) => [row, ['', '', '', '', rowRemark(view, row), '']]),
  );
  said.set(header, tableHeader(table, view.words));
  return editsOf(places, ['check'], cells, header, Math.max(header, ...rows) + 1, said);
}

/** The tables that are not on the tab, one below the other from a row on. */
export function addedTables(
  view: SettingsView,
  places: Places,
  from: number,
): { readonly edits: readonly Edit[]; readonly headers: readonly number[] } {
  const edits: Edit[] = [];
  const headers: number[] = [];
  let end = from;
  for (const table of TABLE_KEYS) {
    if (places.tables[table].header >= 0) continue;
    const at = end + (table === 'segments' ? 1 : ROOM);
    const rows = table === 'segments' ? segmentRows(view, at) : [tableHeader(table, view.words)];
    end = at + rows.length;
    headers.push(at);
    edits.push(
      ...editsOf(
        places,
        COLUMNS,
        [],
        at,
        end,
        new Map(rows.map((row, index) => [at + index, row])),
      ),
    );
  }
  return { edits, headers };
}

/** The eleven segments under their header, which stands at a row. */
function segmentRows(view: SettingsView, at: number): readonly (readonly string[])[] {
  const rows = ELEVEN_ROWS.map((row, index) => ({ at: at + 1 + index, row }));
  return standardSegments(view, segmentRemarks(view, rows, isInUse(view)), at);
}
