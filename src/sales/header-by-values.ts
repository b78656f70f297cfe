import { readAmount } from './amounts.ts';
import { readDateText } from './date-text.ts';
import { type Header, headerTexts, isHead, SEARCHED } from './header-row.ts';
import type { Cell, Place } from './sales.ts';

/** Below this many rows nothing can be said from values alone. */
const FEW = 3;

/**
 * A header in words that nobody knows: a row of texts above rows that hold dates and numbers. A
 * table without any header gives the row above its first one, with empty headers.
 */
export function headerByValues(
  cells: readonly (readonly Cell[])[],
  end: number,
  place: Pick<Place, 'dayOf'>,
): Header | null {
  for (let row = 0; row < Math.min(end, SEARCHED); row++) {
    if (!isSale(cells[row])) continue;
    if (end - row < FEW) return null;
    const above = row > 0 ? headerTexts(cells[row - 1], place) : [];
    const named = above.filter((text) => text !== '').length >= 3 && isHead(cells[row - 1]);
    const headers = named ? above : cells[row].map(() => '');
    return { top: named ? row - 1 : row, row: row - 1, headers };
  }
  return null;
}

function isSale(row: readonly Cell[]): boolean {
  const dates = row.filter(
    (cell) =>
      typeof cell === 'object' ||
      (typeof cell === 'string' && cell !== '' && readDateText(cell).is !== 'none'),
  );
  const amounts = row.filter(
    (cell) => typeof cell === 'number' || (typeof cell === 'string' && readAmount(cell) !== null),
  );
  return dates.length > 0 && amounts.length > 0 && row.some((cell) => cell !== '');
}
