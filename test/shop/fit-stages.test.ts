import fc from 'fast-check';
import { expect, test } from 'vitest';
import { factsOf } from '../../src/customers/facts.ts';
import { historyOf } from '../../src/customers/history.ts';
import { isoFromDay } from '../../src/sales/calendar.ts';
import { fitStages } from '../../src/shop/fit-stages.ts';
import { day, type Line, salesOf } from '../data.ts';

/** One customer whose purchase days lie so far apart, each order of the same amount. */
function shop(intervals: readonly number[], amount: number): Line[] {
  let date = day('2020-01-01');
  return [0, ...intervals].map((interval) => {
    date += interval;
    return ['K', isoFromDay(date), amount];
  });
}
const fitted = (lines: readonly Line[]) =>
  fitStages(factsOf(historyOf(salesOf(lines)), day('2024-12-31')));

test('limits from the usual intervals and seven average orders', () => {
  expect(fitted(shop([10, 20, 30, 30, 30, 40, 60, 90, 120, 200], 12_596.77))).toEqual({
    amount: 88_000,
    lapseDays: 120,
    buddingDays: 120,
    primeDays: 240,
  });
});

test('quick shops and slow shops stay within the limits', () => {
  expect(fitted(shop(Array(10).fill(1), 300))).toEqual({
    amount: 2_100,
    lapseDays: 60,
    buddingDays: 30,
    primeDays: 90,
  });
  expect(fitted(shop(Array(10).fill(100), 1))?.lapseDays).toBe(90);
  expect(fitted(shop([1, 1, 1, 1, 1, 1, 1, 1, 800, 800], 1))?.lapseDays).toBe(720);
});

test('nine intervals are too few, two orders on one day are no interval, and no money is none', () => {
  expect(fitted(shop(Array(9).fill(30), 100))).toBeNull();
  expect(fitted([...shop(Array(9).fill(30), 100), ['K', '2020-01-01', 100, 'second']])).toBeNull();
  expect(
    fitted([...shop(Array(10).fill(30), 100), ['K', '2024-01-01', -2_000, 'refund']]),
  ).toBeNull();
});

test('a fit is always usable: whole months, budding before prime, an amount above zero', () => {
  const intervals = fc.array(fc.integer({ min: 1, max: 150 }), { minLength: 10, maxLength: 11 });
  fc.assert(
    fc.property(intervals, fc.integer({ min: 1, max: 1e9 }), (days, cents) => {
      const limits = fitted(shop(days, cents / 100))!;
      expect([limits.buddingDays, limits.primeDays, limits.lapseDays].map((d) => d % 30)).toEqual([
        0, 0, 0,
      ]);
      expect(limits.buddingDays).toBeLessThan(limits.primeDays);
      expect(limits.amount).toBeGreaterThan(0);
      expect(limits.amount).toBeLessThan(Infinity);
    }),
  );
});
