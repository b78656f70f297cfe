import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  greetingOf,
  inMourning,
  SEASONS,
  SEASONS_JA,
  seasonOn,
  seasonsOf,
} from '../../src/followup/season.ts';
import { isoFromDay } from '../../src/sales/calendar.ts';
import { day } from '../data.ts';

const next = (on: string, seasons = SEASONS_JA) => {
  const greeting = seasonOn(day(on), seasons);
  return greeting && `${greeting.id} ${greeting.year}, print by ${isoFromDay(greeting.printBy)}`;
};

test('D8: every greeting is printed two weeks before the first day of its arrival', () => {
  expect(SEASONS_JA.map((season) => isoFromDay(greetingOf(season, 2025).printBy))).toEqual([
    '2024-12-18',
    '2024-12-25',
    '2025-06-23',
    '2025-07-24',
  ]);
  expect(SEASONS_JA.map((season) => isoFromDay(greetingOf(season, 2025).to))).toEqual([
    '2025-01-07',
    '2025-02-03',
    '2025-08-06',
    '2025-08-31',
  ]);
});

test.each([
  ['2024-12-18', 'newYear 2025, print by 2024-12-18'],
  ['2025-01-01', 'newYear 2025, print by 2024-12-18'],
  ['2025-01-02', 'midWinter 2025, print by 2024-12-25'],
  ['2025-01-09', 'summer 2025, print by 2025-06-23'],
  ['2025-07-08', 'lateSummer 2025, print by 2025-07-24'],
  ['2025-08-08', 'newYear 2026, print by 2025-12-18'],
])('D8: on %s the next greeting is %s', (on, greeting) => {
  expect(next(on)).toBe(greeting);
});

test('D8: who is in mourning gets the mid-winter greeting in place of the new-year card', () => {
  const card = seasonOn(day('2024-12-01'), SEASONS_JA)!;
  expect(inMourning(card, SEASONS_JA)).toEqual(greetingOf(SEASONS_JA[1], 2025));
  const summer = greetingOf(SEASONS_JA[2], 2025);
  expect(inMourning(summer, SEASONS_JA)).toEqual(summer);
  expect(inMourning(card, [SEASONS_JA[0]])).toBeNull();
});

test('other countries have one card, to be there in December', () => {
  expect(seasonsOf('ja_JP')).toBe(SEASONS_JA);
  expect(seasonsOf('en_GB')).toBe(SEASONS);
  expect(next('2024-11-17', SEASONS)).toBe('yearEnd 2024, print by 2024-11-17');
  expect(next('2024-12-01', SEASONS)).toBe('yearEnd 2024, print by 2024-11-17');
  expect(next('2024-12-02', SEASONS)).toBe('yearEnd 2025, print by 2025-11-17');
  expect(isoFromDay(greetingOf(SEASONS[0], 2024).to)).toBe('2024-12-24');
});

test('dates are editable: a leap day and a season over the new year hold', () => {
  const leap = { id: 'summer', from: { month: 2, day: 29 }, to: { month: 3, day: 1 } } as const;
  expect(isoFromDay(greetingOf(leap, 2025).from)).toBe('2025-02-28');
  const over = { id: 'yearEnd', from: { month: 12, day: 20 }, to: { month: 1, day: 6 } } as const;
  expect(isoFromDay(greetingOf(over, 2024).to)).toBe('2025-01-06');
  expect(seasonOn(day('2025-01-01'), [])).toBeNull();
});

test('on every day the next greeting can still arrive in time, and none comes before it', () => {
  fc.assert(
    fc.property(fc.integer({ min: day('1990-01-01'), max: day('2090-01-01') }), (on) => {
      const greeting = seasonOn(on, SEASONS_JA)!;
      expect(greeting.from).toBeGreaterThanOrEqual(on);
      expect(greeting.from - on).toBeLessThan(200);
      for (let earlier = on; earlier < greeting.from; earlier += 7) {
        expect(seasonOn(earlier, SEASONS_JA)).toEqual(greeting);
      }
    }),
    { numRuns: 50 },
  );
});
