import * as cells from '../cells/clean.ts';
import { answerCell } from '../sheets/cell-function.ts';

type Range = unknown;

/**
 * Dates written in any usual way as real dates: 令和6年3月5日, 5-Mar-2024, 20240305 or 3/5/2024.
 * Example: =CLEAN_DATE("令和6年3月5日") gives 2024-03-05.
 *
 * @param {range} values The dates as they are: a cell or one column, such as B2:B.
 * @param {boolean} day_first TRUE reads 3/5/2024 as 3 May. Leave out to let the column decide.
 * @return A date for each row, empty where there is none.
 * @customfunction
 */
export function CLEAN_DATE(values: Range, day_first: Range): unknown[][] {
  return answerCell((place, words) =>
    cells.cleanDate({ values, dayFirst: day_first, place, words }),
  );
}

/**
 * Amounts written in any usual way as numbers: ￥１，２００, ▲300, (12.50), 1.2万円 or 116,99 €.
 * Example: =CLEAN_AMOUNT("▲1,200円") gives -1200.
 *
 * @param {range} values The amounts as they are: a cell or one column, such as C2:C.
 * @return A number for each row, empty where there is none.
 * @customfunction
 */
export function CLEAN_AMOUNT(values: Range): unknown[][] {
  return answerCell((_, words) => cells.cleanAmount({ values, words }));
}
