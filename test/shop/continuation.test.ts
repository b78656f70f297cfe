import { expect, test } from 'vitest';
import { factsOf } from '../../src/customers/facts.ts';
import { historyOf } from '../../src/customers/history.ts';
import { rhythmOf } from '../../src/customers/rhythm.ts';
import { STANDARD_LIMITS } from '../../src/customers/stages.ts';
import { continuation, yearsOf } from '../../src/shop/continuation.ts';
import { dormantRegulars } from '../../src/shop/dormant-regulars.ts';
import { day, type Line, salesOf } from '../data.ts';

test('of 30,000 customers 22,000 came again, among 32,000', () => {
  const { stayed, left, joined } = continuation({ before: 30_000, now: 32_000, both: 22_000 });
  const percent = [stayed, left, joined].map((share) => Math.round(1_000 * share!) / 10);
  expect(percent).toEqual([73.3, 26.7, 31.3]);
});

test('the years are 365 days each, counted back from today', () => {
  const lines: Line[] = [
    ['both', '2024-01-01', 1],
    ['both', '2023-12-31', 1],
    ['first day of the year before', '2023-01-01', 1],
    ['too old', '2022-12-31', 1],
    ['now', '2024-12-30', 1],
  ];
  const years = yearsOf(factsOf(historyOf(salesOf(lines)), day('2024-12-30')));
  expect(years).toEqual({ before: 2, now: 2, both: 1 });
});

test('a shop without a year before has no share of leavers', () => {
  expect(continuation({ before: 0, now: 5, both: 0 })).toEqual({
    stayed: null,
    left: null,
    joined: 1,
  });
  expect(continuation({ before: 5, now: 0, both: 0 })).toEqual({
    stayed: 0,
    left: 1,
    joined: null,
  });
});

test('regulars of a year ago who are dormant today, of all customers', () => {
  const lines: Line[] = [
    ['asleep', '2023-10-01', 10],
    ['asleep', '2023-11-01', 10],
    ['awake', '2023-10-01', 10],
    ['awake', '2024-11-01', 10],
    ['once', '2023-11-01', 10],
    ['gone long ago', '2022-01-01', 10],
    ['gone long ago', '2022-02-01', 10],
  ];
  const history = historyOf(salesOf(lines));
  const facts = factsOf(history, day('2024-12-31'));
  expect(dormantRegulars(history, facts, rhythmOf(facts), STANDARD_LIMITS)).toBe(1 / 4);
});
