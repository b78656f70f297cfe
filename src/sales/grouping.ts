import type { Candidates } from './candidates.ts';
import type { Cell } from './sales.ts';

/** True when no value of a column stands in two rows. */
export function isUnique(from: Candidates, column: number): boolean {
  const seen = new Set<Cell>();
  const { cells, first: start, end } = from.table;
  for (let row = start; row < end; row++) {
    const cell = cells[row][column] ?? '';
    if (cell === '') continue;
    if (seen.has(cell)) return false;
    seen.add(cell);
  }
  return seen.size > 0;
}

/** True when two columns group the rows alike: each value of one has one partner in the other. */
export function pairsUp(from: Candidates, a: number, b: number): boolean {
  const forth = new Map<Cell, Cell>();
  const back = new Map<Cell, Cell>();
  const { cells, first: start, end } = from.table;
  for (let row = start; row < end; row++) {
    const one = cells[row][a] ?? '';
    const two = cells[row][b] ?? '';
    if (one === '' || two === '') continue;
    if ((forth.get(one) ?? two) !== two || (back.get(two) ?? one) !== one) return false;
    forth.set(one, two);
    back.set(two, one);
  }
  return true;
}

/** True when one value of a column stands beside several of another: a product beside buyers. */
export function spreads(from: Candidates, column: number, beside: number): boolean {
  const partners = new Map<Cell, Set<Cell>>();
  for (const row of from.rows) {
    const cells = from.table.cells[row];
    const partner = cells[beside];
    if (!cells[column] || !partner) continue;
    const set = partners.get(cells[column]) ?? new Set();
    partners.set(cells[column], set.add(typeof partner === 'object' ? partner.getTime() : partner));
  }
  let wide = 0;
  for (const set of partners.values()) if (set.size > 1) wide++;
  return wide * 5 > partners.size;
}
