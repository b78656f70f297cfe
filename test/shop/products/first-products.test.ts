import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isoFromDay } from '../../../src/sales/calendar.ts';
import type { Cell } from '../../../src/sales/sales.ts';
import { conversions } from '../../../src/shop/conversion.ts';
import { firstProducts } from '../../../src/shop/products/first-products.ts';
import { day } from '../../data.ts';
import { HEADER, shopOf } from './sheet.ts';

test('D10: second visits within 90 days by the product that customers began with', () => {
  const { analysis, purchases } = shopOf(
    [
      HEADER,
      ['Ito', '2024-01-01', 'Tea', 10],
      ['Ito', '2024-01-01', 'Cake', 10],
      ['Ito', '2024-03-31', 'Milk', 10],
      ['Mori', '2024-01-01', 'Tea', 10],
      ['Mori', '2024-04-01', 'Tea', 10],
      ['Kato', '2024-01-05', 'Tea', 10],
      ['Sato', '2024-05-20', 'Tea', 10],
      ['Sato', '2024-05-21', 'Tea', 10],
      ['Abe', '2024-01-05', '', 10],
    ],
    '2024-06-30',
  );
  // 31 March is the 90th day, 1 April the 91st; Sato began too short a time ago.
  expect(firstProducts(analysis, purchases)).toEqual([
    { product: 'Tea', judged: 3, converted: 1, share: 1 / 3 },
    { product: 'Cake', judged: 1, converted: 1, share: 1 },
  ]);
});

test('where everybody begins with one product, it has the shop’s own rate', () => {
  const visit = fc.tuple(
    fc.constantFrom('Ito', 'Mori', 'Kato', 'Sato'),
    fc.integer({ min: 0, max: 300 }).map((age) => isoFromDay(day('2024-06-30') - age)),
  );
  fc.assert(
    fc.property(fc.array(visit, { minLength: 1, maxLength: 20 }), (given) => {
      const rows = given.map(([name, date]): Cell[] => [name, date, 'Tea', 10]);
      const { analysis, purchases } = shopOf([HEADER, ...rows], '2024-06-30');
      const found = firstProducts(analysis, purchases);
      const [{ judged, converted }] = conversions(analysis.facts);
      expect(found).toEqual(
        judged === 0 ? [] : [{ product: 'Tea', judged, converted, share: converted / judged }],
      );
    }),
  );
});
