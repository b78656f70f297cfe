import type { Analysis } from '../../customers/analysis.ts';
import type { ZeroAmount } from '../../customers/history.ts';
import type { Labels, SaleColumns } from '../../sales/sale-columns.ts';
import type { Day, Sales } from '../../sales/sales.ts';
import { boughtOn, NEVER } from './bought.ts';
import { sortedBy } from './sorted-by.ts';

/**
 * Who bought what, and when. One entry `j` per customer and product; those of customer `k` are
 * `start[k]` to `start[k + 1] - 1`, by product. A product `p` points into `names`.
 */
export interface Purchases {
  readonly asOf: Day;
  readonly names: readonly string[];
  readonly start: Uint32Array;
  readonly product: Uint32Array;
  /** Sale lines, and their money in ten-thousandths. */
  readonly lines: Uint32Array;
  readonly amount: Float64Array;
  /** The distinct days of entry `j`, rising: `day[dayStart[j]]` to `day[dayStart[j + 1] - 1]`. */
  readonly dayStart: Uint32Array;
  readonly day: Int32Array;
}

export interface PurchaseOptions {
  /** Only lines of an age below this many days. */
  readonly windowDays: number;
  /** `visit` where free samples should count; else as the analysis has it. */
  readonly zeroAmount?: ZeroAmount;
}

/** What the products are called: their names, else their codes; null on a sheet without either. */
export function productLabels({ labels }: SaleColumns): Labels | null {
  return labels('product') ?? labels('sku');
}

/**
 * The purchases of every customer by product, or by whatever else `labels` names: categories, for
 * one. Lines without a name and lines that belong to no visit count nowhere.
 */
export function purchasesOf(
  analysis: Analysis,
  labels: Labels,
  { windowDays, zeroAmount }: PurchaseOptions = { windowDays: Number.POSITIVE_INFINITY },
): Purchases {
  const { sales } = analysis.reading;
  const { asOf } = analysis.facts;
  const on = boughtOn(analysis, labels, zeroAmount);
  const counted = new Uint32Array(on.length);
  let many = 0;
  for (let i = 0; i < on.length; i++) {
    if (on[i] !== NEVER && labels.of[i] !== 0 && asOf - on[i] < windowDays) counted[many++] = i;
  }
  const byProduct = sortedBy(counted.subarray(0, many), labels.of, labels.names.length);
  const sorted = sortedBy(byProduct, sales.customer, sales.customers.length);
  return { asOf, names: labels.names, ...entriesOf(sorted, sales, labels.of, on) };
}

/** Makes every run of one customer and one product an entry. */
function entriesOf(
  sorted: Uint32Array,
  { customer, customers, amount: money }: Sales,
  of: Uint32Array,
  on: Int32Array,
): Omit<Purchases, 'asOf' | 'names'> {
  const many = sorted.length;
  const start = new Uint32Array(customers.length + 1);
  const product = new Uint32Array(many);
  const lines = new Uint32Array(many);
  const amount = new Float64Array(many);
  const dayStart = new Uint32Array(many + 1);
  const day = Int32Array.from(sorted, (i) => on[i]);
  let j = 0;
  let days = 0;
  for (let from = 0; from < many; ) {
    const k = customer[sorted[from]];
    const p = of[sorted[from]];
    let end = from;
    while (end < many && customer[sorted[end]] === k && of[sorted[end]] === p) {
      amount[j] += money[sorted[end++]];
    }
    product[j] = p;
    lines[j] = end - from;
    days = packDays(day, from, end, days);
    dayStart[++j] = days;
    start[k + 1] = j;
    from = end;
  }
  for (let k = 1; k < start.length; k++) start[k] = Math.max(start[k], start[k - 1]);
  return {
    start,
    product: product.slice(0, j),
    lines: lines.slice(0, j),
    amount: amount.slice(0, j),
    dayStart: dayStart.slice(0, j + 1),
    day: day.slice(0, days),
  };
}

/** Moves the distinct days of `day[from..end-1]`, rising, to `to`, and tells where they end. */
function packDays(day: Int32Array, from: number, end: number, to: number): number {
  // Most entries are one line or stand in day order; the others are few enough to sort one by one.
  let rising = true;
  for (let j = from + 1; j < end; j++) if (day[j] < day[j - 1]) rising = false;
  if (!rising) day.subarray(from, end).sort();
  const first = to;
  for (let j = from; j < end; j++) {
    const next = day[j];
    if (to === first || day[to - 1] !== next) day[to++] = next;
  }
  return to;
}

/** Everything that customer `k` ever bought, each once and on one line; nothing without products. */
export function namesBought(purchases: Purchases | null, k: number): readonly string[] {
  if (purchases === null) return [];
  const { start, product, names } = purchases;
  return Array.from(product.subarray(start[k], start[k + 1]), (p) => names[p].replace(/\s+/g, ' '));
}

/** On how many days entry `j` was bought. */
export function timesBought({ dayStart }: Purchases, j: number): number {
  return dayStart[j + 1] - dayStart[j];
}

/** The first day of entry `j`. */
export function firstBought({ dayStart, day }: Purchases, j: number): Day {
  return day[dayStart[j]];
}

/** The last day of entry `j`. */
export function lastBought({ dayStart, day }: Purchases, j: number): Day {
  return day[dayStart[j + 1] - 1];
}

/** True where customer `k` ever bought product `p`. */
export function hasBought({ start, product }: Purchases, k: number, p: number): boolean {
  let low = start[k];
  let high = start[k + 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (product[middle] < p) low = middle + 1;
    else high = middle;
  }
  return low < start[k + 1] && product[low] === p;
}
