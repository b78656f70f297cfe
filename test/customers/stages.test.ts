import { expect, test } from 'vitest';
import { STAGES, STANDARD_LIMITS, stageIndex } from '../../src/customers/stages.ts';
import { MONEY } from '../../src/sales/sales.ts';
import { day } from '../data.ts';

// METHODS 4.2, as of 2024-12-31 with the standard limits.
const GOLDEN = [
  ['2024-11-01', '2024-11-01', 1, 8_000, 'firstTime active'],
  ['2024-10-01', '2024-12-01', 3, 90_000, 'budding active'],
  ['2024-01-10', '2024-12-05', 8, 60_000, 'steady active'],
  ['2024-07-01', '2024-11-20', 4, 88_000, 'trending active'],
  ['2023-02-01', '2024-12-20', 20, 240_000, 'prime active'],
  ['2024-03-01', '2024-03-01', 1, 5_000, 'firstTime lapsed'],
  ['2023-01-01', '2024-05-05', 12, 150_000, 'prime lapsed'],
  ['2023-01-01', '2024-05-04', 12, 70_000, 'prime lapsed'],
  ['2024-05-06', '2024-05-06', 1, 70_000, 'firstTime active'],
] as const;

const stageOf = (visits: number, tenure: number, amount: number, recency: number): string => {
  const stage = STAGES[stageIndex(visits, tenure, amount * MONEY, recency, STANDARD_LIMITS)];
  return `${stage.class} ${stage.state}`;
};

test.each(GOLDEN)(
  'first %s, last %s, %i visits, %i yen is %s + %s',
  (first, last, n, yen, expected) => {
    const tenure = day(last) - day(first);
    expect(stageOf(n, tenure, yen, day('2024-12-31') - day(last))).toBe(expected);
  },
);

test('B28: limits count up: 90 and 210 days, 70,000 yen, and 240 days of silence', () => {
  expect(stageOf(2, 89, 70_000, 0)).toBe('budding active');
  expect(stageOf(2, 90, 69_999, 0)).toBe('steady active');
  expect(stageOf(2, 90, 70_000, 0)).toBe('trending active');
  expect(stageOf(2, 210, 70_000, 239)).toBe('prime active');
  expect(stageOf(2, 210, 70_000, 240)).toBe('prime lapsed');
});
