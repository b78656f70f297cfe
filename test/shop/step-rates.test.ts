import { expect, test } from 'vitest';
import { factsOf } from '../../src/customers/facts.ts';
import { historyOf } from '../../src/customers/history.ts';
import { STANDARD_LIMITS } from '../../src/customers/stages.ts';
import { periodName } from '../../src/shop/period.ts';
import { stepRates } from '../../src/shop/step-rates.ts';
import { day, type Line, salesOf } from '../data.ts';

const steps = (lines: readonly Line[], asOf: string) => {
  const history = historyOf(salesOf(lines));
  return stepRates(history, factsOf(history, day(asOf)), STANDARD_LIMITS).map(
    ({ period, ...rest }) => ({ month: periodName(period, 'month'), ...rest }),
  );
};

const JANUARY: Line[] = [
  ['once', '2023-01-05', 500],
  ['too late', '2023-01-06', 500],
  ['too late', '2024-01-07', 90_000],
  ['short', '2023-01-07', 500],
  ['short', '2023-03-01', 90_000],
  ['steady', '2023-01-08', 500],
  ['steady', '2023-09-01', 500],
  ['prime', '2023-01-09', 500],
  ['prime', '2024-01-09', 69_500],
];

test('B1: each customer is judged a year after the own first visit, with the rows up to then', () => {
  expect(steps(JANUARY, '2024-06-30')).toEqual([
    {
      month: '2023-01',
      customers: 5,
      repeated: 3,
      steady: 2,
      prime: 1,
      rates: { entry: 3 / 5, steady: 2 / 3, prime: 1 / 2 },
      complete: true,
    },
  ]);
});

test('a cohort with a member younger than a year is not complete, a step nobody took has no rate', () => {
  expect(steps([...JANUARY, ['new', '2024-06-01', 1]], '2024-01-08')[0].complete).toBe(false);
  expect(steps([['new', '2024-06-01', 1]], '2024-06-30')).toEqual([
    {
      month: '2024-06',
      customers: 1,
      repeated: 0,
      steady: 0,
      prime: 0,
      rates: { entry: 0, steady: null, prime: null },
      complete: false,
    },
  ]);
});

test('who has no visit is in no cohort', () => {
  expect(steps([['refund only', '2024-06-01', -1]], '2024-06-30')).toEqual([]);
});
