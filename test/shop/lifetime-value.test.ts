import { expect, test } from 'vitest';
import { factsOf } from '../../src/customers/facts.ts';
import { historyOf } from '../../src/customers/history.ts';
import { lifetimeValue, lifetimeValues, retainedValue } from '../../src/shop/lifetime-value.ts';
import { day, type Line, salesOf } from '../data.ts';

test('C27: average order × orders per year × years × margin', () => {
  const { years, value } = lifetimeValue(12_000, 4, 8 / 30, 0.3);
  expect(years).toBe(3.75);
  expect(value).toBeCloseTo(54_000, 8);
});

test('the margin of the first year, and of what is retained of it', () => {
  expect(retainedValue(2_000_000 * 0.5, 0.4, 3)).toBeCloseTo(1_560_000, 6);
});

test('nobody stays longer than five years, not even where nobody leaves', () => {
  expect([0, 0.1, 0.2, 0.5, 1].map((left) => lifetimeValue(1, 1, left, 1).years)).toEqual([
    5, 5, 5, 2, 1,
  ]);
});

const LINES: Line[] = [
  ['regular', '2023-06-01', 100],
  ['regular', '2024-02-01', 100],
  ['regular', '2024-06-01', 160],
  ['gone', '2022-06-01', 50],
];

test('each segment by its own orders, and one without a visit this year is worth nothing', () => {
  const facts = factsOf(historyOf(salesOf(LINES)), day('2024-12-31'));
  const values = lifetimeValues(facts, Int8Array.from([0, 1]), 3, 0.5, 1)!;
  expect(values).toEqual([
    { averageOrder: 120, ordersPerYear: 2, years: 2, value: 480 },
    { averageOrder: 50, ordersPerYear: 0, years: 2, value: 0 },
    { averageOrder: 0, ordersPerYear: 0, years: 2, value: 0 },
  ]);
});

test('with less than a year of history it cannot be told yet', () => {
  const of = (asOf: string) =>
    lifetimeValues(factsOf(historyOf(salesOf(LINES)), day(asOf)), Int8Array.from([0, 0]), 1, 0, 1);
  expect(of('2023-05-31')).toBeNull();
  expect(of('2023-06-01')).toHaveLength(1);
});
