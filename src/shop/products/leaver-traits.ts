import type { Analysis } from '../../customers/analysis.ts';
import { quantile } from '../../customers/cutoffs.ts';
import type { Log } from '../../followup/log/log.ts';
import type { SaleColumns } from '../../sales/sale-columns.ts';
import { boughtOn, NEVER } from './bought.ts';
import type { Trait } from './leavers.ts';
import { BANDS, priceBands } from './price-bands.ts';
import { lastBought, type Purchases, productLabels, purchasesOf } from './purchases.ts';
import { pricesOf } from './unit-prices.ts';

/** What leavers and stayers are compared by. */
export type LeaverTrait =
  | 'lastProduct'
  | 'staff'
  | 'town'
  | 'lastAmount'
  | 'priceBand'
  | 'returned'
  | 'complained';

/**
 * The traits of METHODS B24. Names are the owner's own; amounts and prices are `low`, `middle` or
 * `high` thirds; returns and complaints `yes` or `no`. A shop without a log knows no complaints.
 */
export function leaverTraits(
  analysis: Analysis,
  columns: SaleColumns,
  log: Log,
  town: Trait,
): Readonly<Record<LeaverTrait, Trait>> {
  const products = productLabels(columns);
  const { staff } = analysis.reading.contacts;
  const returned = returners(analysis);
  const { asOf } = analysis.facts;
  const hasComplained = (k: number): boolean =>
    log.of(k).some(({ purpose, day }) => purpose === 'complaint' && day <= asOf);
  return {
    lastProduct: products === null ? () => '' : latestName(purchasesOf(analysis, products)),
    staff: (k) => staff[k],
    town,
    lastAmount: lastAmounts(analysis),
    priceBand: priceBandOf(analysis, columns),
    returned: (k) => (returned[k] === 1 ? 'yes' : 'no'),
    complained: (k) => (log.contacts.length === 0 ? '' : hasComplained(k) ? 'yes' : 'no'),
  };
}

/** The name bought last; of several on one day the first by name. */
function latestName(purchases: Purchases): Trait {
  const { start, product, names } = purchases;
  return (k) => {
    let latest = '';
    let day = NEVER;
    for (let j = start[k]; j < start[k + 1]; j++) {
      const last = lastBought(purchases, j);
      const name = names[product[j]];
      if (last < day || (last === day && name > latest)) continue;
      day = last;
      latest = name;
    }
    return latest;
  };
}

/** The third of the money spent on the last day of a visit, refunds not taken off. */
function lastAmounts(analysis: Analysis): Trait {
  const { facts, reading } = analysis;
  const { customer, amount } = reading.sales;
  const on = boughtOn(analysis, null);
  const spent = new Float64Array(facts.frequency.length);
  for (let i = 0; i < on.length; i++) {
    if (on[i] === facts.last[customer[i]]) spent[customer[i]] += amount[i];
  }
  const sorted = Float64Array.from(facts.scored, (k) => spent[k]).sort();
  const cuts = [quantile(sorted, 1, 3), quantile(sorted, 2, 3)];
  return (k) => BANDS[cuts.filter((cut) => spent[k] > cut).length];
}

/** The third in which a customer bought on most days; the cheaper one of equal ones. */
function priceBandOf(analysis: Analysis, columns: SaleColumns): Trait {
  const on = boughtOn(analysis, productLabels(columns));
  const { labels } = priceBands(on, pricesOf(analysis, columns).unit, null);
  const { start, product, dayStart } = purchasesOf(analysis, labels);
  return (k) => {
    let best = -1;
    let most = 0;
    for (let j = start[k]; j < start[k + 1]; j++) {
      const days = dayStart[j + 1] - dayStart[j];
      if (days <= most) continue;
      most = days;
      best = product[j] - 1;
    }
    return best < 0 ? '' : BANDS[best];
  };
}

/** 1 for every customer with a refund up to the day of the analysis. */
function returners({ reading, facts }: Analysis): Uint8Array {
  const { customer, amount, day } = reading.sales;
  const returned = new Uint8Array(facts.frequency.length);
  for (let i = 0; i < day.length; i++) {
    if (amount[i] < 0 && day[i] <= facts.asOf) returned[customer[i]] = 1;
  }
  return returned;
}
