import fc from 'fast-check';
import { expect, test } from 'vitest';
import { analyze } from '../../src/customers/analysis.ts';
import { factsOf } from '../../src/customers/facts.ts';
import { historyOf } from '../../src/customers/history.ts';
import { monthEnds } from '../../src/customers/month-ends.ts';
import { STANDARD_SCORING } from '../../src/customers/scoring.ts';
import { STAGES, STANDARD_LIMITS } from '../../src/customers/stages.ts';
import { isoFromDay } from '../../src/sales/calendar.ts';
import { flowBetween } from '../../src/shop/flow.ts';
import { movesBetween } from '../../src/shop/moves.ts';
import { headcounts, stagesOn } from '../../src/shop/stages-over-time.ts';
import { isProblem } from '../../src/words/messages.ts';
import { csv, day, type Line, salesOf } from '../data.ts';
import { analysisOf } from '../shop.ts';

/** METHODS 4.4. */
const GOLDEN: Line[] = [
  ['U', '2023-09-01', 9_000],
  ['U', '2024-10-01', 9_000],
  ['V', '2024-01-15', 12_000],
  ['W', '2024-08-05', 7_000],
  ['X', '2024-02-01', 20_000],
  ['X', '2024-03-01', 20_000],
  ['X', '2024-06-01', 20_000],
  ['X', '2024-11-15', 20_000],
];
const stageName = (stage: number): string =>
  stage < 0 ? 'none' : `${STAGES[stage].class} ${STAGES[stage].state}`;

test('the stages of four customers on two days, and the flow between them', () => {
  const days = [day('2024-06-30'), day('2024-12-31')];
  const [before, after] = stagesOn(historyOf(salesOf(GOLDEN)), days, STANDARD_LIMITS);
  expect(Array.from(before, stageName)).toEqual([
    'firstTime lapsed',
    'firstTime active',
    'none',
    'steady active',
  ]);
  expect(Array.from(after, stageName)).toEqual([
    'steady active',
    'firstTime lapsed',
    'firstTime active',
    'prime active',
  ]);
  expect(flowBetween(before, after)).toEqual({
    before: 2,
    joined: 1,
    returned: 1,
    left: 1,
    after: 3,
  });
});

test('Online Retail: every month the headcounts add up to all who had bought by then', () => {
  const sales = salesOf(
    csv('online_retail_invoices.csv.gz')
      .filter((row) => row.CustomerID !== '')
      .map((row) => [row.CustomerID, row.InvoiceDate, Number(row.Amount), row.InvoiceNo]),
  );
  const history = historyOf(sales);
  const ends = monthEnds(day('2011-12-10'), 24);
  const counts = stagesOn(history, ends, STANDARD_LIMITS).map((stages) =>
    headcounts(stages).reduce((sum, count) => sum + count, 0),
  );
  expect(counts).toEqual(ends.map((end) => factsOf(history, end).scored.length));
  expect(counts.slice(0, 11)).toEqual(Array(11).fill(0));
  const [today] = stagesOn(history, [day('2011-12-10')], STANDARD_LIMITS);
  expect(headcounts(today).reduce((sum, count) => sum + count, 0)).toBe(4_338);
});

const shop = fc.array(
  fc.tuple(
    fc.constantFrom('a', 'b', 'c', 'd', 'e'),
    fc.integer({ min: 0, max: 900 }),
    fc.integer({ min: -40_000, max: 60_000 }),
    fc.constantFrom('1', '2', undefined),
  ),
  { minLength: 1, maxLength: 40 },
);

test('for any shop: rows and columns of the moves add up, and the flow is an identity', () => {
  const start = day('2023-01-01');
  fc.assert(
    fc.property(shop, fc.nat(900), fc.nat(300), (rows, age, later) => {
      const sales = salesOf(
        rows.map(([name, days, amount, order]) => [name, isoFromDay(start + days), amount, order]),
      );
      const days = [start + age, start + age + later];
      const [before, after] = stagesOn(historyOf(sales), days, STANDARD_LIMITS);
      const { counts, anyReturned } = movesBetween(before, after, STAGES.length);
      const sum = (values: readonly number[]) => values.reduce((a, b) => a + b, 0);
      expect(counts.slice(0, 10).map(sum)).toEqual(headcounts(before));
      expect(STAGES.map((_, at) => sum(counts.map((row) => row[at])))).toEqual(headcounts(after));
      expect(anyReturned).toBe(sum(counts.map((row) => row[10])) > 0);

      const flow = flowBetween(before, after);
      expect(flow.before + flow.joined + flow.returned - flow.left).toBe(flow.after);
      expect(flow.after).toBe(sum(headcounts(after).slice(0, 5)));
    }),
  );
});

test('in a trade of long cycles nobody lapses before two own rhythms, in the past as today', () => {
  const { reading } = analysisOf(
    [
      ['Customer', 'Date', 'Amount'],
      ...['2006-05-01', '2010-05-01', '2014-05-01', '2018-05-01'].map((on) => ['Roof', on, 900]),
      ...['2016-05-01', '2018-05-01'].map((on) => ['Wall', on, 900]),
    ],
    '2024-05-01',
  );
  const scoring = { ...STANDARD_SCORING, trade: 'long-cycle', limits: LONG } as const;
  const analysis = analyze(reading, day('2024-05-01'), scoring);
  if (isProblem(analysis)) throw new Error(analysis.code);
  const { history, limits, lapseDays, stage } = analysis;
  expect([...stagesOn(history, [day('2024-05-01')], limits, lapseDays)[0]]).toEqual([...stage]);
  const [roof, wall] = [...stage].map((index) => STAGES[index].state);
  expect([roof, wall]).toEqual(['active', 'lapsed']);
});

const LONG = { ...STANDARD_SCORING.limits, lapseDays: 1_825 };
