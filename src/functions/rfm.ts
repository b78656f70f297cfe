import * as cells from '../cells/rfm.ts';
import { answerCell } from '../sheets/cell-function.ts';

type Range = unknown;

/**
 * RFM score of each row's customer, such as 545: recency, frequency, monetary; 5 is best.
 * Example: =RFM_SCORE(A2:A, B2:B, C2:C) gives 254.
 *
 * @param {range} customers Who bought: one column, such as A2:A.
 * @param {range} dates When: one column of the same height.
 * @param {range} amounts How much: one column of the same height.
 * @param {date} as_of The day to count from. Leave out for the latest date in the data.
 * @param {number} bins How many scores, 2 to 9. Leave out for 5. Or three rows of your own cut-offs.
 * @param {range} orders Order numbers. Leave out to count one order per customer and day.
 * @return The score of each row, empty where a row cannot be read.
 * @customfunction
 */
export function RFM_SCORE(
  customers: Range,
  dates: Range,
  amounts: Range,
  as_of: Range,
  bins: Range,
  orders: Range,
): unknown[][] {
  const ranges = { customers, dates, amounts, as_of, orders };
  return answerCell((place, words) => cells.rfmScore({ ranges, bins, place, words }));
}

/**
 * RFM segment of each row's customer, such as Champions or At risk.
 * Example: =RFM_SEGMENT(A2:A, B2:B, C2:C) gives At risk.
 *
 * @param {range} customers Who bought: one column, such as A2:A.
 * @param {range} dates When: one column of the same height.
 * @param {range} amounts How much: one column of the same height.
 * @param {date} as_of The day to count from. Leave out for the latest date in the data.
 * @param {number} bins How many scores, 2 to 9. Leave out for 5. Or three rows of your own cut-offs.
 * @param {range} orders Order numbers. Leave out to count one order per customer and day.
 * @return The segment of each row, empty where a row cannot be read.
 * @customfunction
 */
export function RFM_SEGMENT(
  customers: Range,
  dates: Range,
  amounts: Range,
  as_of: Range,
  bins: Range,
  orders: Range,
): unknown[][] {
  const ranges = { customers, dates, amounts, as_of, orders };
  return answerCell((place, words) => cells.rfmSegment({ ranges, bins, place, words }));
}

/**
 * A table with one row per customer, best first: last order, recency, frequency, monetary, scores.
 * Example: =RFM_TABLE(A2:A, B2:B, C2:C) gives rows such as Ann, 2024-05-04, 47, 5, 16500, 2, 5, 4,
 * 254, At risk.
 *
 * @param {range} customers Who bought: one column, such as A2:A.
 * @param {range} dates When: one column of the same height.
 * @param {range} amounts How much: one column of the same height.
 * @param {date} as_of The day to count from. Leave out for the latest date in the data.
 * @param {number} bins How many scores, 2 to 9. Leave out for 5. Or three rows of your own cut-offs.
 * @param {range} orders Order numbers. Leave out to count one order per customer and day.
 * @return A header row and one row per customer.
 * @customfunction
 */
export function RFM_TABLE(
  customers: Range,
  dates: Range,
  amounts: Range,
  as_of: Range,
  bins: Range,
  orders: Range,
): unknown[][] {
  const ranges = { customers, dates, amounts, as_of, orders };
  return answerCell((place, words) => cells.rfmTable({ ranges, bins, place, words }));
}

/**
 * Headcount and sales of the eleven segments.
 * Example: =RFM_SUMMARY(A2:A, B2:B, C2:C) gives rows such as At risk, 1, 0.17, 5, 16500, 0.35,
 * 3300.
 *
 * @param {range} customers Who bought: one column, such as A2:A.
 * @param {range} dates When: one column of the same height.
 * @param {range} amounts How much: one column of the same height.
 * @param {date} as_of The day to count from. Leave out for the latest date in the data.
 * @param {number} bins How many scores, 2 to 9. Leave out for 5. Or three rows of your own cut-offs.
 * @param {range} orders Order numbers. Leave out to count one order per customer and day.
 * @return A header row and one row per segment.
 * @customfunction
 */
export function RFM_SUMMARY(
  customers: Range,
  dates: Range,
  amounts: Range,
  as_of: Range,
  bins: Range,
  orders: Range,
): unknown[][] {
  const ranges = { customers, dates, amounts, as_of, orders };
  return answerCell((place, words) => cells.rfmSummary({ ranges, bins, place, words }));
}

/**
 * Where each score begins: recency up to, frequency and monetary from; best first.
 * Example: =RFM_CUTOFFS(A2:A, B2:B, C2:C) gives rows such as 5, 2, 3, 16500.
 *
 * @param {range} customers Who bought: one column, such as A2:A.
 * @param {range} dates When: one column of the same height.
 * @param {range} amounts How much: one column of the same height.
 * @param {date} as_of The day to count from. Leave out for the latest date in the data.
 * @param {number} bins How many scores, 2 to 9. Leave out for 5. Or three rows of your own cut-offs.
 * @param {range} orders Order numbers. Leave out to count one order per customer and day.
 * @return A header row and one row per score.
 * @customfunction
 */
export function RFM_CUTOFFS(
  customers: Range,
  dates: Range,
  amounts: Range,
  as_of: Range,
  bins: Range,
  orders: Range,
): unknown[][] {
  const ranges = { customers, dates, amounts, as_of, orders };
  return answerCell((place, words) => cells.rfmCutoffTable({ ranges, bins, place, words }));
}
