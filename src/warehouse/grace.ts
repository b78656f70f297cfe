import { GRACE_DAYS } from '../customers/absence.ts';
import type { Grace } from '../customers/grace.ts';
import type { Comments } from './comments.ts';
import { MIDDLE, middleSteps, whole } from './rhythm.ts';
import type { Step } from './text.ts';

/** Fewer intervals than this say little about how evenly a customer comes. */
const ENOUGH_INTERVALS = 5;

/** Days of grace for each customer by how evenly they come: variation times rhythm, at least 15. */
function spreadSteps(notes: Comments): Step[] {
  return [
    {
      name: 'gaps',
      note: notes.spread,
      body: `SELECT
  customer,
  DATE_DIFF(day, LAG(day) OVER (PARTITION BY customer ORDER BY day), DAY) AS gap
FROM purchase_days`,
    },
    {
      name: 'gap_sums',
      body: `SELECT customer, COUNT(gap) AS gaps, SUM(gap) AS days, SUM(gap * gap) AS squares
FROM gaps
GROUP BY customer`,
    },
    {
      name: 'variations',
      body: `SELECT
  customer,
  IF(
    gaps < ${ENOUGH_INTERVALS},
    NULL,
    SQRT(gaps * (gaps * squares - days * days) / (gaps - 1)) / days
  ) AS variation
FROM gap_sums`,
    },
    ...middleSteps('variation', 'variations'),
    {
      name: 'shop_spread',
      body: `SELECT ${MIDDLE} AS shop_variation
FROM middle_variations`,
    },
    {
      name: 'graces',
      body: `SELECT
  customer,
  GREATEST(
    ${GRACE_DAYS},
    ${whole('COALESCE(variation, shop_variation, 0) * rhythm')}
  ) AS grace
FROM variations
JOIN rhythms USING (customer)
CROSS JOIN shop_spread`,
    },
  ];
}

/** The steps that give every customer a `grace`, and what joins them; a fixed one is a setting. */
export function graceSteps(
  grace: Grace,
  notes: Comments,
): {
  readonly steps: readonly Step[];
  readonly settings: readonly string[];
  readonly join: string;
} {
  if (grace !== 'ownSpread') return { steps: [], settings: [`${grace} AS grace`], join: '' };
  return { steps: spreadSteps(notes), settings: [], join: '\nJOIN graces USING (customer)' };
}
