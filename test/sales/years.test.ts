import { expect, test } from 'vitest';
import { isoFromDay } from '../../src/sales/calendar.ts';
import { readDays } from '../../src/sales/days.ts';
import { lines, noteCodes, read, reasons, tokyo } from './reading.ts';

const sheet = (title: string, dates: readonly string[], tab = 'Sheet1') =>
  read([[title], ['日付', 'お客様名', '金額'], ...dates.map((date, n) => [date, '山田', n + 10])], {
    tab,
  });
const days = (title: string, dates: readonly string[], tab?: string): string[] =>
  lines(sheet(title, dates, tab)).map((line) => line.split(' ')[1]);

test('the title says the year', () => {
  expect(days('2024年3月 売上表', ['3/5', '3月6日'])).toEqual(['2024-03-05', '2024-03-06']);
  expect(days('令和6年 売上表', ['3/5'])).toEqual(['2024-03-05']);
  expect(noteCodes(sheet('2024年', ['3/5']))).toContain('yearsGiven');
});

test('the name of the tab says it where the title does not', () => {
  expect(days('売上表', ['3/5'], '売上2023')).toEqual(['2023-03-05']);
});

test('a business year runs from April to March', () => {
  expect(days('2023年度 売上', ['4/1', '12/31', '1/5', '3/31'])).toEqual([
    '2023-04-01',
    '2023-12-31',
    '2024-01-05',
    '2024-03-31',
  ]);
});

test('the year turns when the month falls', () => {
  expect(days('2023年12月〜', ['12/5', '12/30', '1/2', '2/3'])).toEqual([
    '2023-12-05',
    '2023-12-30',
    '2024-01-02',
    '2024-02-03',
  ]);
});

test('without a title the newest row is this year’s or last year’s', () => {
  // Today is 2025-12-09.
  expect(days('', ['11/20', '12/28', '1/2', '3/1', '12/9'])).toEqual([
    '2024-11-20',
    '2024-12-28',
    '2025-01-02',
    '2025-03-01',
    '2025-12-09',
  ]);
  expect(days('', ['1/2', '5/1', '12/10'])).toEqual(['2024-01-02', '2024-05-01', '2024-12-10']);
});

test('a list with the newest row first is read upwards', () => {
  expect(days('', ['3/1', '2/3', '1/2', '12/30', '12/5'])).toEqual([
    '2025-03-01',
    '2025-02-03',
    '2025-01-02',
    '2024-12-30',
    '2024-12-05',
  ]);
});

test('rows with a year carry those without along', () => {
  expect(days('', ['2021/11/20', '12/5', '1/8', '2022/2/1', '2/3'])).toEqual([
    '2021-11-20',
    '2021-12-05',
    '2022-01-08',
    '2022-02-01',
    '2022-02-03',
  ]);
});

test('a row slightly out of order turns no year', () => {
  expect(days('', ['11/28', '12/2', '11/30', '12/30', '1/2', '12/31', '1/4', '1/8'])).toEqual([
    '2024-11-28',
    '2024-12-02',
    '2024-11-30',
    '2024-12-30',
    '2025-01-02',
    '2024-12-31',
    '2025-01-04',
    '2025-01-08',
  ]);
});

test('29 February in a year that has none is unreadable', () => {
  expect(reasons(sheet('2023年', ['2/28', '2/29']))).toEqual(['', 'noYear']);
});

test('a cell function has no clock, so nothing says the year', () => {
  const { ok, fault } = readDays(['3/5', '3/6'], tokyo);
  expect([...ok]).toEqual([0, 0]);
  expect([...fault]).toEqual([3, 3]);
  const dated = readDays(['2024/3/5', '3/6'], tokyo);
  expect(Array.from(dated.days, isoFromDay)).toEqual(['2024-03-05', '2024-03-06']);
});
