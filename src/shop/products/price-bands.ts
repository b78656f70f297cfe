import { quantile } from '../../customers/cutoffs.ts';
import type { Labels } from '../../sales/sale-columns.ts';
import { NEVER } from './bought.ts';

/** The three bands of a menu, cheapest first (梅, 竹, 松). */
export const BANDS = ['low', 'middle', 'high'] as const;
export type Band = (typeof BANDS)[number];

/** How the prices of one category fall into three. Prices are in ten-thousandths. */
export interface Category {
  readonly name: string;
  /** `low` up to the first, `middle` up to the second, `high` above. */
  readonly cuts: readonly [number, number];
  /** The lowest price that was really sold in each band; null for an empty one. */
  readonly lowest: readonly [number | null, number | null, number | null];
}

export interface PriceBands {
  /** Null for a category without a price; without a category column there is one, called `''`. */
  readonly categories: readonly (Category | null)[];
  /** By line: `3 * category + band + 1`, and 0 where price or category is unknown. */
  readonly labels: Labels;
}

/**
 * Cuts the unit prices of every category at their 1/3 and 2/3 quantiles (type 7) over the lines
 * that were bought. Equal prices share a band, so a category of one price is all `low`.
 */
export function priceBands(
  on: Int32Array,
  unit: Float64Array,
  category: Labels | null,
): PriceBands {
  const names = category === null ? [''] : category.names;
  const counts = (i: number): boolean =>
    on[i] !== NEVER && !Number.isNaN(unit[i]) && (category === null || category.of[i] !== 0);
  const prices: number[][] = names.map(() => []);
  for (let i = 0; i < on.length; i++) {
    if (counts(i)) prices[category === null ? 0 : category.of[i]].push(unit[i]);
  }
  const categories = prices.map((own, c) =>
    own.length === 0 ? null : categoryOf(names[c], Float64Array.from(own).sort()),
  );
  const of = new Uint32Array(on.length);
  for (let i = 0; i < on.length; i++) {
    if (!counts(i)) continue;
    const c = category === null ? 0 : category.of[i];
    of[i] = 3 * c + bandOf(unit[i], categories[c]!.cuts) + 1;
  }
  const bandNames = names.flatMap((name) => BANDS.map((band) => `${name} ${band}`));
  return { categories, labels: { of, names: ['', ...bandNames] } };
}

function categoryOf(name: string, sorted: Float64Array): Category {
  const cuts: [number, number] = [quantile(sorted, 1, 3), quantile(sorted, 2, 3)];
  const lowest: [number | null, number | null, number | null] = [null, null, null];
  for (const price of sorted) lowest[bandOf(price, cuts)] ??= price;
  return { name, cuts, lowest };
}

function bandOf(price: number, [first, second]: readonly [number, number]): 0 | 1 | 2 {
  if (price <= first) return 0;
  return price <= second ? 1 : 2;
}
