import type { Analysis } from '../../customers/analysis.ts';
import type { SaleColumns } from '../../sales/sale-columns.ts';
import { boughtOn } from './bought.ts';
import { BANDS, type Band, type PriceBands, priceBands } from './price-bands.ts';
import { productLabels, purchasesOf, timesBought } from './purchases.ts';
import { pricesOf } from './unit-prices.ts';

/** A step up in a category. */
export interface UpSell {
  /** `''` on a sheet without categories. */
  readonly category: string;
  /** The band of all the customer's purchases in it. */
  readonly band: Band;
  /** On how many days they were made. */
  readonly count: number;
  /** The lowest price of the next band, in ten-thousandths. */
  readonly nextPrice: number;
}

/** Fewer purchases are no habit. */
const LEAST = 2;

/**
 * The category in which each customer has bought at least twice, always low or always middle, and
 * something dearer is on sale. The most purchases win, then the name of the category. Null where no
 * category is like that.
 */
export function upSell(analysis: Analysis, columns: SaleColumns): (k: number) => UpSell | null {
  const on = boughtOn(analysis, productLabels(columns));
  const { unit } = pricesOf(analysis, columns);
  const bands = priceBands(on, unit, columns.labels('category'));
  const purchases = purchasesOf(analysis, bands.labels);
  const { start, product } = purchases;
  return (k) => {
    let best: UpSell | null = null;
    for (let j = start[k]; j < start[k + 1]; j++) {
      const category = categoryOf(product[j]);
      // Entries stand by category and band: a neighbour of the same category is another band.
      const mixed =
        (j > start[k] && categoryOf(product[j - 1]) === category) ||
        (j + 1 < start[k + 1] && categoryOf(product[j + 1]) === category);
      const count = timesBought(purchases, j);
      if (mixed || count < LEAST) continue;
      const step = stepUp(bands, category, (product[j] - 1) % 3, count);
      if (step !== null && (best === null || isBetter(step, best))) best = step;
    }
    return best;
  };
}

function categoryOf(label: number): number {
  return Math.floor((label - 1) / 3);
}

function stepUp(
  { categories }: PriceBands,
  at: number,
  band: number,
  count: number,
): UpSell | null {
  const { name, lowest } = categories[at]!;
  const nextPrice = band === 0 ? (lowest[1] ?? lowest[2]) : band === 1 ? lowest[2] : null;
  return nextPrice === null ? null : { category: name, band: BANDS[band], count, nextPrice };
}

function isBetter(one: UpSell, other: UpSell): boolean {
  return one.count > other.count || (one.count === other.count && one.category < other.category);
}
