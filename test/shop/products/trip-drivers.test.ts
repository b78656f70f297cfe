import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isoFromDay } from '../../../src/sales/calendar.ts';
import type { Cell } from '../../../src/sales/sales.ts';
import { TRIP, tripDrivers } from '../../../src/shop/products/trip-drivers.ts';
import { day } from '../../data.ts';
import { bought, HEADER, shopOf } from './sheet.ts';

const drivers = (rows: Cell[][], asOf: string, options = TRIP) =>
  tripDrivers(shopOf([HEADER, ...rows], asOf).purchases, options);

test('C25: a trip driver is bought again within 60 days of the first time', () => {
  const rows: Cell[][] = [
    ...bought(5, 'milk', '2024-01-01', 'Milk'),
    ...bought(3, 'milk', '2024-03-01', 'Milk'),
    ['milk4', '2024-03-02', 'Milk', 10],
    ...bought(6, 'pot', '2024-01-01', 'Pot'),
    ...bought(4, 'tea', '2024-01-01', 'Tea'),
    ['milk9', '2024-03-20', 'Milk', 10],
  ];
  // 1 March is the 60th day, 2 March one too late; who first bought in March cannot be judged yet.
  expect(drivers(rows, '2024-03-31')).toEqual([
    { product: 'Milk', buyers: 5, again: 3, share: 0.6 },
    { product: 'Pot', buyers: 6, again: 0, share: 0 },
  ]);
});

test('C25: who first bought 60 days ago is judged, who bought 59 days ago is not', () => {
  const rows = bought(5, 'milk', '2024-01-01', 'Milk');
  expect(drivers(rows, '2024-03-01')).toHaveLength(1);
  expect(drivers(rows, '2024-02-29')).toEqual([]);
});

test('no share is above one, and row order changes none', () => {
  const line = fc.tuple(
    fc.constantFrom('Ito', 'Mori', 'Kato'),
    fc.integer({ min: 0, max: 200 }).map((age) => isoFromDay(day('2024-03-31') - age)),
    fc.constantFrom('Tea', 'Cake'),
    fc.constant(10),
  );
  fc.assert(
    fc.property(fc.array(line, { minLength: 1, maxLength: 25 }), (given) => {
      const options = { withinDays: 60, least: 1 };
      const found = drivers(given, '2024-03-31', options);
      expect(drivers([...given].reverse(), '2024-03-31', options)).toEqual(found);
      for (const { product, buyers, again, share } of found) {
        expect(again).toBeLessThanOrEqual(buyers);
        expect(share).toBe(again / buyers);
        const own = given.filter((row) => row[2] === product);
        expect(buyers).toBeLessThanOrEqual(new Set(own.map(([name]) => name)).size);
      }
    }),
  );
});
