import type { Analysis } from '../../customers/analysis.ts';
import { folded } from '../../followup/narrow/folded.ts';
import { printNarrowDown } from '../../followup/narrow/print.ts';
import type { NarrowDown } from '../../protocol.ts';
import type { Cell } from '../../sales/sales.ts';
import { isBlank } from '../../settings/cell.ts';
import { COLUMNS, type ColumnId, type Places } from '../../settings/locate.ts';
import { plainText } from '../safe.ts';
import { editsOf } from './edits.ts';
import type { Edit, SettingsPlan } from './plan.ts';
import type { SettingsView } from './texts.ts';

/** A narrow-down to be kept on the tab, or taken off it where it asks nothing. */
export interface Kept {
  readonly name: string;
  readonly who: readonly NarrowDown[];
}

/**
 * Writes a narrow-down over the one of the same name, else below the last one; without conditions
 * its row is cleared. Nothing else on the tab is touched, and what stood below it moves down.
 */
export function savedNarrowDown(
  view: SettingsView & { readonly analysis: Analysis },
  cells: readonly (readonly Cell[])[],
  places: Places,
  { name, who }: Kept,
): Pick<SettingsPlan, 'insert' | 'edits'> {
  const { header, rows } = places.tables['narrow-downs'];
  const { setting } = places.columns;
  const before = rows.find(
    (row) => folded(plainText(String(cells[row][setting]))) === folded(name),
  );
  const next = Math.max(header, ...rows) + 1;
  const stay = { before: next, count: 0 };
  if (who.length === 0) {
    const edits =
      before === undefined ? [] : written(places, before, { setting: '', value: '', check: '' });
    return { insert: stay, edits };
  }
  const { words, analysis, narrowed } = view;
  const value = printNarrowDown(who, words, analysis.tiers);
  const check = words.settings.customersNow(narrowed(who));
  if (before !== undefined) {
    return { insert: stay, edits: written(places, before, { value, check }) };
  }
  const isTaken = (cells[next] ?? []).some((cell) => !isBlank(cell));
  return {
    insert: isTaken ? { before: next, count: 1 } : stay,
    edits: written(places, next, { setting: name, value, check }),
  };
}

function written(
  places: Places,
  row: number,
  texts: Readonly<Partial<Record<ColumnId, string>>>,
): readonly Edit[] {
  const said = new Map([[row, COLUMNS.map((id) => texts[id] ?? '')]]);
  const ids = COLUMNS.filter((id) => texts[id] !== undefined);
  return editsOf(places, ids, [], row, row + 1, said);
}
