/** Formulas in the engine's spelling, and moved to another cell as a colour rule moves. */

import type { Area, Sheet } from '../workbook.ts';
import { type Corner, columnLetters, type Reference, scan } from './references.ts';

const MAX_ROWS = 1_048_576;

/** The cells of a reference on a sheet; open sides reach to the end of the grid. */
export function areaOf({ from, to }: Reference, { rows, columns }: Sheet): Area {
  const top = from.row ?? (to.row !== null && from.column === null ? to.row : 0);
  const left = from.column ?? 0;
  const bottom = to.row ?? rows - 1;
  const right = to.column ?? columns - 1;
  return {
    row: Math.min(top, bottom),
    column: Math.min(left, right),
    rows: Math.abs(bottom - top) + 1,
    columns: Math.abs(right - left) + 1,
  };
}

/** A reference moved down and to the right; its fixed sides stay. */
export function moved(reference: Reference, down: number, right: number): Reference {
  const move = (corner: Corner): Corner => ({
    ...corner,
    row: corner.row === null || corner.fixedRow ? corner.row : corner.row + down,
    column: corner.column === null || corner.fixedColumn ? corner.column : corner.column + right,
  });
  const from = move(reference.from);
  return { ...reference, from, to: reference.to === reference.from ? from : move(reference.to) };
}

/**
 * The formula with every reference in the engine's spelling: tab names as they are written, and an open range
 * such as `A2:A`, which the engine does not know, closed at the end of the grid. `at` moves it.
 */
export function respell(
  formula: string,
  tabOf: (name: string | null) => Pick<Sheet, 'name' | 'rows'>,
  at: { readonly down: number; readonly right: number } = { down: 0, right: 0 },
): string {
  let text = '';
  let done = 0;
  for (const token of scan(formula)) {
    if (token.kind !== 'reference') continue;
    const spelled = spell(moved(token, at.down, at.right), tabOf(token.sheet));
    text += formula.slice(done, token.start) + spelled;
    done = token.end;
  }
  return text + formula.slice(done);
}

function spell({ sheet, from, to }: Reference, target: Pick<Sheet, 'name' | 'rows'>): string {
  const tab = sheet === null ? '' : `'${target.name.replaceAll("'", "''")}'!`;
  // `A2:A` becomes `A2:A1000`; `A:A` and `2:2` are known as they are.
  const last =
    from.row !== null && to.row === null ? { ...to, row: Math.max(target.rows - 1, from.row) } : to;
  const first = from.row === null && last.row !== null && from.column !== null;
  const start = first ? { ...from, row: 0 } : from;
  const one = corner(start);
  return tab + (start === last ? one : `${one}:${corner(last)}`);
}

function corner({ row, column, fixedRow, fixedColumn }: Corner): string {
  if ((row ?? 0) < 0 || (column ?? 0) < 0) return '#REF!';
  const letters = column === null ? '' : (fixedColumn ? '$' : '') + columnLetters(column);
  return letters + (row === null ? '' : (fixedRow ? '$' : '') + (Math.min(row, MAX_ROWS) + 1));
}
