import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isoFromDay } from '../../../src/sales/calendar.ts';
import { weeklyRegulars, weeklyTrend } from '../../../src/shop/areas/weekly.ts';
import { day } from '../../data.ts';
import { analysisOf } from '../../shop.ts';
import { analysisOn } from './shop.ts';

const HEADER = ['Customer', 'Date', 'Amount'];
const comes = (name: string, every: number, first: string, last: string) => {
  const rows: [string, string, number][] = [];
  for (let at = day(first); at <= day(last); at += every) rows.push([name, isoFromDay(at), 5]);
  return rows;
};

const cells = [
  HEADER,
  ...comes('daily', 1, '2023-06-01', '2024-06-29'),
  ...comes('weekly', 7, '2023-09-04', '2024-06-24'),
  ...comes('every eighth day', 8, '2024-01-01', '2024-06-25'),
  ...comes('fortnightly', 14, '2023-06-05', '2024-06-17'),
  ...comes('monthly', 30, '2023-06-01', '2024-06-20'),
  ...comes('weekly until spring', 7, '2023-06-01', '2024-03-01'),
  ['once', '2024-06-01', 5],
];

test('C24: weekly regulars come every seven days or oftener, and still come', () => {
  const analysis = analysisOf(cells, '2024-06-30');
  const { customers } = analysis.reading.sales;
  const { weekly, next } = weeklyRegulars(analysis);
  expect(weekly.map((k) => customers[k])).toEqual(['daily', 'weekly']);
  expect(next.map((k) => customers[k])).toEqual(['every eighth day', 'fortnightly']);
});

test('C24: the trend counts every month-end with the rows known then', () => {
  const told = weeklyTrend(analysisOf(cells, '2024-06-30')).map(
    (month) => `${isoFromDay(month.day)}: ${month.weekly}, ${month.next}`,
  );
  expect(told).toEqual([
    '2023-07-31: 2, 1',
    '2023-08-31: 2, 1',
    '2023-09-30: 3, 1',
    '2023-10-31: 3, 1',
    '2023-11-30: 3, 1',
    '2023-12-31: 3, 1',
    '2024-01-31: 3, 2',
    '2024-02-29: 3, 2',
    '2024-03-31: 2, 2',
    '2024-04-30: 2, 2',
    '2024-05-31: 2, 2',
    '2024-06-30: 2, 2',
  ]);
});

test('the last count of the trend is that of the day itself, and nobody is in both bands', () => {
  const visit = fc.tuple(fc.constantFrom('a', 'b', 'c', 'd'), fc.integer({ min: 0, max: 90 }));
  fc.assert(
    fc.property(fc.array(visit, { minLength: 1, maxLength: 40 }), (visits) => {
      const rows = visits.map(([name, after]) => [name, isoFromDay(day('2024-04-01') + after), 5]);
      const analysis = analysisOf([HEADER, ...rows, ['z', '2023-01-01', 5]], '2024-06-30');
      const { weekly, next } = weeklyRegulars(analysis);
      const trend = weeklyTrend(analysis);
      expect(trend).toHaveLength(12);
      expect(trend[11]).toEqual({
        day: day('2024-06-30'),
        weekly: weekly.length,
        next: next.length,
      });
      expect(weekly.filter((k) => next.includes(k))).toEqual([]);
      const may = weeklyRegulars(analysisOn(analysis, '2024-05-31'));
      expect([trend[10].weekly, trend[10].next]).toEqual([may.weekly.length, may.next.length]);
    }),
    { numRuns: 40 },
  );
});
