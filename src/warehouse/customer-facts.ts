import { YEAR } from '../customers/facts.ts';
import type { ZeroAmount } from '../customers/history.ts';
import type { Scoring } from '../customers/scoring.ts';
import type { Comments } from './comments.ts';
import type { Step } from './text.ts';

/** Visits as `visitsOf` counts them, and what the rows say of each customer with one. */
export function factSteps({ zeroAmount, window }: Scoring, notes: Comments): Step[] {
  return [visitsStep(zeroAmount, notes), seenStep(window, notes), factsStep(window, notes)];
}

/** An order is a visit while its amount is above zero, on the first day that something was paid. */
function visitsStep(zeroAmount: ZeroAmount, notes: Comments): Step {
  const paid = 'MIN(IF(amount > 0, day, NULL))';
  const zeros = zeroAmount === 'visit';
  return {
    name: 'visits',
    note: zeros ? `${notes.visits} ${notes.zeroVisits}` : notes.visits,
    body: `SELECT customer, ${zeros ? `COALESCE(${paid}, MIN(day))` : paid} AS day
FROM sale_lines
GROUP BY customer, order_id, order_day
HAVING SUM(amount) > 0${zeros ? ' OR LOGICAL_AND(amount = 0)' : ''}`,
  };
}

type Window = Scoring['window'];

/** The days of the window end today; who did not come in them has no visit and no money there. */
const within = (window: Window): string => `DATE_DIFF(as_of, day, DAY) < ${window}`;

function seenStep(window: Window, notes: Comments): Step {
  const recent = `,\n  NULLIF(COUNTIF(${within(window)}), 0) AS recent_frequency`;
  return {
    name: 'seen',
    note: notes.seen,
    body: `SELECT
  customer,
  MIN(day) AS first,
  MAX(day) AS last,
  COUNT(*) AS frequency,
  COUNTIF(DATE_DIFF(as_of, day, DAY) < ${YEAR}) AS visits_12${window === 'all' ? '' : recent}
FROM visits
CROSS JOIN settings
GROUP BY customer`,
  };
}

/** Money is that of all rows: a refund counts on its own day, and makes nobody more recent. */
function factsStep(window: Window, notes: Comments): Step {
  const lately = `IF(${within(window)}, amount, 0)`;
  const recent = `,\n  recent_frequency,\n  IF(recent_frequency IS NULL, NULL, SUM(${lately})) AS recent_monetary`;
  return {
    name: 'facts',
    note: notes.facts,
    body: `SELECT
  customer, first, last, frequency, visits_12,
  DATE_DIFF(as_of, last, DAY) AS recency,
  SUM(amount) AS monetary,
  SUM(IF(DATE_DIFF(as_of, day, DAY) < ${YEAR}, amount, 0)) AS yearly,
  SUM(IF(DATE_DIFF(last, day, DAY) BETWEEN 0 AND ${YEAR - 1}, amount, 0)) AS past_year${window === 'all' ? '' : recent}
FROM sale_lines
JOIN seen USING (customer)
CROSS JOIN settings
GROUP BY customer, first, last, frequency, visits_12, as_of${window === 'all' ? '' : ', recent_frequency'}`,
  };
}
