import { readAmountText } from './amount-text.ts';
import type { Candidate, Candidates } from './candidates.ts';
import { type Cell, MONEY } from './sales.ts';

/** Share of rows that must agree, as in section 2.7. */
const AGREE = 0.95;

/** A column of prices per piece and the column of amounts that it makes with the quantity. */
export interface Arithmetic {
  readonly price: number;
  readonly amount: number;
}

function numberIn(cell: Cell | undefined): number {
  if (typeof cell === 'number') return cell;
  return typeof cell === 'string' && cell !== '' ? readAmountText(cell).point / MONEY : Number.NaN;
}

/** The pair of columns where price × quantity is the amount, with quantities other than 1. */
export function findArithmetic(
  from: Candidates,
  prices: readonly Candidate[],
  quantity: number,
  amounts: readonly Candidate[],
): Arithmetic | null {
  for (const price of prices) {
    for (const amount of amounts) {
      if (price.column === amount.column) continue;
      if (agrees(from, price.column, quantity, amount.column)) {
        return { price: price.column, amount: amount.column };
      }
    }
  }
  return null;
}

function agrees(from: Candidates, price: number, quantity: number, amount: number): boolean {
  let rows = 0;
  let right = 0;
  let many = 0;
  for (const row of from.rows) {
    const cells = from.table.cells[row];
    const each = numberIn(cells[price]);
    const count = numberIn(cells[quantity]);
    const whole = numberIn(cells[amount]);
    if (Number.isNaN(each + count + whole)) continue;
    rows++;
    if (Math.abs(Math.abs(each * count) - Math.abs(whole)) <= 0.02 + Math.abs(whole) * 1e-6) {
      right++;
      if (Math.abs(count) !== 1 && whole !== 0) many++;
    }
  }
  return many > 0 && right >= rows * AGREE;
}

/**
 * True when a money column grows with the quantity: the same amount per piece, but not the same
 * amount, in rows of one product that differ in quantity. Then it is the line's, not the piece's.
 */
export function multiplies(from: Candidates, money: number, quantity: number): boolean {
  const product = from.of('product')[0]?.column ?? from.of('sku')[0]?.column;
  if (product === undefined) return false;
  const first = new Map<Cell, { count: number; amount: number }>();
  let same = 0;
  let grows = 0;
  for (const row of from.rows) {
    const cells = from.table.cells[row];
    const count = numberIn(cells[quantity]);
    const amount = numberIn(cells[money]);
    if (!(count > 0) || !(amount > 0)) continue;
    const before = first.get(cells[product]);
    if (!before) first.set(cells[product], { count, amount });
    else if (before.count !== count) {
      if (before.amount === amount) same++;
      else if (Math.abs(before.amount / before.count - amount / count) < 0.01) grows++;
    }
  }
  return grows > same;
}

/** True when a column is the sum of others in nearly all rows, and of more than one in some. */
export function addsUp(from: Candidates, parts: readonly number[], total: number): boolean {
  let rows = 0;
  let right = 0;
  let several = 0;
  for (const row of from.rows) {
    const cells = from.table.cells[row];
    const whole = numberIn(cells[total]);
    if (Number.isNaN(whole)) continue;
    const values = parts.map((part) => numberIn(cells[part]) || 0);
    rows++;
    if (Math.abs(values.reduce((a, b) => a + b, 0) - whole) < 0.02) right++;
    if (values.filter((value) => value !== 0).length > 1) several++;
  }
  return several > 0 && right >= rows * AGREE;
}
