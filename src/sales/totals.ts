import { NOBODY } from './reading.ts';

/** What a money column holds where an order has several lines. */
export type TotalKind = 'line' | 'repeated' | 'first';

export interface TotalDecision {
  readonly kind: TotalKind;
  /** Orders of several lines that were looked at, and those that do not follow the pattern. */
  readonly looked: number;
  readonly breakers: number;
}

/** Share of the orders that must follow a pattern. */
const MOST = 0.95;

interface Orders {
  readonly lines: Uint32Array;
  readonly first: Float64Array;
  /** Per order: 1 = all lines filled and equal, 2 = first filled and others blank, 4 = lines differ. */
  readonly marks: Uint8Array;
}

const EQUAL = 1;
const FIRST_ONLY = 2;
const DIFFER = 4;

/**
 * Decides from the data whether a column holds each line's amount, the order's total on every line,
 * or the total on the first line only. `order` is by row (`NOBODY` = no line of a sale); `apart` are
 * columns of price and quantity: orders whose lines differ there are the ones that can tell.
 * `otherwise` holds where no order has two lines.
 */
export function decideTotals(
  amounts: Float64Array,
  ok: Uint8Array,
  order: Uint32Array,
  orders: number,
  apart: readonly (readonly unknown[])[],
  otherwise: TotalKind,
): TotalDecision {
  const { lines, marks } = markOrders(amounts, ok, order, orders, apart);
  let telling = 0;
  let several = 0;
  for (let o = 0; o < orders; o++) {
    if (lines[o] < 2) continue;
    several++;
    if (marks[o] & DIFFER) telling++;
  }
  if (several === 0) return { kind: otherwise, looked: 0, breakers: 0 };
  let looked = 0;
  let equal = 0;
  let firstOnly = 0;
  for (let o = 0; o < orders; o++) {
    // Equal amounts of equal lines tell nothing; unequal ones always speak against a repeated total.
    const isMute = telling > 0 && !(marks[o] & DIFFER) && (marks[o] & EQUAL) !== 0;
    if (lines[o] < 2 || isMute) continue;
    looked++;
    if (marks[o] & EQUAL) equal++;
    if (marks[o] & FIRST_ONLY) firstOnly++;
  }
  if (equal >= looked * MOST) return { kind: 'repeated', looked, breakers: looked - equal };
  if (firstOnly >= looked * MOST) return { kind: 'first', looked, breakers: looked - firstOnly };
  return { kind: 'line', looked, breakers: 0 };
}

function markOrders(
  amounts: Float64Array,
  ok: Uint8Array,
  order: Uint32Array,
  orders: number,
  apart: readonly (readonly unknown[])[],
): Orders {
  const lines = new Uint32Array(orders);
  const first = new Float64Array(orders);
  const firstRow = new Uint32Array(orders);
  const marks = new Uint8Array(orders).fill(EQUAL | FIRST_ONLY);
  for (let i = 0; i < order.length; i++) {
    const o = order[i];
    if (o === NOBODY) continue;
    if (lines[o]++ === 0) {
      first[o] = amounts[i];
      firstRow[o] = i;
      if (!ok[i]) marks[o] = 0;
      continue;
    }
    if (!ok[i] || amounts[i] !== first[o]) marks[o] &= ~EQUAL;
    if (ok[i]) marks[o] &= ~FIRST_ONLY;
    if (apart.some((values) => values[i] !== values[firstRow[o]])) marks[o] |= DIFFER;
  }
  return { lines, first, marks };
}

/**
 * Keeps a repeated amount on one line of its order and makes the other lines 0, in place: on the
 * first that has it, of unequal ones on the largest, so that the order of the rows never shows. Lines
 * of a `first` or `line` column are right as they stand.
 */
export function countOnce(
  kind: TotalKind,
  amounts: Float64Array,
  ok: Uint8Array,
  order: Uint32Array,
  orders: number,
): void {
  if (kind !== 'repeated') return;
  const kept = new Int32Array(orders).fill(-1);
  for (let i = 0; i < order.length; i++) {
    const o = order[i];
    if (o === NOBODY || !ok[i]) continue;
    const other = kept[o];
    if (other >= 0 && amounts[i] <= amounts[other]) {
      amounts[i] = 0;
      continue;
    }
    if (other >= 0) amounts[other] = 0;
    kept[o] = i;
  }
}
