import type { Analysis } from '../../customers/analysis.ts';
import type { Labels } from '../../sales/sale-columns.ts';
import { boughtOn, NEVER } from './bought.ts';
import { BASKET, type BasketOptions, type CrossSell, comesFirst } from './companions.ts';
import { type Baskets, bestPartners } from './lift.ts';
import { sortedBy } from './sorted-by.ts';

/**
 * What lies in the same order: every product's best partner over the orders of the window that
 * name a product, the largest lift first. A pair that is best both ways is told once, from the
 * product with the larger share.
 */
export function bundles(
  analysis: Analysis,
  products: Labels,
  { windowDays, ...support }: BasketOptions = BASKET,
): readonly CrossSell[] {
  const { names } = products;
  const partners = bestPartners(orderBaskets(analysis, products, windowDays), names, support);
  return partners
    .filter((partner) => partner !== null)
    .filter((partner) => {
      const back = partners[partner.b];
      if (back === null || back.b !== partner.a) return true;
      return partner.share > back.share || (partner.share === back.share && precedes(partner));
    })
    .sort((one, other) => (comesFirst(one, other, names) ? -1 : 1))
    .map((partner) => ({ ...partner, a: names[partner.a], b: names[partner.b] }));

  function precedes({ a, b }: { readonly a: number; readonly b: number }): boolean {
    return names[a] < names[b];
  }
}

/** The named products of every order in the window, each once. */
function orderBaskets(analysis: Analysis, products: Labels, windowDays: number): Baskets {
  const { order, orders } = analysis.reading.sales;
  const { asOf } = analysis.facts;
  const on = boughtOn(analysis, products);
  const { of, names } = products;
  const lines = Uint32Array.from(on.keys()).filter(
    (i) => on[i] !== NEVER && of[i] !== 0 && asOf - on[i] < windowDays,
  );
  const sorted = sortedBy(sortedBy(lines, of, names.length), order, orders);
  const start = new Uint32Array(orders + 1);
  const item = new Uint32Array(sorted.length);
  let many = 0;
  for (let at = 0; at < sorted.length; at++) {
    const i = sorted[at];
    const same = at > 0 && order[sorted[at - 1]] === order[i] && of[sorted[at - 1]] === of[i];
    if (!same) item[many++] = of[i];
    start[order[i] + 1] = many;
  }
  for (let o = 1; o <= orders; o++) start[o] = Math.max(start[o], start[o - 1]);
  return { start, item: item.subarray(0, many) };
}
