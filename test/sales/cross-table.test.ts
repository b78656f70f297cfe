import { expect, test } from 'vitest';
import { byCustomer, lines, london, noteCodes, read } from './reading.ts';

test('a table of customers by months is one sale a cell, on the last day of the month', () => {
  const reading = read([
    ['令和5年度 売上表'],
    ['取引先', '4月', '5月', '2月', '合計'],
    ['山田商店', 1000, '', '1,500円', 2500],
    ['佐藤商店', '', '▲200', 300, 100],
    ['現金客', 50, '', '', 50],
    ['合計', 1050, -200, 1800, 2650],
  ]);
  expect(lines(reading)).toEqual([
    '山田商店 2023-04-30 1000',
    '佐藤商店 2023-05-31 -200',
    '山田商店 2024-02-29 1500',
    '佐藤商店 2024-02-29 300',
  ]);
  expect(reading.anonymousAmount).toBe(500_000);
  expect(noteCodes(reading)).toContain('crossTable');
  expect([...reading.customerOfRow].slice(0, 2)).toEqual([0, 1]);
});

test('months that name their year need no title', () => {
  const reading = read(
    [
      ['Customer', 'Nov 2023', 'Dec 2023', 'Jan 2024'],
      ['Ann', 10, '', 20],
      ['Bob', '', 30, ''],
    ],
    { place: london },
  );
  expect(lines(reading)).toEqual(['Ann 2023-11-30 10', 'Bob 2023-12-31 30', 'Ann 2024-01-31 20']);
});

test('date cells as headers are months as well', () => {
  const month = (text: string) => new Date(`${text}-01T00:00:00Z`);
  const reading = read(
    [
      ['Customer', month('2023-11'), month('2023-12'), month('2024-01')],
      ['Ann', 10, '', 20],
      ['Bob', '', 30, ''],
    ],
    { place: london },
  );
  expect(lines(reading)).toEqual(['Ann 2023-11-30 10', 'Bob 2023-12-31 30', 'Ann 2024-01-31 20']);
});

test('without any year the last filled month is the latest that is over', () => {
  const reading = read([
    ['取引先', '10月', '11月', '12月', '1月', '2月'],
    ['山田商店', 100, 100, 100, '', ''],
  ]);
  // Today is 2025-12-09, so the last December that was over is 2024's.
  expect(byCustomer(reading)).toEqual({ 山田商店: 300 });
  expect(lines(reading).at(-1)).toBe('山田商店 2024-12-31 100');
});
