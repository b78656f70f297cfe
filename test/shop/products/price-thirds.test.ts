import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Cell } from '../../../src/sales/sales.ts';
import { priceThirds } from '../../../src/shop/products/price-thirds.ts';
import { shopOf } from './sheet.ts';

const HEADER = ['Customer', 'Date', 'Product', 'Amount'];
const thirds = (rows: Cell[][]) => {
  const { analysis, columns } = shopOf([HEADER, ...rows], '2024-04-01');
  return priceThirds(analysis, columns);
};

test('B10: customers, lines and sales of the cheap, the middle and the dear third', () => {
  expect(
    thirds([
      ['Ito', '2024-01-05', 'Plain', 100],
      ['Ito', '2024-01-06', 'Good', 200],
      ['Ito', '2024-01-07', 'Plain', 100],
      ['Mori', '2024-01-05', 'Better', 300],
      ['Mori', '2024-01-06', 'Best', 500],
    ])?.map(({ sales, ...third }) => ({ ...third, sales: sales / 10_000 })),
  ).toEqual([
    // Type 7 of 100, 100, 200, 300, 500: one third is 133⅓, two thirds 266⅔.
    {
      band: 'low',
      from: null,
      to: expect.closeTo(1_333_333.33, 1),
      customers: 1,
      lines: 2,
      sales: 200,
    },
    {
      band: 'middle',
      from: expect.closeTo(1_333_333.33, 1),
      to: expect.closeTo(2_666_666.67, 1),
      customers: 1,
      lines: 1,
      sales: 200,
    },
    {
      band: 'high',
      from: expect.closeTo(2_666_666.67, 1),
      to: null,
      customers: 1,
      lines: 2,
      sales: 800,
    },
  ]);
});

test('the thirds hold all that was bought, whatever the prices and the order of the rows', () => {
  const line = fc.tuple(
    fc.constantFrom('Ito', 'Mori', 'Kato'),
    fc.constantFrom('2024-01-05', '2024-01-06'),
    fc.constant('x'),
    fc.integer({ min: 1, max: 900 }),
  );
  fc.assert(
    fc.property(fc.array(line, { minLength: 1, maxLength: 40 }), (given) => {
      const found = thirds(given)!;
      expect(thirds([...given].reverse())).toEqual(found);
      const sum = (of: (third: (typeof found)[number]) => number) =>
        found.reduce((total, third) => total + of(third), 0);
      expect(sum(({ lines }) => lines)).toBe(given.length);
      expect(sum(({ sales }) => sales)).toBe(
        10_000 * given.reduce((total, [, , , amount]) => total + amount, 0),
      );
      for (const { customers, lines } of found) expect(customers).toBeLessThanOrEqual(lines);
    }),
  );
});
