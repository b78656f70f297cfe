import fc from 'fast-check';
import { expect, test } from 'vitest';
import { factsOf } from '../../src/customers/facts.ts';
import { graceDays, variationOf } from '../../src/customers/grace.ts';
import { historyOf } from '../../src/customers/history.ts';
import { rhythmOf } from '../../src/customers/rhythm.ts';
import { isoFromDay } from '../../src/sales/calendar.ts';
import { falseAlarms } from '../../src/shop/false-alarms.ts';
import { day, type Line, salesOf } from '../data.ts';

/** METHODS 5.9: K was flagged at the end of May and came on 5 June; L at the end of April, never. */
const GOLDEN: Line[] = [
  ...['2024-01-01', '2024-01-31', '2024-03-01', '2024-03-31', '2024-06-05'].map(
    (date): Line => ['K', date, 10],
  ),
  ...['2024-01-01', '2024-01-31', '2024-03-01'].map((date): Line => ['L', date, 10]),
];
const alarms = (lines: readonly Line[], asOf = '2024-06-30', grace: number | 'ownSpread' = 15) =>
  falseAlarms(historyOf(salesOf(lines)), day(asOf), 240, grace);

test('of two flagged, one came back by itself', () => {
  expect(alarms(GOLDEN)).toEqual({ flagged: 2, cameBack: 1 });
});

test('an absence is counted where it is first flagged, and only once it can be judged', () => {
  expect(alarms(GOLDEN, '2024-06-29')).toEqual({ flagged: 1, cameBack: 0 });
  expect(alarms(GOLDEN, '2024-05-29')).toEqual({ flagged: 0, cameBack: 0 });
});

test('more grace flags fewer, and after lapsing nobody is flagged any more', () => {
  expect(alarms(GOLDEN, '2024-06-30', 61)).toEqual({ flagged: 0, cameBack: 0 });
  const rare: Line[] = [
    ['K', '2023-01-01', 10],
    ['K', '2023-08-01', 10],
  ];
  expect(alarms(rare, '2024-12-31', 90)).toEqual({ flagged: 0, cameBack: 0 });
});

test('own spread is the variation times the rhythm, and 15 days for even or little known ones', () => {
  const every = (name: string, intervals: readonly number[]): Line[] => {
    let at = day('2024-01-01');
    return [0, ...intervals].map((interval): Line => {
      at += interval;
      return [name, isoFromDay(at), 10];
    });
  };
  const lines = [
    ...every('even', [30, 30, 30, 30, 30]),
    ...every('uneven', [10, 50, 10, 50, 10, 50]),
    ...every('little known', [100]),
  ];
  const facts = factsOf(historyOf(salesOf(lines)), day('2024-12-01'));
  const [even, uneven, unknown] = variationOf(facts);
  // Sample deviation of 10 and 50, three times each, is √480; by the mean of 30.
  expect(even).toBe(0);
  expect(uneven).toBeCloseTo(Math.sqrt(480) / 30, 14);
  expect(unknown).toBe(uneven / 2);
  expect([...graceDays(facts, rhythmOf(facts), 'ownSpread')]).toEqual([15, 22, 37]);
  expect([...graceDays(facts, rhythmOf(facts), 30)]).toEqual([30, 30, 30]);
});

test('for any shop, never more came back than were flagged', () => {
  const rows = fc.array(
    fc.tuple(
      fc.constantFrom('a', 'b', 'c'),
      fc.integer({ min: 0, max: 500 }),
      fc.integer({ min: -20, max: 90 }),
    ),
    { minLength: 1, maxLength: 40 },
  );
  fc.assert(
    fc.property(rows, fc.constantFrom(0, 15, 'ownSpread' as const), (given, grace) => {
      const lines = given.map(
        ([name, age, amount]): Line => [name, isoFromDay(day('2024-06-30') - age), amount],
      );
      const { flagged, cameBack } = alarms(lines, '2024-06-30', grace);
      expect(cameBack).toBeLessThanOrEqual(flagged);
    }),
  );
});
