/** Sets of products: those of basket `at` are `item[start[at]]` to `item[start[at + 1] - 1]`. */
export interface Baskets {
  readonly start: Uint32Array;
  /** Each product once in a basket. */
  readonly item: Uint32Array;
}

/** How often two products must lie together before it means anything. */
export interface Support {
  /** Baskets, and share of all baskets; the larger of the two decides. */
  readonly least: number;
  readonly leastShare: number;
}

/** METHODS B9. */
export const STANDARD_SUPPORT: Support = { least: 5, leastShare: 0.01 };

/** What goes best with a product. */
export interface Partner {
  readonly a: number;
  readonly b: number;
  /** Baskets with both. */
  readonly support: number;
  /** The part of the baskets with `a` that also hold `b`, 0 to 1. */
  readonly share: number;
  /** How many times as often as in all baskets: above 1. */
  readonly lift: number;
}

/**
 * Only so many products are looked at, the most bought ones: 500,000 lines then take two seconds
 * at worst (125 customers who buy everything), and a tenth of that in a usual shop.
 */
const MOST_PRODUCTS = 2_000;

/**
 * The best partner of every product: `lift = P(b given a) / P(b)` over the baskets that hold
 * anything, at least `support` of them both, above 1. The largest lift wins, then the larger
 * support, then the name. By product; null without one.
 *
 * 20 baskets, 10 with tea, 8 with cake, 6 with both: 60 % of the tea buyers against 40 % of all is
 * a lift of 1.5.
 */
export function bestPartners(
  baskets: Baskets,
  names: readonly string[],
  support: Support = STANDARD_SUPPORT,
): readonly (Partner | null)[] {
  const total = new Uint32Array(names.length);
  for (const p of baskets.item) total[p]++;
  const filled = filledBaskets(baskets);
  const least = Math.max(support.least, support.leastShare * filled);
  const common = commonProducts(total, names, least);
  const kept = onlyCommon(baskets, common);
  const holding = inverted(kept, total, common);

  // How many baskets of the product at hand hold each other product. Only what was touched is
  // looked at and cleared again, which is little in most shops.
  const both = new Uint32Array(names.length);
  // For one product the lift is as the share of the buyers of the other, in whole numbers.
  const isBetter = (b: number, than: number): boolean => {
    const more = both[b] * total[than] - both[than] * total[b] || both[b] - both[than];
    return more > 0 || (more === 0 && names[b] < names[than]);
  };
  return names.map((_, a) => {
    if (common[a] === 0) return null;
    const touched = countBeside(a, total[a], holding, kept, both);
    let found = 0;
    for (const b of touched) {
      if (b === a || both[b] < least || both[b] * filled <= total[a] * total[b]) continue;
      if (found === 0 || isBetter(b, found)) found = b;
    }
    const together = both[found];
    for (const b of touched) both[b] = 0;
    if (found === 0) return null;
    const lift = (together * filled) / (total[a] * total[found]);
    return { a, b: found, support: together, share: together / total[a], lift };
  });
}

function filledBaskets({ start }: Baskets): number {
  let filled = 0;
  for (let at = 0; at + 1 < start.length; at++) if (start[at + 1] > start[at]) filled++;
  return filled;
}

/** Counts into `both` what lies in the baskets of `a`, and tells which products those are. */
function countBeside(
  a: number,
  many: number,
  holding: Baskets,
  kept: Baskets,
  both: Uint32Array,
): readonly number[] {
  const touched: number[] = [];
  for (let at = holding.start[a]; at < holding.start[a] + many; at++) {
    const basket = holding.item[at];
    for (let x = kept.start[basket]; x < kept.start[basket + 1]; x++) {
      const b = kept.item[x];
      if (both[b]++ === 0) touched.push(b);
    }
  }
  return touched;
}

/** 1 for every product that is bought often enough to be anybody's partner. */
function commonProducts(total: Uint32Array, names: readonly string[], least: number): Uint8Array {
  const often: number[] = [];
  for (let p = 1; p < total.length; p++) if (total[p] >= least) often.push(p);
  if (often.length > MOST_PRODUCTS) {
    often.sort((a, b) => total[b] - total[a] || (names[a] < names[b] ? -1 : 1));
  }
  const common = new Uint8Array(total.length);
  for (const p of often.slice(0, MOST_PRODUCTS)) common[p] = 1;
  return common;
}

function onlyCommon({ start, item }: Baskets, common: Uint8Array): Baskets {
  const keptStart = new Uint32Array(start.length);
  const kept = new Uint32Array(item.length);
  let many = 0;
  for (let at = 0; at + 1 < start.length; at++) {
    for (let x = start[at]; x < start[at + 1]; x++) {
      if (common[item[x]] === 1) kept[many++] = item[x];
    }
    keptStart[at + 1] = many;
  }
  return { start: keptStart, item: kept.subarray(0, many) };
}

/** The baskets of every common product: from `start[p]` on, as many as there are of it. */
function inverted({ start, item }: Baskets, total: Uint32Array, common: Uint8Array): Baskets {
  const first = new Uint32Array(total.length);
  let many = 0;
  for (let p = 0; p < total.length; p++) {
    first[p] = many;
    if (common[p] === 1) many += total[p];
  }
  const next = first.slice();
  const holding = new Uint32Array(many);
  for (let at = 0; at + 1 < start.length; at++) {
    for (let x = start[at]; x < start[at + 1]; x++) holding[next[item[x]]++] = at;
  }
  return { start: first, item: holding };
}
