import { quantile } from '../../customers/cutoffs.ts';
import { movingMedian } from './moving-median.ts';

/** How large a customer's needs are when the owner has no number for them. */
export const DEMAND_SIZES = ['small', 'medium', 'large'] as const;
export type DemandSize = (typeof DEMAND_SIZES)[number];

/** Where a demand comes from; all but the first are estimates and shown as such. */
export const DEMAND_SOURCES = ['typed', 'size', 'estimated'] as const;

/** Our share at a customer of whom nothing but the sales is known. */
const USUAL_SHARE = 0.4;

/** What customers buy in a year from everybody, by `k`; money in ten-thousandths. */
export interface Demand {
  /** Never less than `sales`; 0 where nothing is known: the customer is not in the grid. */
  readonly demand: Float64Array;
  /** What we sold them in the year, 0 where refunds ate it up. */
  readonly sales: Float64Array;
  /** Index into `DEMAND_SOURCES`; -1 where `demand` is 0. */
  readonly source: Int8Array;
  /** 1 where the owner's word lay below our own sales and was raised to them. */
  readonly raised: Uint8Array;
}

/**
 * The demand of every customer (METHODS 5.3): the owner's number or size, else estimated from the
 * sales of the year (`yearly`) and from the customers of like sales whose demand is known. Null
 * without a single number from the owner: then there is no grid and no plan.
 */
export function demandOf(
  yearly: ArrayLike<number>,
  typed: (k: number) => number | DemandSize | null,
): Demand | null {
  const customers = yearly.length;
  const demand = new Float64Array(customers);
  const sales = Float64Array.from(yearly, (amount) => Math.max(0, amount));
  const source = new Int8Array(customers).fill(-1);
  const raised = new Uint8Array(customers);
  const known: number[] = [];
  const sized: (readonly [k: number, size: DemandSize])[] = [];
  const open: number[] = [];
  const set = (k: number, amount: number, from: number): void => {
    demand[k] = Math.max(amount, sales[k]);
    if (demand[k] === 0) return;
    source[k] = from;
    if (amount < sales[k]) raised[k] = 1;
  };

  for (let k = 0; k < customers; k++) {
    const said = typed(k);
    if (typeof said === 'number' && said >= 0 && said < Infinity) {
      set(k, said, 0);
      if (demand[k] > 0) known.push(k);
    } else if (typeof said === 'string') sized.push([k, said]);
    else if (sales[k] > 0) open.push(k);
  }
  if (known.length === 0) return null;

  const bySize = thirdMedians(Float64Array.from(known, (k) => demand[k]).sort());
  for (const [k, size] of sized) set(k, bySize[size], 1);
  const bySales = mediansOfLikeSales(known, open, sales, demand);
  for (let at = 0; at < open.length; at++) {
    // Whole ten-thousandths, so that no sum depends on the order of the rows.
    set(open[at], Math.round(Math.max(sales[open[at]] / USUAL_SHARE, bySales[at])), 2);
  }
  return { demand, sales, source, raised };
}

/**
 * The medians of the lower, middle and upper third of rising values. A remainder goes to both ends
 * alike (five values: 2, 1, 2), and a third without a value has the median of all.
 */
function thirdMedians(rising: Float64Array): Readonly<Record<DemandSize, number>> {
  const low = Math.round(rising.length / 3);
  const high = rising.length - low;
  const medianOf = (from: number, end: number): number =>
    Math.round(quantile(from < end ? rising.subarray(from, end) : rising, 1, 2));
  return {
    small: medianOf(0, low),
    medium: medianOf(low, high),
    large: medianOf(high, rising.length),
  };
}

/**
 * For each of `open`, which is sorted here by sales, the median demand of the known customers whose
 * sales lie between half and twice its own; 0 without any. One pass: as sales rise, customers only
 * enter the band at its upper end and leave it at its lower one.
 */
function mediansOfLikeSales(
  known: readonly number[],
  open: number[],
  sales: Float64Array,
  demand: Float64Array,
): Float64Array {
  const rising = (a: number, b: number): number => sales[a] - sales[b];
  const like = [...known].sort(rising);
  open.sort(rising);
  const band = movingMedian(like.map((k) => demand[k]));
  let entered = 0;
  let left = 0;
  return Float64Array.from(open, (k) => {
    while (entered < like.length && sales[like[entered]] <= 2 * sales[k]) band.add(entered++);
    while (left < entered && sales[like[left]] < sales[k] / 2) band.remove(left++);
    return band.median();
  });
}
