/**
 * What a cell can hold: as `getValues()` gives it. A date cell is any object that knows its
 * instant, so that the pure code never names `Date`.
 */
export type Cell = string | number | boolean | { getTime(): number };

/**
 * A day is a whole number: the spreadsheet's own serial, day 0 = 1899-12-30, so a date is written
 * back as the number itself under a date format and no time zone is involved.
 */
export type Day = number;

/** Where the spreadsheet lives: all that the pure code may know of clock, zone and country. */
export interface Place {
  /** The day that the spreadsheet's zone shows at an instant (milliseconds since 1970 UTC). */
  readonly dayOf: (instant: number) => Day;
  readonly today: Day;
  /** The spreadsheet's locale, such as `ja_JP` or `en_GB`. */
  readonly locale: string;
}

/**
 * Money is kept as whole ten-thousandths, so that sums are exact up to 900 billion and no result
 * depends on the order of the rows. `amount / MONEY` is the amount in the sheet's currency.
 */
export const MONEY = 10_000;

/** The sales of one tab as columns: one entry per sale line, `i` is its index. */
export interface Sales {
  /** Index of the customer, the `k` of `customers`. */
  readonly customer: Uint32Array;
  readonly day: Int32Array;
  /** In ten-thousandths; negative for a refund. */
  readonly amount: Float64Array;
  /** Lines with the same number are one order. Without an order column: one customer, one day. */
  readonly order: Uint32Array;
  /** How many orders there are: `order` runs from 0 to `orders - 1`. */
  readonly orders: number;
  /** The customer's key, by `k`, in order of first appearance. */
  readonly customers: readonly string[];
}
