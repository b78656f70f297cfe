import { bestPartners, type Partner, STANDARD_SUPPORT, type Support } from './lift.ts';
import { hasBought, lastBought, type Purchases } from './purchases.ts';

export interface BasketOptions extends Support {
  /** Only purchases of an age below this many days make companions. */
  readonly windowDays: number;
}

/** The settings `basket.*`. */
export const BASKET: BasketOptions = { windowDays: 365, ...STANDARD_SUPPORT };

/** One more product for a customer. */
export interface CrossSell {
  readonly a: string;
  readonly b: string;
  /** Customers who bought both, the part of the buyers of `a` that they are, and the lift. */
  readonly support: number;
  readonly share: number;
  readonly lift: number;
}

/**
 * The best companion of every product, by `p`, over the customers with a named purchase in the
 * window: "who bought this also bought". Null where a product has none.
 */
export function companionsOf(
  purchases: Purchases,
  { windowDays, ...support }: BasketOptions = BASKET,
): readonly (Partner | null)[] {
  const start = new Uint32Array(purchases.start.length);
  const item = new Uint32Array(purchases.product.length);
  let many = 0;
  for (let k = 0; k + 1 < start.length; k++) {
    for (let j = purchases.start[k]; j < purchases.start[k + 1]; j++) {
      if (purchases.asOf - lastBought(purchases, j) >= windowDays) continue;
      item[many++] = purchases.product[j];
    }
    start[k + 1] = many;
  }
  return bestPartners({ start, item: item.subarray(0, many) }, purchases.names, support);
}

/**
 * What to offer each customer: the companion with the largest lift of what was bought in the
 * window, when the customer has never bought it, not even before, and does not refuse it. Ties go
 * to the larger support, then to the names. Null where nothing is left to offer.
 */
export function crossSell(
  purchases: Purchases,
  companions: readonly (Partner | null)[],
  {
    windowDays = BASKET.windowDays,
    isUnwanted = () => false,
  }: { windowDays?: number; isUnwanted?: (k: number, product: string) => boolean } = {},
): (k: number) => CrossSell | null {
  const { names, start, product, asOf } = purchases;
  return (k) => {
    let best: Partner | null = null;
    for (let j = start[k]; j < start[k + 1]; j++) {
      const own = companions[product[j]];
      if (own === null || asOf - lastBought(purchases, j) >= windowDays) continue;
      if (hasBought(purchases, k, own.b) || isUnwanted(k, names[own.b])) continue;
      if (best === null || comesFirst(own, best, names)) best = own;
    }
    return best && { ...best, a: names[best.a], b: names[best.b] };
  };
}

/** True where one pair is to be named before another. */
export function comesFirst(one: Partner, other: Partner, names: readonly string[]): boolean {
  const more = one.lift - other.lift || one.support - other.support;
  if (more !== 0) return more > 0;
  return one.b === other.b ? names[one.a] < names[other.a] : names[one.b] < names[other.b];
}
