import { expect, test } from 'vitest';
import { isoFromDay } from '../../src/sales/calendar.ts';
import { readDate } from '../../src/sales/date.ts';
import { zoneDays } from '../../src/sales/zone.ts';
import sheets from '../data/sheets.json';

const tokyo = { dayOf: zoneDays('Asia/Tokyo') };

/** The answer in the words of the samples. */
function answer(cell: string | number): string | null {
  const date = readDate(cell, tokyo);
  if (date.is === 'day') return isoFromDay(date.day);
  const words = { month: 'month-only', needsYear: 'needs-year', ambiguous: 'ambiguous' } as const;
  return date.is === 'none' ? null : words[date.is];
}

test.each(sheets.samples.dates)('the cell $in reads as $out', ({ in: cell, out }) => {
  expect(answer(cell)).toBe(out);
});

test('a date after the end of its era says so', () => {
  expect(readDate('平成36年3月5日', tokyo)).toEqual({ is: 'none', reason: 'eraOver' });
  expect(readDate('昭和64年1月8日', tokyo)).toEqual({ is: 'none', reason: 'eraOver' });
});

test.each([
  ['2024-03-05 10:15', '2024-03-05'],
  ['2024/3/5 10:15:20', '2024-03-05'],
  ['2024年3月5日 10時15分', '2024-03-05'],
  ['2024年3月5日(火)10:15', '2024-03-05'],
  ['2024/03/05 午後3:15', '2024-03-05'],
  ['March 5, 2024 3:02 PM', '2024-03-05'],
  ['Tue Mar 5 2024', '2024-03-05'],
  ['5. März 2024', '2024-03-05'],
  ['5 de marzo de 2024', '2024-03-05'],
  ['05MAR2024', '2024-03-05'],
  ['20240305101500', '2024-03-05'],
  ['H31.4.30', '2019-04-30'],
  ["'2024/3/5", '2024-03-05'],
  ['２０２４−０３−０５', '2024-03-05'],
  ['2024ー3ー5', '2024-03-05'],
  ['R6‐3‐5', '2024-03-05'],
])('%s with its time or weekday is still %s', (cell, day) => {
  expect(answer(cell)).toBe(day);
});

test.each([
  ['2024-03-05T23:59:59.000+09:00', '2024-03-05'],
  ['2024-03-05 15:00:00 UTC', '2024-03-06'],
  ['2024-03-05 14:59:59 UTC', '2024-03-05'],
  ['2024-03-05 10:15:00 GMT+0900 (Japan Standard Time)', '2024-03-05'],
  ['Mar 5, 2024, 11:02:33 PM PST', '2024-03-06'],
])('%s is taken into the spreadsheet’s zone before its day %s', (cell, day) => {
  expect(answer(cell)).toBe(day);
});

test.each([
  '2024/3/5 25:00',
  '2024/3/5 12',
  '2024-03-05 10:75',
  '令和元年4月30日',
  '2024/3/5から',
  '1,200',
  '090-1234-5678',
  '12345',
  '小計',
  '2023年2月29日',
  '31/04/2024',
  'Mai',
])('%s is no date', (cell) => {
  expect(answer(cell)).toBeNull();
});

test('numbers are serials from 20000 to 80000 or eight digits, and nothing else', () => {
  expect([19_999, 20_000, 45_356.75, 80_000.5, 80_001, 20_240_230, 20_241_301].map(answer)).toEqual(
    [null, '1954-10-03', '2024-03-05', '2119-01-11', null, null, null],
  );
});

test('a date cell shows the day of the spreadsheet’s zone', () => {
  const cell = new Date('2024-03-04T15:00:00Z');
  expect(readDate(cell, tokyo)).toEqual({ is: 'day', day: 45_356 });
  expect(readDate(cell, { dayOf: zoneDays('Etc/UTC') })).toEqual({ is: 'day', day: 45_355 });
});
