import { MONEY } from '../../../sales/sales.ts';
import { type Items, itemsByTier } from '../../../shop/products/items.ts';
import { priceThirds } from '../../../shop/products/price-thirds.ts';
import { segmentLabel } from '../../describe.ts';
import type { PlanCell } from '../../plan.ts';
import { percent, type Section, shareOf, sumOf } from '../section.ts';
import type { Source } from '../source.ts';

/** Everything that was sold in three by its price, where the sheet says prices or quantities. */
export function thirdSection({ shop, analysis, words }: Source): Section | null {
  const { numbers } = shop.columns;
  const hasPrices = numbers('unit_price') !== null || numbers('quantity') !== null;
  const thirds = hasPrices ? priceThirds(analysis, shop.columns) : null;
  // Where all has one price there is nothing to compare.
  if (thirds === null || thirds.filter(({ lines }) => lines > 0).length < 2) return null;
  const { report } = words;
  const said = report.thirds;
  const lines = sumOf(thirds.map((third) => third.lines));
  const sales = sumOf(thirds.map((third) => third.sales));
  const [, , high] = thirds;
  const edge = (amount: number | null): PlanCell => (amount === null ? '' : amount / MONEY);
  return {
    title: said.title,
    header: [
      said.third,
      said.over,
      said.upTo,
      report.customers,
      said.lines,
      report.sales,
      report.share,
    ],
    formats: [['text', 'money', 'money', 'integer', 'integer', 'money', 'percent']],
    rows: thirds.map((third) => [
      said.names[third.band],
      edge(third.from),
      edge(third.to),
      third.customers,
      third.lines,
      third.sales / MONEY,
      shareOf(third.sales, sales),
    ]),
    aids: [
      ...(sales > 0 ? [said.say(percent(high.sales / sales), percent(high.lines / lines))] : []),
      said.todo(words.lists['up-sell'].name),
      said.limits,
    ],
  };
}

/** How many items people take at once, by segment. */
export function itemSection({ shop, analysis, words }: Source): Section | null {
  const items = itemsByTier(analysis, shop.columns);
  if (items === null || items.all.orders === 0) return null;
  const { report } = words;
  const said = report.items;
  const row = (name: string, { orders, items: many, perOrder, single, singleShare }: Items) => [
    name,
    orders,
    many,
    perOrder ?? '',
    single,
    singleShare ?? '',
  ];
  const tiers = items.tiers.flatMap((tier, at) => (tier.orders === 0 ? [] : [{ at, tier }]));
  const most = [...tiers].sort((a, b) => b.tier.single - a.tier.single)[0];
  return {
    title: said.title,
    header: [
      words.titles.segment,
      said.orders,
      said.items,
      said.perOrder,
      said.single,
      report.share,
    ],
    formats: [['text', 'integer', 'integer', 'decimal', 'integer', 'percent']],
    rows: [
      ...tiers.map(({ at, tier }) => row(segmentLabel(analysis, words, at), tier)),
      row(report.total, items.all),
    ],
    total: true,
    aids: [
      said.say(percent(items.all.single / items.all.orders)),
      ...(most.tier.single === 0 ? [] : [said.todo(segmentLabel(analysis, words, most.at))]),
      said.limits,
    ],
  };
}
