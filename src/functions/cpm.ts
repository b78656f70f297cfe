import * as cells from '../cells/stages.ts';
import { answerCell } from '../sheets/cell-function.ts';

type Range = unknown;

/**
 * CPM stage of each row's customer, such as Prime active: how long, how much, and still active.
 * Example: =CPM_STAGE(A2:A, B2:B, C2:C) gives Steady active.
 *
 * @param {range} customers Who bought: one column, such as A2:A.
 * @param {range} dates When: one column of the same height.
 * @param {range} amounts How much: one column of the same height.
 * @param {date} as_of The day to count from. Leave out for the latest date in the data.
 * @param {range} cutoffs Budding, prime days, amount, lapse days. Left out: 90, 210, 70000, 240.
 * @return The stage of each row, empty where a row cannot be read.
 * @customfunction
 */
export function CPM_STAGE(
  customers: Range,
  dates: Range,
  amounts: Range,
  as_of: Range,
  cutoffs: Range,
): unknown[][] {
  const ranges = { customers, dates, amounts, as_of };
  return answerCell((place, words) => cells.cpmStage({ ranges, cutoffs, place, words }));
}

/**
 * Headcount of the ten CPM stages at the last month-ends, oldest first.
 * Example: =CPM_TREND(A2:A, B2:B, C2:C, 3) gives rows such as 2024-05, 2, 1, 1, 0, 0, 0, 0, 0, 0,
 * 0.
 *
 * @param {range} customers Who bought: one column, such as A2:A.
 * @param {range} dates When: one column of the same height.
 * @param {range} amounts How much: one column of the same height.
 * @param {number} months How many month-ends, 1 to 240. Leave out for 24.
 * @param {date} as_of The day to count back from. Leave out for the latest date in the data.
 * @param {range} cutoffs Budding, prime days, amount, lapse days. Left out: 90, 210, 70000, 240.
 * @return A header row and one row per month.
 * @customfunction
 */
export function CPM_TREND(
  customers: Range,
  dates: Range,
  amounts: Range,
  months: Range,
  as_of: Range,
  cutoffs: Range,
): unknown[][] {
  const ranges = { customers, dates, amounts, as_of };
  return answerCell((place, words) => cells.cpmTrend({ ranges, months, cutoffs, place, words }));
}

/**
 * How many customers moved from which CPM stage to which between two days.
 * Example: =CPM_MOVES(A2:A, B2:B, C2:C, "2024-03-31", "2024-06-30") gives rows such as First-time
 * active, 1, 0, 2, 0, 0, 0, 0, 0, 0, 0.
 *
 * @param {range} customers Who bought: one column, such as A2:A.
 * @param {range} dates When: one column of the same height.
 * @param {range} amounts How much: one column of the same height.
 * @param {date} from The first day: its stages are the rows.
 * @param {date} to The second day: its stages are the columns.
 * @param {range} cutoffs Budding, prime days, amount, lapse days. Left out: 90, 210, 70000, 240.
 * @return A header row and one row per stage, then those who had not bought yet.
 * @customfunction
 */
export function CPM_MOVES(
  customers: Range,
  dates: Range,
  amounts: Range,
  from: Range,
  to: Range,
  cutoffs: Range,
): unknown[][] {
  const ranges = { customers, dates, amounts };
  return answerCell((place, words) => cells.cpmMoves({ ranges, from, to, cutoffs, place, words }));
}
