import { type Takings, takingsOf } from '../customers/average-order.ts';
import { type Facts, YEAR } from '../customers/facts.ts';
import { MONEY } from '../sales/sales.ts';

/** Nobody is promised more than five years of a customer. */
const MOST_YEARS = 5;

/** Average order × orders per year × years × margin: a customer's value in the owner's words. */
export interface Value {
  /** In the sheet's currency. */
  readonly averageOrder: number;
  readonly ordersPerYear: number;
  readonly years: number;
  readonly value: number;
}

/** How long a customer stays, in years, where a share `left` of customers leaves every year. */
export function yearsOfCustomer(left: number): number {
  return left * MOST_YEARS <= 1 ? MOST_YEARS : 1 / left;
}

/** `lifetimeValue(12_000, 4, 8 / 30, 0.3).value` is 54,000. `margin` 1 gives sales, not profit. */
export function lifetimeValue(
  averageOrder: number,
  ordersPerYear: number,
  left: number,
  margin: number,
): Value {
  const years = yearsOfCustomer(left);
  const value = averageOrder * ordersPerYear * years * margin;
  return { averageOrder, ordersPerYear, years, value };
}

/**
 * The value of a first-year margin of which a share `retained` returns each year:
 * `retainedValue(1_000_000, 0.4, 3)` is 1,560,000.
 */
export function retainedValue(firstYear: number, retained: number, years: number): number {
  let value = 0;
  for (let year = 0; year < years; year++) value += firstYear * retained ** year;
  return value;
}

/**
 * The value of a customer in each of `places` segments, by the shop's own share of leavers. Null
 * with less than a year of history: it cannot be told yet.
 */
export function lifetimeValues(
  facts: Facts,
  placeOf: Int8Array,
  places: number,
  left: number,
  margin: number,
): readonly Value[] | null {
  const oldest = facts.scored.reduce((day, k) => Math.min(day, facts.first[k]), facts.asOf);
  if (facts.asOf - oldest < YEAR) return null;
  return Array.from({ length: places }, (_, place) => {
    const members = facts.scored.filter((k) => placeOf[k] === place);
    const average = averageOrder(takingsOf(facts, members));
    return lifetimeValue(average, ordersPerYear(facts, members), left, margin);
  });
}

function averageOrder({ sales, visits }: Takings): number {
  return visits === 0 ? 0 : Math.max(0, sales / (visits * MONEY));
}

/** Visits of the last 365 days by the customers who had one; 0 where nobody had. */
function ordersPerYear({ asOf, visits }: Facts, members: Uint32Array): number {
  let buyers = 0;
  let orders = 0;
  for (const k of members) {
    const before = orders;
    for (let j = visits.start[k]; j < visits.start[k + 1]; j++) {
      if (asOf - visits.day[j] < YEAR) orders++;
    }
    if (orders > before) buyers++;
  }
  return buyers === 0 ? 0 : orders / buyers;
}
