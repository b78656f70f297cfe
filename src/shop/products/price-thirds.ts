import type { Analysis } from '../../customers/analysis.ts';
import type { SaleColumns } from '../../sales/sale-columns.ts';
import { boughtOn } from './bought.ts';
import { BANDS, type Band, priceBands } from './price-bands.ts';
import { productLabels, purchasesOf } from './purchases.ts';
import { pricesOf } from './unit-prices.ts';

/** One third of all that was sold, by its price. Money is in ten-thousandths. */
export interface Third {
  readonly band: Band;
  /** Prices above `from` (null for the first) and up to `to` (null for the last). */
  readonly from: number | null;
  readonly to: number | null;
  /** Customers who ever bought in it; many buy in several. */
  readonly customers: number;
  readonly lines: number;
  readonly sales: number;
}

/** The whole shop's lines in three by unit price; null where no price can be told. */
export function priceThirds(analysis: Analysis, columns: SaleColumns): readonly Third[] | null {
  const on = boughtOn(analysis, productLabels(columns));
  const prices = pricesOf(analysis, columns);
  const { categories, labels } = priceBands(on, prices.unit, null);
  const [all] = categories;
  if (all === null) return null;
  const { start, product } = purchasesOf(analysis, labels);
  const customers = [0, 0, 0];
  for (let k = 0; k + 1 < start.length; k++) {
    for (let j = start[k]; j < start[k + 1]; j++) customers[product[j] - 1]++;
  }
  const lines = [0, 0, 0];
  const sales = [0, 0, 0];
  for (let i = 0; i < on.length; i++) {
    const band = labels.of[i] - 1;
    if (band < 0) continue;
    lines[band]++;
    sales[band] += prices.sales[i];
  }
  const edges = [null, ...all.cuts, null];
  return BANDS.map((band, at) => ({
    band,
    from: edges[at],
    to: edges[at + 1],
    customers: customers[at],
    lines: lines[at],
    sales: sales[at],
  }));
}
