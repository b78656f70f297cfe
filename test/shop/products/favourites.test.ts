import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isoFromDay } from '../../../src/sales/calendar.ts';
import type { Cell } from '../../../src/sales/sales.ts';
import { favouriteOf, missedProducts, usualSeason } from '../../../src/shop/products/favourites.ts';
import { purchasesOf } from '../../../src/shop/products/purchases.ts';
import { day } from '../../data.ts';
import { HEADER, shopOf } from './sheet.ts';

test('C15: the favourite category has the most lines, then the most money, then the first name', () => {
  const { analysis, columns, k } = shopOf(
    [
      ['Customer', 'Date', 'Category', 'Product', 'Amount'],
      ['Ito', '2024-01-01', 'Tea', 'Green', 10],
      ['Ito', '2024-01-01', 'Tea', 'Black', 10],
      ['Ito', '2024-01-02', 'Cups', 'Big', 900],
      ['Mori', '2024-01-01', 'Tea', 'Green', 10],
      ['Mori', '2024-01-02', 'Cups', 'Small', 20],
      ['Kato', '2024-01-01', 'Tea', 'Green', 10],
      ['Kato', '2024-01-02', 'Cups', 'Tiny', 10],
      ['Sato', '2024-01-02', '', 'Bag', 10],
    ],
    '2024-04-01',
  );
  const favourite = favouriteOf(purchasesOf(analysis, columns.labels('category')!));
  expect(['Ito', 'Mori', 'Kato', 'Sato'].map((name) => favourite(k(name)))).toEqual([
    'Tea',
    'Cups',
    'Cups',
    '',
  ]);
});

const visits = (...dates: string[]): Cell[][] => dates.map((date) => ['Ito', date, 'Tea', 10]);
const season = (...dates: string[]) => {
  const { analysis, k } = shopOf([HEADER, ...visits(...dates)], '2024-12-31');
  return usualSeason(analysis)(k('Ito'));
};

test('C15: the usual season is the quarter with the most visits, the latest of equal ones', () => {
  expect(season('2023-01-01', '2023-12-01', '2024-11-30')).toBe(4);
  expect(season('2022-07-01', '2023-09-30', '2024-04-01')).toBe(3);
  expect(season('2023-02-01', '2024-05-01')).toBe(2);
  expect(season('2023-05-01', '2024-02-01')).toBe(1);
});

test('C15: a returned order has no season', () => {
  const { analysis, k } = shopOf(
    [
      HEADER,
      ['Ito', '2024-01-01', 'Tea', 10],
      ['Mori', '2024-01-01', 'Tea', 10],
      ['Mori', '2024-01-01', 'Tea', -10],
    ],
    '2024-12-31',
  );
  expect([usualSeason(analysis)(k('Ito')), usualSeason(analysis)(k('Mori'))]).toEqual([1, 0]);
});

test('A2: usual products are missed when they were not bought for longer than the rhythm', () => {
  // Every 30 days: tea until May, beans once, soap until July, milk until the last visit.
  const dates = [
    '2024-03-01',
    '2024-03-31',
    '2024-04-30',
    '2024-05-30',
    '2024-06-29',
    '2024-07-29',
  ];
  const of = (product: string, ...at: number[]): Cell[][] =>
    at.map((visit) => ['Ito', dates[visit], product, 10]);
  const { analysis, purchases, k } = shopOf(
    [
      HEADER,
      ...of('Tea', 0, 1, 2),
      ...of('Beans', 1),
      ...of('Soap', 3, 4),
      ...of('Milk', 0, 1, 2, 3, 4, 5),
    ],
    '2024-08-10',
  );
  expect(analysis.rhythm.days[k('Ito')]).toBe(30);
  expect(missedProducts(analysis, purchases)(k('Ito'))).toEqual([
    { product: 'Tea', count: 3, days: 102 },
    { product: 'Soap', count: 2, days: 42 },
  ]);
});

test('the order of the rows changes neither favourite, season nor what is missed', () => {
  const line = fc.tuple(
    fc.constantFrom('Ito', 'Mori'),
    fc.integer({ min: 0, max: 500 }).map((age) => isoFromDay(day('2024-12-31') - age)),
    fc.constantFrom('Tea', 'Cake', 'Pot'),
    fc.integer({ min: 1, max: 3 }),
  );
  fc.assert(
    fc.property(fc.array(line, { minLength: 1, maxLength: 25 }), (given) => {
      const all = (rows: Cell[][]) => {
        const { analysis, purchases, customers } = shopOf([HEADER, ...rows], '2024-12-31');
        const [favourite, usual, missed] = [
          favouriteOf(purchases),
          usualSeason(analysis),
          missedProducts(analysis, purchases),
        ];
        return customers.map((name, k) => [name, favourite(k), usual(k), missed(k)]).sort();
      };
      const found = all(given);
      expect(all([...given].reverse())).toEqual(found);
      for (const [name, favourite, usual] of found) {
        const own = given.filter((row) => row[0] === name);
        const lines = (product: unknown) => own.filter((row) => row[2] === product).length;
        for (const row of own) expect(lines(favourite)).toBeGreaterThanOrEqual(lines(row[2]));
        expect([1, 2, 3, 4]).toContain(usual);
      }
    }),
  );
});
