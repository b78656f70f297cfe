import fc from 'fast-check';
import { expect, test } from 'vitest';
import { civilFromDay, isoFromDay } from '../../../src/sales/calendar.ts';
import type { Cell } from '../../../src/sales/sales.ts';
import {
  ANNIVERSARY,
  anniversaries,
  anniversaryOf,
} from '../../../src/shop/products/anniversaries.ts';
import { day } from '../../data.ts';
import { HEADER, shopOf } from './sheet.ts';

const JOB = { ...ANNIVERSARY, isJob: (product: string) => product === 'Roof' };
const near = (rows: Cell[][], asOf: string, options: Parameters<typeof anniversaries>[2] = JOB) => {
  const { analysis, purchases, k } = shopOf([HEADER, ...rows], asOf);
  const found = anniversaries(analysis, purchases, options)(k('Ito'));
  return found && [found.product, isoFromDay(found.jobDay), found.years, isoFromDay(found.day)];
};

test('D6: a roof of five years ago is remembered from 30 days before to 30 days after', () => {
  const roof: Cell[][] = [['Ito', '2019-05-20', 'Roof', 900]];
  const told = ['Roof', '2019-05-20', 5, '2024-05-20'];
  expect(near(roof, '2024-04-19')).toBeNull();
  expect(near(roof, '2024-04-20')).toEqual(told);
  expect(near(roof, '2024-06-19')).toEqual(told);
  expect(near(roof, '2024-06-20')).toBeNull();
  // Two and four years are no anniversaries.
  expect([near(roof, '2021-05-20'), near(roof, '2023-05-20')]).toEqual([null, null]);
});

test('D6: only jobs count, unless every order of the trade is one', () => {
  const rows: Cell[][] = [
    ['Ito', '2023-05-20', 'Nails', 9],
    ['Ito', '2023-05-25', '', 9],
  ];
  expect(near(rows, '2024-05-20')).toBeNull();
  const every = { ...ANNIVERSARY, everyOrder: true };
  expect(near(rows, '2024-05-21', every)).toEqual(['Nails', '2023-05-20', 1, '2024-05-20']);
  expect(near(rows, '2024-05-24', every)).toEqual(['', '2023-05-25', 1, '2024-05-25']);
});

test('D6: the nearest of several, and of equally near ones the one to come', () => {
  const rows: Cell[][] = [
    ['Ito', '2019-05-10', 'Roof', 900],
    ['Ito', '2021-05-20', 'Roof', 900],
    ['Ito', '2023-05-30', 'Roof', 900],
  ];
  expect(near(rows, '2024-05-18')?.[2]).toBe(3);
  expect(near(rows, '2024-05-15')?.[2]).toBe(3);
  expect(near(rows, '2024-05-25')?.[2]).toBe(1);
  expect(near(rows, '2024-05-11')?.[2]).toBe(5);
});

test('a job of 29 February has its day on the 28th, and keeps its month and day for ever', () => {
  expect(isoFromDay(anniversaryOf(day('2024-02-29'), 1))).toBe('2025-02-28');
  expect(isoFromDay(anniversaryOf(day('2020-02-29'), 4))).toBe('2024-02-29');
  const days = fc.integer({ min: day('1990-01-01'), max: day('2030-12-31') });
  fc.assert(
    fc.property(days, fc.constantFrom(1, 3, 5, 10), (jobDay, years) => {
      const job = civilFromDay(jobDay);
      const found = civilFromDay(anniversaryOf(jobDay, years));
      expect([found.year, found.month]).toEqual([job.year + years, job.month]);
      if (job.month !== 2 || job.day !== 29) expect(found.day).toBe(job.day);
    }),
  );
});

test('an anniversary that is told is never further away than 30 days', () => {
  const dates = fc
    .integer({ min: 0, max: 4_200 })
    .map((age) => isoFromDay(day('2024-05-20') - age));
  fc.assert(
    fc.property(fc.array(dates, { minLength: 1, maxLength: 12 }), (given) => {
      const rows = given.map((date): Cell[] => ['Ito', date, 'Roof', 9]);
      const found = near(rows, '2024-05-20');
      expect(near([...rows].reverse(), '2024-05-20')).toEqual(found);
      const gaps = given.flatMap((date) =>
        [1, 3, 5, 10].map((years) => Math.abs(anniversaryOf(day(date), years) - day('2024-05-20'))),
      );
      const nearest = Math.min(...gaps);
      if (nearest > 30) expect(found).toBeNull();
      else expect(Math.abs(day(String(found![3])) - day('2024-05-20'))).toBe(nearest);
    }),
  );
});
