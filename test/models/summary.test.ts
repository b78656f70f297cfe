import { expect, test } from 'vitest';
import { historyOf } from '../../src/customers/history.ts';
import { purchasesOf } from '../../src/models/purchases.ts';
import { historyDays, summaryOf } from '../../src/models/summary.ts';
import { day, type Line, salesOf } from '../data.ts';
import { cdnowSales } from './cdnow.ts';

const summarize = (sales: ReturnType<typeof salesOf>, asOf: string) =>
  summaryOf(purchasesOf(historyOf(sales), day(asOf)));

// pymc-marketing, tests/clv/test_utils.py: six customers as of 2015-02-07.
const SIX: Line[] = [
  ['1', '2015-01-01', 1],
  ['1', '2015-02-06', 2],
  ['2', '2015-01-01', 2],
  ['3', '2015-01-01', 3],
  ['3', '2015-01-02', 1],
  ['3', '2015-01-05', 5],
  ['4', '2015-01-16', 6],
  ['4', '2015-02-02', 3],
  ['4', '2015-02-05', 3],
  ['4', '2015-02-05', 6],
  ['5', '2015-01-16', 3],
  ['5', '2015-01-17', 1],
  ['5', '2015-01-18', 8],
  ['6', '2015-02-02', 5],
];

test('the six published customers: repeat days, days to the last, days from the first, mean', () => {
  const { x, tx, T, m } = summarize(salesOf(SIX), '2015-02-07');
  expect([...x].map((_, s) => [x[s], tx[s], T[s], m[s]])).toEqual([
    [1, 36, 37, 2],
    [0, 0, 37, 0],
    [2, 4, 37, 3],
    [2, 20, 22, 6],
    [2, 2, 22, 4.5],
    [0, 0, 5, 0],
  ]);
});

test('the 946 repeat customers of CDNOW spend 35 dollars a repeat day, give or take 30', () => {
  const { x, m } = summarize(cdnowSales(), '1997-09-30');
  const spend = [...m].filter((_, s) => x[s] > 0).sort((a, b) => a - b);
  const mean = spend.reduce((sum, each) => sum + each, 0) / spend.length;
  const variance = spend.reduce((sum, each) => sum + (each - mean) ** 2, 0) / (spend.length - 1);
  const median = (spend[472] + spend[473]) / 2;
  const figures = [mean, Math.sqrt(variance), spend[0], median, spend[spend.length - 1]];
  expect([spend.length, ...figures.map(Math.round)]).toEqual([946, 35, 30, 3, 27, 300]);
});

test('every dated row a purchase gives the published counts of all 2,357 customers', () => {
  const summary = summarize(cdnowSales(1), '1997-09-30');
  expect(summary.x).toHaveLength(2_357);
  expect(summary.x.filter((x) => x > 0)).toHaveLength(946);
  expect(historyDays(summary)).toBe(272);
});

test('who has returned everything is known but pays nothing, who bought nothing is not known', () => {
  const lines: Line[] = [
    ['Ann', '2024-01-05', 10],
    ['Ann', '2024-02-05', -10],
    ['Bob', '2024-01-05', 0],
    ['Cat', '2024-01-05', 10],
  ];
  const { customer, paying } = summarize(salesOf(lines), '2024-03-01');
  expect([...customer]).toEqual([0, 2]);
  expect([...paying]).toEqual([0, 1]);
});
