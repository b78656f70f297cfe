import type { Absence } from '../customers/absence.ts';
import { PRESETS } from '../customers/presets.ts';
import type { Scoring } from '../customers/scoring.ts';
import type { StageClass } from '../customers/stages.ts';
import { MONEY } from '../sales/sales.ts';
import type { Comments } from './comments.ts';
import { numberLiteral } from './literals.ts';
import type { Step } from './text.ts';

/** The limits of stages and absence: settings, or steps where the amount follows the shop. */
export function limitSteps(
  { limits, dormantDays }: Scoring,
  notes: Comments,
): {
  readonly settings: readonly string[];
  readonly steps: readonly Step[];
  readonly join: string;
} {
  const days = [
    `${numberLiteral(limits.buddingDays)} AS budding_days`,
    `${numberLiteral(limits.primeDays)} AS prime_days`,
    `${numberLiteral(limits.lapseDays)} AS lapse_days`,
    `${numberLiteral(dormantDays)} AS dormant_days`,
  ];
  if (limits.amount !== 'sevenOrders') {
    const amount = `NUMERIC '${limits.amount}' AS prime_amount`;
    return { settings: [...days, amount], steps: [], join: '' };
  }
  return { settings: days, steps: sevenOrderSteps(notes), join: '\nCROSS JOIN prime' };
}

/** Seven average orders to two digits, as `sevenOrders` has them; 0 where nothing was sold. */
function sevenOrderSteps(notes: Comments): Step[] {
  return [
    {
      name: 'seven_orders',
      note: notes.sevenOrders,
      body: `SELECT DIV(CAST(7 * ${MONEY} * SUM(monetary) AS INT64), SUM(frequency)) AS amount
FROM facts`,
    },
    {
      name: 'digits',
      body: `SELECT amount, CAST(POW(10, GREATEST(0, LENGTH(CAST(amount AS STRING)) - 2)) AS INT64) AS unit
FROM seven_orders`,
    },
    {
      name: 'prime',
      body: `SELECT
  IF(
    amount <= 0,
    0,
    CAST(DIV((amount + DIV(unit, 2)), unit) * unit AS NUMERIC) / ${MONEY}
  ) AS prime_amount
FROM digits`,
    },
  ];
}

/** Days after which a customer is lapsed; some trades wait for so many of their own rhythms. */
export function lapseExpression({ trade }: Scoring): string {
  const { lapseRhythms } = PRESETS[trade];
  return lapseRhythms === 0 ? 'lapse_days' : `GREATEST(lapse_days, ${lapseRhythms} * rhythm)`;
}

const CLASS_TESTS: readonly (readonly [StageClass, string])[] = [
  ['firstTime', 'frequency = 1'],
  ['budding', 'DATE_DIFF(last, first, DAY) < budding_days'],
  ['steady', 'monetary < prime_amount'],
  ['trending', 'DATE_DIFF(last, first, DAY) < prime_days'],
];

/** The stage as a code such as `prime.active`, from `lapse_after` and the facts. */
export const STAGE = `CONCAT(
  CASE
${CLASS_TESTS.map(([name, test]) => `    WHEN ${test} THEN '${name}'`).join('\n')}
    ELSE 'prime'
  END,
  IF(recency < lapse_after, '.active', '.lapsed')
)`;

const ABSENCE_TESTS: readonly (readonly [Absence, string])[] = [
  ['onRhythm', 'recency <= rhythm'],
  ['late', 'recency <= rhythm + grace'],
  ['dormant', 'recency > GREATEST(dormant_days, 2 * rhythm, lapse_after)'],
  ['lapseWarning', 'recency < lapse_after'],
];

/** The absence as a code, in the order in which `absenceOf` asks. */
export const ABSENCE = `CASE
${ABSENCE_TESTS.map(([name, test]) => `  WHEN ${test} THEN '${name}'`).join('\n')}
  ELSE 'gone'
END`;
