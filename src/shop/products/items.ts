import type { Analysis } from '../../customers/analysis.ts';
import type { SaleColumns } from '../../sales/sale-columns.ts';
import { boughtOn, NEVER } from './bought.ts';
import { productLabels } from './purchases.ts';
import { piecesOf } from './unit-prices.ts';

/** How much people take with them at once. */
export interface Items {
  readonly orders: number;
  readonly items: number;
  /** Items per order; null without an order. */
  readonly perOrder: number | null;
  /** Orders of one item, and their share. */
  readonly single: number;
  readonly singleShare: number | null;
}

/**
 * Items per order of the customers in each tier, by the tier's index in `Analysis.tiers`, and of
 * all of them. Refunds take nothing off: an order is judged as it was bought. Null on a sheet
 * without quantities.
 */
export function itemsByTier(
  analysis: Analysis,
  columns: SaleColumns,
): { readonly tiers: readonly Items[]; readonly all: Items } | null {
  const pieces = piecesOf(analysis, columns);
  if (pieces === null) return null;
  const { order, orders, customer } = analysis.reading.sales;
  const on = boughtOn(analysis, productLabels(columns));
  const items = new Float64Array(orders);
  const buyer = new Int32Array(orders).fill(-1);
  for (let i = 0; i < on.length; i++) {
    if (on[i] === NEVER) continue;
    items[order[i]] += Math.max(0, pieces[i]);
    buyer[order[i]] = customer[i];
  }
  const sums = Array.from({ length: analysis.tiers.length + 1 }, () => ({ ...NOTHING }));
  const all = sums[analysis.tiers.length];
  for (let o = 0; o < orders; o++) {
    if (buyer[o] < 0 || items[o] <= 0) continue;
    for (const sum of [sums[analysis.rfm.segment[buyer[o]]], all]) {
      sum.orders++;
      sum.items += items[o];
      if (items[o] === 1) sum.single++;
    }
  }
  return { tiers: sums.slice(0, -1).map(ratesOf), all: ratesOf(all) };
}

const NOTHING = { orders: 0, items: 0, single: 0 };

function ratesOf(sum: typeof NOTHING): Items {
  const share = (part: number): number | null => (sum.orders === 0 ? null : part / sum.orders);
  return { ...sum, perOrder: share(sum.items), singleShare: share(sum.single) };
}
