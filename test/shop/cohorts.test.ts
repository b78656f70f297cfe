import fc from 'fast-check';
import { expect, test } from 'vitest';
import { factsOf } from '../../src/customers/facts.ts';
import { historyOf } from '../../src/customers/history.ts';
import { isoFromDay } from '../../src/sales/calendar.ts';
import { cohortsOf } from '../../src/shop/cohorts.ts';
import { PERIODS, periodName, periodOf } from '../../src/shop/period.ts';
import { day, type Line, salesOf } from '../data.ts';

const cohorts = (lines: readonly Line[], asOf: string, kind: (typeof PERIODS)[number]) =>
  cohortsOf(factsOf(historyOf(salesOf(lines)), day(asOf)), kind).map(
    ({ period, customers, active }) => [periodName(period, kind), customers, ...active],
  );

test('a customer counts once in a month, and a cohort ends with the month of counting', () => {
  const lines: Line[] = [
    ['a', '2023-12-31', 10],
    ['a', '2024-01-01', 10],
    ['a', '2024-01-20', 10],
    ['b', '2024-01-31', 10],
    ['b', '2024-03-01', 10],
    ['later', '2024-05-01', 10],
  ];
  expect(cohorts(lines, '2024-04-15', 'month')).toEqual([
    ['2023-12', 1, 1, 1, 0, 0, 0],
    ['2024-01', 1, 1, 0, 1, 0],
  ]);
});

test('periods are named so that they sort as text', () => {
  const names = PERIODS.map((kind) => periodName(periodOf(day('2024-03-31'), kind), kind));
  expect(names).toEqual(['2024-03', '2024-Q1', '2024']);
  expect(periodOf(day('2024-01-01'), 'month') - periodOf(day('2023-12-31'), 'month')).toBe(1);
});

const shop = fc.array(
  fc.tuple(
    fc.constantFrom('a', 'b', 'c', 'd', 'e'),
    fc.integer({ min: 0, max: 900 }),
    fc.integer({ min: -20, max: 90 }),
  ),
  { maxLength: 50 },
);

test('every customer with a visit is in one cohort, and never more are active than belong to it', () => {
  fc.assert(
    fc.property(shop, fc.constantFrom(...PERIODS), (rows, kind) => {
      const lines = rows.map(
        ([name, age, amount]): Line => [name, isoFromDay(day('2022-01-01') + age), amount],
      );
      const facts = factsOf(historyOf(salesOf(lines)), day('2024-06-30'));
      const all = cohortsOf(facts, kind);
      expect(all.reduce((sum, cohort) => sum + cohort.customers, 0)).toBe(facts.scored.length);
      for (const { customers, active } of all) {
        expect(active[0]).toBe(customers);
        expect(active.every((count) => count >= 0 && count <= customers)).toBe(true);
      }
    }),
  );
});
