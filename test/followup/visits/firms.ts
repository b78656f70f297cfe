import { type Demand, demandOf } from '../../../src/followup/visits/demand.ts';
import { type Said, termsOf, type VisitTerms } from '../../../src/followup/visits/terms.ts';
import { MONEY } from '../../../src/sales/sales.ts';

/** The five firms of METHODS 5.4, by demand; visits of the year before, hours of one visit. */
export const FIRMS = [
  { name: 'イ', demand: 100_000_000, sales: 10_000_000, visits: 12, hours: 1 },
  { name: 'ハ', demand: 30_000_000, sales: 6_000_000, visits: 6, hours: 1 },
  { name: 'ホ', demand: 20_000_000, sales: 0, visits: 0, hours: 1.5 },
  { name: 'ロ', demand: 11_000_000, sales: 10_000_000, visits: 12, hours: 1 },
  { name: 'ニ', demand: 8_000_000, sales: 400_000, visits: 12, hours: 1 },
];
type Firm = (typeof FIRMS)[number];

export const firmKeys = FIRMS.map(({ name }) => name);

/** The demand of firms whose demand the owner typed. */
export function firmDemand(firms: readonly Firm[] = FIRMS): Demand {
  return demandOf(
    firms.map(({ sales }) => sales * MONEY),
    (k) => firms[k].demand * MONEY,
  )!;
}

/** Their terms at a margin of a quarter. */
export function firmTerms(said: Said = {}, firms: readonly Firm[] = FIRMS): VisitTerms {
  return termsOf(
    firmDemand(firms),
    firms.map(({ name }) => name),
    firms.map(({ visits }) => visits),
    { margin: () => 0.25, hours: (k) => firms[k].hours, ...said },
  );
}

/** A customer drawn by chance; money in the sheet's currency. */
export interface AnyCustomer {
  readonly demand: number;
  readonly share: number;
  readonly visits: number;
  readonly hours: number;
  readonly minimum: number;
  readonly maximum: number;
}

/** Terms of such customers, under the keys `c00`, `c01` … */
export function anyTerms(customers: readonly AnyCustomer[]): VisitTerms {
  const demand = demandOf(
    customers.map((each) => Math.floor(each.demand * each.share) * MONEY),
    (k) => customers[k].demand * MONEY,
  )!;
  return termsOf(
    demand,
    customers.map((_, k) => `c${String(k).padStart(2, '0')}`),
    customers.map(({ visits }) => visits),
    {
      margin: () => 0.3,
      hours: (k) => customers[k].hours,
      minimum: (k) => customers[k].minimum,
      maximum: (k) => customers[k].maximum,
    },
  );
}
