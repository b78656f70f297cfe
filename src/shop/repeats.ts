import type { Facts } from '../customers/facts.ts';

/** Customers with this many visits; the last two bands are 5 to 9 and 10 or more. */
const FIRST_OF_BAND = [1, 2, 3, 4, 5, 10];

export interface RepeatBand {
  readonly from: number;
  /** Null for the last band, which has no end. */
  readonly to: number | null;
  readonly customers: number;
  /** In ten-thousandths. */
  readonly sales: number;
}

/** All scored customers by their number of visits. */
export function repeatTable(facts: Facts): readonly RepeatBand[] {
  const customers = FIRST_OF_BAND.map(() => 0);
  const sales = FIRST_OF_BAND.map(() => 0);
  for (const k of facts.scored) {
    const band = FIRST_OF_BAND.filter((from) => facts.frequency[k] >= from).length - 1;
    customers[band]++;
    sales[band] += facts.monetary[k];
  }
  return FIRST_OF_BAND.map((from, band) => ({
    from,
    to: band + 1 < FIRST_OF_BAND.length ? FIRST_OF_BAND[band + 1] - 1 : null,
    customers: customers[band],
    sales: sales[band],
  }));
}

/** The share of customers with two visits or more, and of the sales that they make; 0 to 1. */
export function repeatersOf(table: readonly RepeatBand[]): {
  readonly customers: number;
  readonly sales: number;
} {
  const [once, ...more] = table;
  const sum = (of: (band: RepeatBand) => number): number =>
    more.reduce((total, band) => total + of(band), 0);
  const share = (part: number, whole: number): number => (whole > 0 ? part / whole : 0);
  const customers = sum((band) => band.customers);
  const sales = sum((band) => band.sales);
  return {
    customers: share(customers, customers + once.customers),
    sales: share(sales, sales + once.sales),
  };
}
