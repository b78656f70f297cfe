import fc from 'fast-check';
import { expect, test } from 'vitest';
import { factsOf } from '../../../src/customers/facts.ts';
import { historyOf } from '../../../src/customers/history.ts';
import { NEVER, orderDays } from '../../../src/followup/relation/order-days.ts';
import { isoFromDay } from '../../../src/sales/calendar.ts';
import { day, type Line, salesOf } from '../../data.ts';

const daysOf = (lines: readonly Line[], zero: 'trial' | 'visit' = 'trial') =>
  orderDays(historyOf(salesOf(lines), zero), [1, 2, 3]).map(([first]) => first);

test('the first, second and third order have their days, and what never was is never', () => {
  expect(
    daysOf([
      ['K', '2024-03-01', 10],
      ['K', '2024-01-05', 10],
    ]),
  ).toEqual([day('2024-01-05'), day('2024-03-01'), NEVER]);
});

test('an order that is returned later keeps its day, one returned on its own day gives none', () => {
  expect(
    daysOf([
      ['K', '2024-01-05', 10, 'A'],
      ['K', '2024-02-05', -10, 'A'],
      ['K', '2024-03-01', 10, 'B'],
      ['K', '2024-04-01', 10, 'C'],
      ['K', '2024-04-01', -10, 'C'],
    ]),
  ).toEqual([day('2024-01-05'), NEVER, NEVER]);
});

test('an order of nothing counts only in a shop that calls it a visit', () => {
  const lines: Line[] = [['K', '2024-01-05', 0]];
  expect(daysOf(lines)).toEqual([NEVER, NEVER, NEVER]);
  expect(daysOf(lines, 'visit')).toEqual([day('2024-01-05'), NEVER, NEVER]);
});

test('for any rows, the day is the first on which the visits counted then are so many', () => {
  const rows = fc.array(
    fc.tuple(
      fc.constantFrom('a', 'b'),
      fc.integer({ min: 0, max: 12 }),
      fc.integer({ min: -2, max: 2 }),
      fc.constantFrom('x', 'y', 'z', 'v'),
    ),
    { minLength: 1, maxLength: 30 },
  );
  const begin = day('2024-01-01');
  fc.assert(
    fc.property(rows, fc.constantFrom('trial' as const, 'visit' as const), (given, zero) => {
      const lines = given.map(
        ([name, at, amount, id]): Line => [name, isoFromDay(begin + at), amount, id],
      );
      const history = historyOf(salesOf(lines), zero);
      const naive = [1, 2, 3].map((count) =>
        Int32Array.from(history.start.slice(1), (_, k) => {
          for (let on = begin; on <= begin + 12; on++) {
            if (factsOf(history, on).frequency[k] >= count) return on;
          }
          return NEVER;
        }),
      );
      expect(orderDays(history, [1, 2, 3])).toEqual(naive);
    }),
  );
});
