import { YEAR } from '../customers/facts.ts';
import type { Comments } from './comments.ts';
import type { Step } from './text.ts';

/**
 * Two steps that find the middle of the known values of a column, type 7: `low` and `high` are its
 * two neighbours, the same one where it is a value itself.
 */
export function middleSteps(value: string, from: string): Step[] {
  return [
    {
      name: `placed_${from}`,
      body: `SELECT
  ${value},
  ROW_NUMBER() OVER (ORDER BY ${value}) - 1 AS place,
  COUNT(*) OVER () AS known,
  COUNT(*) OVER () - 1 AS top
FROM ${from}
WHERE ${value} IS NOT NULL`,
    },
    {
      name: `middle_${from}`,
      body: `SELECT
  COUNT(*) AS known,
  MAX(IF(place = DIV(top, 2), ${value}, NULL)) AS low,
  MAX(IF(place = DIV(known, 2), ${value}, NULL)) AS high
FROM placed_${from}`,
    },
  ];
}

/** Added in the order in which `quantile` adds, so that even the last bit is the same. */
export const MIDDLE = 'low + 0.5 * (high - low)';

/** Whole days, as everything shown or compared uses them. */
export const whole = (days: string): string => `CAST(ROUND(${days}) AS INT64)`;

/** Below this many customers with a rhythm of their own, the trade's stands in. */
const ENOUGH_KNOWN = 5;

/** Days between visits by customer: their own, else the shop's, else `usual`. */
export function rhythmSteps(usual: number, notes: Comments): Step[] {
  const recent = `DATE_DIFF(as_of, day, DAY) < ${YEAR}`;
  return [
    {
      name: 'purchase_days',
      note: notes.purchaseDays,
      body: 'SELECT DISTINCT customer, day FROM visits',
    },
    {
      name: 'spans',
      body: `SELECT
  customer,
  COUNT(*) AS days,
  DATE_DIFF(MAX(day), MIN(day), DAY) AS span,
  COUNTIF(${recent}) AS recent_days,
  DATE_DIFF(MAX(day), MIN(IF(${recent}, day, NULL)), DAY) AS recent_span
FROM purchase_days
CROSS JOIN settings
GROUP BY customer`,
    },
    {
      name: 'paces',
      note: notes.paces,
      body: `SELECT
  customer,
  CASE
    WHEN days < 2 THEN NULL
    WHEN recent_days < 3 THEN span / (days - 1)
    ELSE recent_span / (recent_days - 1)
  END AS pace
FROM spans`,
    },
    ...middleSteps('pace', 'paces'),
    {
      name: 'shop',
      note: notes.shop,
      body: `SELECT IF(known < ${ENOUGH_KNOWN}, ${usual}, ${MIDDLE}) AS shop_pace
FROM middle_paces`,
    },
    {
      name: 'rhythms',
      body: `SELECT
  customer,
  pace IS NOT NULL AS own_rhythm,
  GREATEST(1, ${whole('COALESCE(pace, shop_pace)')}) AS rhythm
FROM paces
CROSS JOIN shop`,
    },
  ];
}
