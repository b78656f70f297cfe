import * as cells from '../cells/models.ts';
import { purchaseModel } from '../cells/purchase-model.ts';
import { answerCell } from '../sheets/cell-function.ts';

type Range = unknown;

/**
 * Orders to expect of each row's customer in the next days.
 * Example: =CUSTOMER_EXPECTED_ORDERS(A2:A, B2:B, 365) gives 6.35.
 *
 * @param {range} customers Who bought: one column, such as A2:A.
 * @param {range} dates When: one column of the same height.
 * @param {number} days How many days ahead. Leave out for 365.
 * @param {date} as_of The day to count from. Leave out for the latest date in the data.
 * @return The number of orders for each row, empty where a row cannot be read.
 * @customfunction
 */
export function CUSTOMER_EXPECTED_ORDERS(
  customers: Range,
  dates: Range,
  days: Range,
  as_of: Range,
): unknown[][] {
  const ranges = { customers, dates, as_of };
  return answerCell((place, words) => cells.customerExpectedOrders({ ranges, days, place, words }));
}

/**
 * The chance, from 0 to 1, that each row's customer orders at least once in the next days.
 * Example: =CUSTOMER_RETURN_CHANCE(A2:A, B2:B, 365) gives 0.996.
 *
 * @param {range} customers Who bought: one column, such as A2:A.
 * @param {range} dates When: one column of the same height.
 * @param {number} days How many days ahead. Leave out for 365.
 * @param {date} as_of The day to count from. Leave out for the latest date in the data.
 * @return The chance for each row, empty where a row cannot be read.
 * @customfunction
 */
export function CUSTOMER_RETURN_CHANCE(
  customers: Range,
  dates: Range,
  days: Range,
  as_of: Range,
): unknown[][] {
  const ranges = { customers, dates, as_of };
  return answerCell((place, words) => cells.customerReturnChance({ ranges, days, place, words }));
}

/**
 * Sales to expect of each row's customer in the next months: expected orders times spend per order.
 * Example: =CUSTOMER_VALUE(A2:A, B2:B, C2:C, 12) gives 21453.
 *
 * @param {range} customers Who bought: one column, such as A2:A.
 * @param {range} dates When: one column of the same height.
 * @param {range} amounts How much: one column of the same height.
 * @param {number} months How many months ahead. Leave out for 12.
 * @param {date} as_of The day to count from. Leave out for the latest date in the data.
 * @param {number} yearly_discount Such as 0.1 for 10 % a year. Leave out for none.
 * @return The expected sales for each row, empty where a row cannot be read.
 * @customfunction
 */
export function CUSTOMER_VALUE(
  customers: Range,
  dates: Range,
  amounts: Range,
  months: Range,
  as_of: Range,
  yearly_discount: Range,
): unknown[][] {
  const ranges = { customers, dates, amounts, as_of };
  return answerCell((place, words) =>
    cells.customerValue({ ranges, months, yearly_discount, place, words }),
  );
}

/**
 * The purchase models of the shop: BG/NBD for orders, Gamma-Gamma for spend, and what to beware of.
 * Example: =PURCHASE_MODEL(A2:A, B2:B, C2:C) gives rows such as Repeat customers, 3.
 *
 * @param {range} customers Who bought: one column, such as A2:A.
 * @param {range} dates When: one column of the same height.
 * @param {range} amounts How much. Leave blank to count every dated row as a purchase.
 * @param {date} as_of The day to count from. Leave out for the latest date in the data.
 * @param {number} unit_days Days of the unit of time that alpha is in. Leave out for 7, a week.
 * @return A header row and one row per parameter.
 * @customfunction
 */
export function PURCHASE_MODEL(
  customers: Range,
  dates: Range,
  amounts: Range,
  as_of: Range,
  unit_days: Range,
): unknown[][] {
  const ranges = { customers, dates, amounts, as_of };
  return answerCell((place, words) => purchaseModel({ ranges, unit_days, place, words }));
}
