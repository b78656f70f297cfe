import type { Cell, Place } from '../sales/sales.ts';
import type { Layout } from './layout.ts';
import type { PlanCell, TabPlan } from './plan.ts';
import { plainText } from './safe.ts';

/**
 * A short text that changes when any cell of a tab does: Undo compares it with the one taken when
 * the tab was written and keeps a tab that somebody edited. Blank and unticked cells count alike.
 */
export function fingerprint(
  cells: readonly (readonly (Cell | PlanCell)[])[],
  dayOf: Place['dayOf'],
): string {
  let hash = 0x811c9dc5;
  const mix = (part: number): void => {
    hash = Math.imul(hash ^ part, 0x01000193);
  };
  let filled = 0;
  cells.forEach((row, r) => {
    row.forEach((cell, c) => {
      if (cell === '' || cell === false) return;
      filled++;
      const text =
        typeof cell === 'object' ? String(dayOf(cell.getTime())) : plainText(String(cell));
      mix(r);
      mix(c);
      for (let at = 0; at < text.length; at++) mix(text.charCodeAt(at));
    });
  });
  return `${filled}:${(hash >>> 0).toString(36)}`;
}

/** The fingerprint of a tab as its layout leaves it; null where the owner has written too. */
export function layoutPrint({ blocks, headers, rows, allOurs }: Layout): string | null {
  if (!allOurs) return null;
  const cells: PlanCell[][] = [[...headers]];
  for (let row = 1; row < rows; row++) cells.push(headers.map(() => ''));
  for (const { column, cells: written } of blocks) {
    written.forEach((values, row) => {
      for (let at = 0; at < values.length; at++) cells[row][column + at] = values[at];
    });
  }
  // What we write has days as numbers already.
  return fingerprint(cells, () => 0);
}

/** A short text that changes when what a tab is to hold does, wherever its columns may stand. */
export function planPrint({ columns, rules }: TabPlan): string {
  const ours = columns.filter(({ owner }) => owner !== true);
  const cells = ours.map(({ header, values }) => [header, ...values]);
  return fingerprint([...cells, [JSON.stringify(rules)]], () => 0);
}
