import { segmentMoves } from '../cells/moves.ts';
import * as cells from '../cells/shop.ts';
import { answerCell } from '../sheets/cell-function.ts';

type Range = unknown;

/**
 * How many customers moved from which RFM segment to which between two days.
 * Example: =SEGMENT_MOVES(A2:A, B2:B, C2:C, "2024-03-31", "2024-06-30") gives rows such as
 * Promising, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0.
 *
 * @param {range} customers Who bought: one column, such as A2:A.
 * @param {range} dates When: one column of the same height.
 * @param {range} amounts How much: one column of the same height.
 * @param {date} from The first day: its segments are the rows.
 * @param {date} to The second day: its segments are the columns.
 * @return A header row and one row per segment, then those who had not bought yet.
 * @customfunction
 */
export function SEGMENT_MOVES(
  customers: Range,
  dates: Range,
  amounts: Range,
  from: Range,
  to: Range,
): unknown[][] {
  const ranges = { customers, dates, amounts };
  return answerCell((place, words) => segmentMoves({ ranges, from, to, place, words }));
}

/**
 * Customers by the month of their first order, and how many of them bought in each later month.
 * Example: =SALES_COHORTS(A2:A, B2:B, "month") gives rows such as 2024-01, 2, 2, 1, 1, 2, 1, 1.
 *
 * @param {range} customers Who bought: one column, such as A2:A.
 * @param {range} dates When: one column of the same height.
 * @param {text} period month, quarter or year. Leave out for month.
 * @param {date} as_of The day to count to. Leave out for the latest date in the data.
 * @return A header row and one row per cohort; 0 also where a period has not come yet.
 * @customfunction
 */
export function SALES_COHORTS(
  customers: Range,
  dates: Range,
  period: Range,
  as_of: Range,
): unknown[][] {
  const ranges = { customers, dates, as_of };
  return answerCell((place, words) => cells.salesCohorts({ ranges, period, place, words }));
}

/**
 * Why sales changed between two periods: more customers, more orders each, or larger orders.
 * Example: =SALES_CHANGE(A2:A, B2:B, C2:C, "2024-01-01", "2024-03-31", "2024-04-01", "2024-06-30")
 * gives rows such as Customers, 4, 5, 5319.38.
 *
 * @param {range} customers Who bought: one column, such as A2:A.
 * @param {range} dates When: one column of the same height.
 * @param {range} amounts How much: one column of the same height.
 * @param {date} from_1 First day of the earlier period.
 * @param {date} to_1 Last day of the earlier period.
 * @param {date} from_2 First day of the later period.
 * @param {date} to_2 Last day of the later period.
 * @return A header row and one row per driver; the effects add up to the change of sales.
 * @customfunction
 */
export function SALES_CHANGE(
  customers: Range,
  dates: Range,
  amounts: Range,
  from_1: Range,
  to_1: Range,
  from_2: Range,
  to_2: Range,
): unknown[][] {
  const ranges = { customers, dates, amounts };
  const before = { from_1, to_1 };
  const after = { from_2, to_2 };
  return answerCell((place, words) => cells.salesChange({ ranges, before, after, place, words }));
}
