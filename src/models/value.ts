import { WEEK } from './groups.ts';

/** One month in weeks: 30.4375 days, so that twelve are 365.25. */
export const MONTH = 30.4375 / WEEK;

/** How the money of coming months is counted. */
export interface Horizon {
  readonly months: number;
  /** 0.1 is 10 % a year. */
  readonly yearlyDiscount: number;
  /** Weeks of one month. */
  readonly month: number;
}

/**
 * Customer lifetime value of the coming months (METHODS 6.2, margin 1: in sales): the orders of
 * each month times the spend per order, discounted from the end of the month. `orders(t)` is what
 * to expect in the next `t` weeks.
 */
export function lifetimeValue(
  orders: (weeks: number) => number,
  spend: number,
  { months, yearlyDiscount, month }: Horizon,
): number {
  const monthly = (1 + yearlyDiscount) ** (1 / 12);
  let value = 0;
  let before = 0;
  for (let k = 1; k <= months; k++) {
    const until = orders(k * month);
    value += (spend * (until - before)) / monthly ** k;
    before = until;
  }
  return value;
}
