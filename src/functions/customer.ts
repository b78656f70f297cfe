import * as cells from '../cells/customer.ts';
import { answerCell } from '../sheets/cell-function.ts';

type Range = unknown;

/**
 * Rank of each row's customer by share of sales: A makes the first 70 %, B up to 95 %, C the rest.
 * Example: =CUSTOMER_RANK(A2:A, C2:C) gives A.
 *
 * @param {range} customers Who bought: one column, such as A2:A.
 * @param {range} amounts How much: one column of the same height.
 * @return The rank of each row, empty where a row cannot be read.
 * @customfunction
 */
export function CUSTOMER_RANK(customers: Range, amounts: Range): unknown[][] {
  return answerCell((_, words) => cells.customerRank({ ranges: { customers, amounts }, words }));
}

/**
 * Decile of each row's customer by sales: ten groups of equal size, 1 is best.
 * Example: =CUSTOMER_DECILE(A2:A, C2:C) gives 2.
 *
 * @param {range} customers Who bought: one column, such as A2:A.
 * @param {range} amounts How much: one column of the same height.
 * @return 1 to 10 for each row, empty where a row cannot be read.
 * @customfunction
 */
export function CUSTOMER_DECILE(customers: Range, amounts: Range): unknown[][] {
  return answerCell((_, words) => cells.customerDecile({ ranges: { customers, amounts }, words }));
}

/**
 * The day when each row's customer is next expected, by the customer's own usual days.
 * Example: =CUSTOMER_NEXT_ORDER(A2:A, B2:B) gives 2024-06-03.
 *
 * @param {range} customers Who bought: one column, such as A2:A.
 * @param {range} dates When: one column of the same height.
 * @param {date} as_of The day to count from. Leave out for the latest date in the data.
 * @return A date for each row, empty for a customer with one order day.
 * @customfunction
 */
export function CUSTOMER_NEXT_ORDER(customers: Range, dates: Range, as_of: Range): unknown[][] {
  const ranges = { customers, dates, as_of };
  return answerCell((place, words) => cells.customerNextOrder({ ranges, place, words }));
}

/**
 * Days that each row's customer is past the expected day, 0 within the days of grace.
 * Example: =CUSTOMER_DAYS_LATE(A2:A, B2:B) gives 17.
 *
 * @param {range} customers Who bought: one column, such as A2:A.
 * @param {range} dates When: one column of the same height.
 * @param {date} as_of The day to count from. Leave out for the latest date in the data.
 * @param {number} grace Days past the expected day that are not late yet. Leave out for 15.
 * @return Days for each row, empty for a customer with one order day.
 * @customfunction
 */
export function CUSTOMER_DAYS_LATE(
  customers: Range,
  dates: Range,
  as_of: Range,
  grace: Range,
): unknown[][] {
  const ranges = { customers, dates, as_of };
  return answerCell((place, words) => cells.customerDaysLate({ ranges, grace, place, words }));
}
