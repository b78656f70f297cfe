import { expect, test } from 'vitest';
import { factsOf } from '../../src/customers/facts.ts';
import { historyOf } from '../../src/customers/history.ts';
import { STANDARD_LIMITS } from '../../src/customers/stages.ts';
import { isoFromDay } from '../../src/sales/calendar.ts';
import { plainCountsOf } from '../../src/shop/plain-counts.ts';
import { day, type Line, salesOf } from '../data.ts';

/** `visits` orders from `first` to `last` that add up to `yen`. */
function orders(name: string, first: string, last: string, visits: number, yen: number): Line[] {
  return Array.from({ length: visits }, (_, index): Line => {
    const date = index === 0 ? day(first) : day(last) - (visits - 1 - index);
    return [name, isoFromDay(date), index === 0 ? yen - (visits - 1) * 100 : 100];
  });
}

// METHODS 4.2.
const NINE: Line[] = [
  ...orders('P1', '2024-11-01', '2024-11-01', 1, 8_000),
  ...orders('P2', '2024-10-01', '2024-12-01', 3, 90_000),
  ...orders('P3', '2024-01-10', '2024-12-05', 8, 60_000),
  ...orders('P4', '2024-07-01', '2024-11-20', 4, 88_000),
  ...orders('P5', '2023-02-01', '2024-12-20', 20, 240_000),
  ...orders('P6', '2024-03-01', '2024-03-01', 1, 5_000),
  ...orders('P7', '2023-01-01', '2024-05-05', 12, 150_000),
  ...orders('P8', '2023-01-01', '2024-05-04', 12, 70_000),
  ...orders('P9', '2024-05-06', '2024-05-06', 1, 70_000),
];
const counts = (lines: readonly Line[]) =>
  plainCountsOf(factsOf(historyOf(salesOf(lines)), day('2024-12-31')), STANDARD_LIMITS);

test('nine customers in six plain counts', () => {
  expect(counts(NINE)).toEqual({
    newcomers: 2,
    regulars: 1,
    almostFans: 2,
    bigFans: 1,
    justCurious: 1,
    gone: 2,
  });
});

test('a steady customer is almost a fan from half of the amount on', () => {
  const steady = (yen: number) => counts(orders('K', '2024-01-10', '2024-12-05', 3, yen));
  expect(steady(35_000).almostFans).toBe(1);
  expect(steady(34_999).regulars).toBe(1);
});
