import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  civilFromDay,
  dayFromCivil,
  dayFromIso,
  daysInMonth,
  isoFromDay,
  lastDayOfMonth,
  realDay,
} from '../../src/sales/calendar.ts';

test('days are the serial numbers of a spreadsheet', () => {
  expect(dayFromCivil(1899, 12, 30)).toBe(0);
  expect(dayFromCivil(1970, 1, 1)).toBe(25_569);
  expect(dayFromCivil(2024, 3, 5)).toBe(45_356);
  expect(lastDayOfMonth(2024, 2)).toBe(dayFromCivil(2024, 2, 29));
});

test('every day agrees with the platform’s own calendar, there and back', () => {
  fc.assert(
    fc.property(fc.integer({ min: -20_000, max: 120_000 }), (day) => {
      const date = new Date((day - 25_569) * 86_400_000);
      const { year, month, day: dayOfMonth } = civilFromDay(day);
      expect([year, month, dayOfMonth]).toEqual([
        date.getUTCFullYear(),
        date.getUTCMonth() + 1,
        date.getUTCDate(),
      ]);
      expect(dayFromCivil(year, month, dayOfMonth)).toBe(day);
      expect(isoFromDay(day)).toBe(date.toISOString().slice(0, 10));
      expect(dayFromIso(isoFromDay(day))).toBe(day);
    }),
  );
});

test('a day that does not exist is none, and never another day', () => {
  expect(realDay(2024, 2, 30)).toBeUndefined();
  expect(realDay(2024, 13, 1)).toBeUndefined();
  expect(realDay(2024, 4, 0)).toBeUndefined();
  expect(dayFromIso('2023-02-29')).toBeUndefined();
  expect(dayFromIso('2024-2-9')).toBeUndefined();
  expect([1900, 2000, 2023, 2024].map((year) => daysInMonth(year, 2))).toEqual([28, 29, 28, 29]);
});
