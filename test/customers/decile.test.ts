import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decileOf, yearlyDeciles } from '../../src/customers/decile.ts';
import { factsOf } from '../../src/customers/facts.ts';
import { historyOf } from '../../src/customers/history.ts';
import { day, type Line, salesOf } from '../data.ts';

const sizes = (count: number): number[] => {
  const deciles = Array.from({ length: count }, (_, place) => decileOf(place, count));
  return Array.from({ length: 10 }, (_, index) => deciles.filter((d) => d === index + 1).length);
};

test('the remainder goes to the upper groups', () => {
  expect(sizes(23)).toEqual([3, 3, 3, 2, 2, 2, 2, 2, 2, 2]);
  expect(sizes(10)).toEqual([1, 1, 1, 1, 1, 1, 1, 1, 1, 1]);
  expect(sizes(3)).toEqual([1, 1, 1, 0, 0, 0, 0, 0, 0, 0]);
});

test('groups never differ by more than one and never grow downwards', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 500 }), (count) => {
      const groups = sizes(count);
      expect(groups.reduce((a, b) => a + b, 0)).toBe(count);
      expect(groups[0] - groups[9]).toBeLessThanOrEqual(1);
      expect([...groups].sort((a, b) => b - a)).toEqual(groups);
    }),
  );
});

test('sales of the last 365 days decide, then the later visit, then the name', () => {
  const lines: Line[] = [
    ['old giant', '2022-01-01', 9_000],
    ['once a giant', '2022-01-01', 9_000],
    ['once a giant', '2024-06-01', 1],
    ['b', '2024-03-01', 50],
    ['a', '2024-03-01', 50],
    ['later', '2024-04-01', 50],
    ['best', '2024-02-01', 60],
  ];
  const sales = salesOf(lines);
  const deciles = yearlyDeciles(factsOf(historyOf(sales), day('2024-12-30')), sales.customers);
  expect(Object.fromEntries(sales.customers.map((name, k) => [name, deciles[k]]))).toEqual({
    'old giant': 0,
    best: 1,
    later: 2,
    a: 3,
    b: 4,
    'once a giant': 5,
  });
});
