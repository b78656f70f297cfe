import { expect, test } from 'vitest';
import { factsOf } from '../../src/customers/facts.ts';
import { historyOf } from '../../src/customers/history.ts';
import { newcomerDependence } from '../../src/shop/newcomers.ts';
import { periodName } from '../../src/shop/period.ts';
import { day, type Line, salesOf } from '../data.ts';

const dependence = (lines: readonly Line[], kind: 'month' | 'year' = 'month') => {
  const history = historyOf(salesOf(lines));
  return newcomerDependence(history, factsOf(history, day('2024-03-31')), kind).map(
    ({ period, share }) => [periodName(period, kind), share],
  );
};

const LINES: Line[] = [
  ['a', '2023-12-01', 10],
  ['a', '2024-01-05', 30],
  ['b', '2024-01-06', 50],
  ['b', '2024-01-31', 20],
  ['b', '2024-02-01', 20],
  ['only a refund', '2024-03-01', -5],
  ['c', '2024-04-01', 99],
];

test('D9: the share of sales from customers who first bought in the same month', () => {
  expect(dependence(LINES)).toEqual([
    ['2023-12', 1],
    ['2024-01', 0.7],
    ['2024-02', 0],
    ['2024-03', null],
  ]);
});

test('over the year, all sales of who first bought in it count', () => {
  expect(dependence(LINES, 'year')).toEqual([
    ['2023', 1],
    ['2024', 90 / 115],
  ]);
});
