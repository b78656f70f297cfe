import { YEAR } from '../customers/facts.ts';

/**
 * The place of each customer of the last year by its sales, and how many they are. Equal sales are
 * told apart as in the sheet: by the later last visit, then by the name.
 */
export const PLACES: readonly string[] = [
  `IF(
  recency < ${YEAR},
  ROW_NUMBER() OVER (PARTITION BY recency < ${YEAR} ORDER BY yearly DESC, last DESC, customer),
  NULL
) AS year_place`,
  `COUNTIF(recency < ${YEAR}) OVER () AS year_buyers`,
];

const SIZE = '(DIV(year_buyers, 10))';
const LARGER = 'MOD(year_buyers, 10)';
const IN_LARGER = `(${LARGER} * (${SIZE} + 1))`;

/** Groups of equal size, the remainder to the upper ones; null for who did not come in the year. */
export const DECILE = `CASE
  WHEN year_place <= ${IN_LARGER} THEN 1 + (DIV((year_place - 1), (${SIZE} + 1)))
  ELSE 1 + ${LARGER} + (DIV((year_place - 1 - ${IN_LARGER}), (GREATEST(1, ${SIZE}))))
END AS decile`;
