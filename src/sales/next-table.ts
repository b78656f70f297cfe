import { meaningsOf } from './header-roles.ts';
import { headerKey } from './plain.ts';
import type { Cell } from './sales.ts';

/** A header never starts so; most sales do in one of their first cells. */
const value = /^[\s'(¥￥$€£△▲+-]*[\d０-９]/;

/** The row at which another table begins below this one: a header row with other headers. */
export function nextTable(
  cells: readonly (readonly Cell[])[],
  headers: readonly string[],
  first: number,
  end: number,
): number {
  const own = new Set(headers.map(headerKey));
  for (let row = first; row < end; row++) {
    const apart = row > first && cells[row - 1].every((cell) => cell === '');
    if (isOtherHeader(cells[row], own, apart ? 2 : 3)) return row;
  }
  return end;
}

/** Behind a blank row fewer known headers (`least`) are enough. */
function isOtherHeader(row: readonly Cell[], own: ReadonlySet<string>, least: number): boolean {
  let filled = 0;
  for (const cell of row) {
    if (cell === '') continue;
    if (typeof cell !== 'string' || value.test(cell)) return false;
    filled++;
  }
  if (filled < least) return false;
  let known = 0;
  let same = 0;
  for (const cell of row) {
    if (typeof cell !== 'string' || cell === '') continue;
    if (meaningsOf(cell).some(({ strength }) => strength === 3)) known++;
    if (own.has(headerKey(cell))) same++;
  }
  return known >= least && known * 2 >= filled && same * 2 < filled;
}
