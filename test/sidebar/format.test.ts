import { expect, test } from 'vitest';
import { columnLetters, count, day, money, percent } from '../../sidebar/format.ts';

test('money at a glance is short, in the way of each language', () => {
  expect(money('en', 'JPY', 1_800_000)).toBe('¥1.8M');
  expect(money('ja', 'JPY', 1_800_000)).toBe('180万円');
  expect(money('ja', 'JPY', 22_000_000)).toBe('2,200万円');
  expect(money('en', 'GBP', 640)).toBe('£640');
  expect(money('en', 'GBP', 58_540)).toBe('£58.5K');
});

test('where the sheet names no currency the number stands alone', () => {
  expect(money('en', '', 1_800_000)).toBe('1.8M');
  expect(money('ja', '', 388_000)).toBe('38.8万');
});

test('a day is the day of the sheet, whatever the zone of the machine', () => {
  expect(day('en', '2025-06-30')).toBe('30 Jun 2025');
  expect(day('ja', '2025-06-30')).toBe('2025年6月30日');
  expect(day('en', '2024-02-29')).toBe('29 Feb 2024');
});

test('nearly all is not all, and nearly nothing is not nothing', () => {
  expect(percent('en', 0.851)).toBe('85%');
  expect(percent('en', 0.9999)).toBe('99%');
  expect(percent('en', 0.0001)).toBe('1%');
  expect(percent('en', 1)).toBe('100%');
  expect(percent('en', 0)).toBe('0%');
});

test('counts are grouped', () => {
  expect(count('en', 12_480)).toBe('12,480');
  expect(count('ja', 12_480)).toBe('12,480');
});

test('columns have the letters that Sheets shows', () => {
  expect([0, 25, 26, 51, 52, 701, 702].map(columnLetters)).toEqual([
    'A',
    'Z',
    'AA',
    'AZ',
    'BA',
    'ZZ',
    'AAA',
  ]);
});
