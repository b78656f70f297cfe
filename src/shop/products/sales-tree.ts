import type { Analysis } from '../../customers/analysis.ts';
import type { SaleColumns } from '../../sales/sale-columns.ts';
import { type Day, MONEY } from '../../sales/sales.ts';
import { wholeParts } from '../attribution.ts';
import { type SalesTree, salesTree } from '../drivers.ts';
import { boughtOn, NEVER } from './bought.ts';
import { piecesOf } from './unit-prices.ts';

/** The sales of one period as `customers × frequency × itemsPerVisit × price`. */
export interface ItemTree extends SalesTree {
  /** Pieces sold, those that came back taken off. */
  readonly items: number;
  /** 0 without a visit. */
  readonly itemsPerVisit: number;
  /** Sales per item in the sheet's currency; 0 without an item. */
  readonly price: number;
}

/** The tree of the days `from` to `to`, both counted; null on a sheet without quantities. */
export function itemTree(
  analysis: Analysis,
  columns: SaleColumns,
  from: Day,
  to: Day,
): ItemTree | null {
  const pieces = piecesOf(analysis, columns);
  if (pieces === null) return null;
  const { day, amount } = analysis.reading.sales;
  const tree = salesTree(analysis.history, analysis.facts, from, to);
  const on = boughtOn(analysis, null);
  let items = 0;
  for (let i = 0; i < day.length; i++) {
    // Free samples are no items; free lines beside paid ones are.
    const counts = amount[i] !== 0 || on[i] !== NEVER;
    if (counts && day[i] >= from && day[i] <= to) items += pieces[i];
  }
  return {
    ...tree,
    items,
    itemsPerVisit: tree.visits === 0 ? 0 : items / tree.visits,
    price: items === 0 ? 0 : tree.sales / (items * MONEY),
  };
}

/** What each driver did to sales, in ten-thousandths; the four add up to the change exactly. */
export type ItemEffects = readonly [
  customers: number,
  frequency: number,
  itemsPerVisit: number,
  price: number,
];

/** Null where a factor is not above zero in one of the periods: then only the totals can be told. */
export function itemEffects(before: ItemTree, after: ItemTree): ItemEffects | null {
  const factors = ({ customers, frequency, itemsPerVisit, price }: ItemTree) =>
    [customers, frequency, itemsPerVisit, price * MONEY] as const;
  return wholeParts(factors(before), factors(after), after.sales - before.sales);
}
