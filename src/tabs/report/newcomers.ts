import { MONEY } from '../../sales/sales.ts';
import { cohortsOf } from '../../shop/cohorts.ts';
import { newcomerDependence } from '../../shop/newcomers.ts';
import { periodName, periodOf } from '../../shop/period.ts';
import { STEP_TARGETS, stepRates } from '../../shop/step-rates.ts';
import type { PlanCell } from '../plan.ts';
import { type Section, shareOf, textThen } from './section.ts';
import type { Source } from './source.ts';

/** Month 0 to month 12: a year of coming back. */
const COHORT_MONTHS = 13;
const STEP_MONTHS = 24;
const YEAR_MONTHS = 12;

const STEPS = ['entry', 'steady', 'prime'] as const;

/** The last `count` months up to the day of counting, oldest first. */
function lastMonths({ analysis }: Source, count: number): readonly number[] {
  const now = periodOf(analysis.facts.asOf, 'month');
  return Array.from({ length: count }, (_, at) => now - count + 1 + at);
}

const month = (period: number): string => periodName(period, 'month');

/** Step rates by month of the first order beside their targets. */
export function stepSection(source: Source): Section {
  const { history, facts, limits } = source.analysis;
  const { report } = source.words;
  const { steps } = report;
  const known = new Map(stepRates(history, facts, limits).map((one) => [one.period, one]));
  const rows = lastMonths(source, STEP_MONTHS).map((period): PlanCell[] => {
    const one = known.get(period);
    if (one === undefined) return [month(period), 0, 0, 0, 0, '', '', '', ''];
    return [
      month(period),
      one.customers,
      one.repeated,
      one.steady,
      one.prime,
      ...STEPS.map((step) => one.rates[step] ?? ''),
      one.complete ? steps.done : steps.running,
    ];
  });
  const targets = STEPS.map((step) => STEP_TARGETS[step]);
  return {
    title: steps.title,
    header: [
      steps.first,
      report.customers,
      steps.repeated,
      steps.steady,
      steps.prime,
      ...STEPS.map((step) => steps.rates[step]),
      steps.state,
    ],
    formats: [[...textThen('integer', 4), 'percent', 'percent', 'percent', 'text']],
    rows: [...rows, [steps.target, '', '', '', '', ...targets, '']],
    total: true,
    aids: [steps.say, steps.young],
  };
}

/** Cohorts as coloured shares; month 0 is all of them, so it stays out of the colours. */
export function cohortSection(source: Source): Section {
  const { cohorts } = source.words.report;
  const known = new Map(
    cohortsOf(source.analysis.facts, 'month').map((cohort) => [cohort.period, cohort]),
  );
  const rows = lastMonths(source, COHORT_MONTHS).map((period): PlanCell[] => {
    const cohort = known.get(period);
    if (cohort === undefined) return [month(period), 0];
    const shares = cohort.active.map((active) => shareOf(active, cohort.customers));
    return [month(period), cohort.customers, ...shares];
  });
  const months = Array.from({ length: COHORT_MONTHS }, (_, at) => cohorts.after(at));
  return {
    title: cohorts.title,
    header: [cohorts.cohort, source.words.report.customers, ...months],
    formats: [['text', 'integer', ...Array<'percent'>(COHORT_MONTHS).fill('percent')]],
    rows,
    aids: [cohorts.say, cohorts.empty],
    shaded: { column: 3, columns: COHORT_MONTHS - 1 },
  };
}

/** How much of each of the last 12 months came from those who first ordered in it. */
export function dependenceSection(source: Source): Section {
  const { history, facts } = source.analysis;
  const { report } = source.words;
  const known = new Map(
    newcomerDependence(history, facts, 'month').map((one) => [one.period, one]),
  );
  return {
    title: report.newcomers.title,
    header: [report.month, report.sales, report.newcomers.newSales, report.share],
    formats: [['text', 'money', 'money', 'percent']],
    rows: lastMonths(source, YEAR_MONTHS).map((period) => {
      const { sales, newSales, share } = known.get(period) ?? NOTHING;
      return [month(period), sales / MONEY, newSales / MONEY, share ?? ''];
    }),
    aids: [report.newcomers.say, report.newcomers.todo],
  };
}

const NOTHING = { sales: 0, newSales: 0, share: null };
