import { YEAR } from '../../customers/facts.ts';
import { effectsBetween, salesTree } from '../../shop/drivers.ts';
import { itemEffects, itemTree } from '../../shop/products/sales-tree.ts';
import type { Format } from '../plan.ts';
import type { Source } from './source.ts';

/** Sales before and after, as the product of what drives them. */
export interface Change {
  readonly drivers: readonly Driver[];
  /** In ten-thousandths. */
  readonly before: number;
  readonly after: number;
  /** What each driver did to sales, in ten-thousandths; null where that cannot be told. */
  readonly effects: readonly number[] | null;
}

export interface Driver {
  readonly name: string;
  readonly before: number;
  readonly after: number;
  readonly format: Format;
}

/**
 * The last 365 days beside the 365 before: customers × orders × items × price where the sheet has
 * quantities of both years, else customers × orders × average order (METHODS 5.6).
 */
export function changeOf(source: Source): Change {
  const { shop, analysis, words } = source;
  const { history, facts } = analysis;
  const { asOf } = facts;
  const { drivers } = words.titles;
  const said = words.report.change;
  const years = [
    [asOf - 2 * YEAR + 1, asOf - YEAR],
    [asOf - YEAR + 1, asOf],
  ] as const;
  const [old, now] = years.map(([from, to]) => itemTree(analysis, shop.columns, from, to));
  const effects = old === null || now === null ? null : itemEffects(old, now);
  if (old !== null && now !== null && effects !== null) {
    return {
      drivers: [
        driver(drivers.customers, old.customers, now.customers, 'integer'),
        driver(drivers.frequency, old.frequency, now.frequency, 'decimal'),
        driver(said.items, old.itemsPerVisit, now.itemsPerVisit, 'decimal'),
        driver(said.price, old.price, now.price, 'money'),
      ],
      before: old.sales,
      after: now.sales,
      effects,
    };
  }
  const [before, after] = years.map(([from, to]) => salesTree(history, facts, from, to));
  return {
    drivers: [
      driver(drivers.customers, before.customers, after.customers, 'integer'),
      driver(drivers.frequency, before.frequency, after.frequency, 'decimal'),
      driver(drivers.average, before.average, after.average, 'money'),
    ],
    before: before.sales,
    after: after.sales,
    effects: effectsBetween(before, after),
  };
}

function driver(name: string, before: number, after: number, format: Format): Driver {
  return { name, before, after, format };
}
