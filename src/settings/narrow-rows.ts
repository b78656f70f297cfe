import { folded } from '../followup/narrow/folded.ts';
import { parseNarrowDown } from '../followup/narrow/parse.ts';
import type { ReadBy } from '../followup/narrow/typed-values.ts';
import type { NarrowDown } from '../protocol.ts';
import type { Finding } from './standing.ts';
import { rowsIn, type Tables, textIn } from './tables.ts';

/** A narrow-down that the owner saved, and the row of the tab where it stands. */
export interface SavedNarrowDown {
  readonly name: string;
  readonly who: readonly NarrowDown[];
  readonly at: number;
}

/** A note quotes so much of what it does not understand. */
const QUOTED = 40;

/** The owner's narrow-downs; one that cannot be read, or whose name is taken, is left out. */
export function narrowDownsOn(
  tables: Tables,
  by: ReadBy,
): { readonly saved: readonly SavedNarrowDown[]; readonly findings: readonly Finding[] } {
  const saved: SavedNarrowDown[] = [];
  const findings: Finding[] = [];
  const names = new Set<string>();
  for (const row of rowsIn(tables, 'narrow-downs')) {
    const name = textIn(tables, row, 'setting');
    if (name === '' || names.has(folded(name))) {
      const cell = tables.cellName(row, 'setting');
      findings.push({ row, note: { code: 'narrowDownName', values: [cell] } });
      continue;
    }
    names.add(folded(name));
    const text = textIn(tables, row, 'value');
    const who = parseNarrowDown(text, by);
    if (!('unread' in who) && who.length > 0) {
      saved.push({ name, who, at: row });
      continue;
    }
    const part = 'unread' in who ? who.unread : text;
    const values = [tables.cellName(row, 'value'), shortened(part)] as const;
    findings.push({ row, note: { code: 'narrowDownText', values: [...values] } });
  }
  return { saved, findings };
}

function shortened(text: string): string {
  const letters = [...text];
  return letters.length <= QUOTED ? text : `${letters.slice(0, QUOTED - 1).join('')}…`;
}
