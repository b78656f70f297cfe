import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Cell } from '../../../src/sales/sales.ts';
import { itemsByTier } from '../../../src/shop/products/items.ts';
import { shopOf } from './sheet.ts';

const HEADER = ['Customer', 'Date', 'Product', 'Quantity', 'Amount', 'Order ID'];
const items = (rows: Cell[][]) => {
  const { analysis, columns, k } = shopOf([HEADER, ...rows], '2024-04-01');
  return { ...itemsByTier(analysis, columns)!, analysis, k };
};

test('B8: items per order and the share of one-item orders, by tier', () => {
  const { tiers, all, analysis, k } = items([
    ['Ito', '2024-03-01', 'Tea', 2, 800, 'A1'],
    ['Ito', '2024-03-01', 'Cake', 3, 900, 'A1'],
    ['Ito', '2024-03-09', 'Tea', 1, 400, 'A2'],
    ['Mori', '2023-01-01', 'Tea', 1, 400, 'B1'],
    ['Mori', '2023-01-05', 'Pot', '', 900, 'B2'],
    ['Mori', '2023-02-05', 'Pot', 4, 3_600, 'B3'],
    ['Mori', '2023-02-06', 'Pot', -4, -3_600, 'B3'],
  ]);
  expect(all).toEqual({ orders: 4, items: 8, perOrder: 2, single: 3, singleShare: 0.75 });
  const [ito, mori] = ['Ito', 'Mori'].map((name) => analysis.rfm.segment[k(name)]);
  expect(ito).not.toBe(mori);
  expect(tiers[ito]).toEqual({ orders: 2, items: 6, perOrder: 3, single: 1, singleShare: 0.5 });
  expect(tiers[mori]).toEqual({ orders: 2, items: 2, perOrder: 1, single: 2, singleShare: 1 });
  expect(tiers).toHaveLength(analysis.tiers.length);
});

test('a tier without orders has no average, and a sheet without quantities has no items', () => {
  const { tiers } = items([['Ito', '2024-03-01', 'Tea', 2, 800, 'A1']]);
  expect(tiers.filter(({ orders }) => orders === 0)[0]).toEqual({
    orders: 0,
    items: 0,
    perOrder: null,
    single: 0,
    singleShare: null,
  });
  const { analysis, columns } = shopOf(
    [
      ['Customer', 'Date', 'Product', 'Amount'],
      ['Ito', '2024-03-01', 'Tea', 5],
    ],
    '2024-04-01',
  );
  expect(itemsByTier(analysis, columns)).toBeNull();
});

test('the tiers add up to the shop, in any order of the rows', () => {
  const line = fc
    .tuple(
      fc.constantFrom('Ito', 'Mori', 'Kato', 'Sato'),
      fc.constantFrom('2024-01-01', '2024-02-02', '2024-03-03'),
      fc.integer({ min: 1, max: 4 }),
      fc.integer({ min: 1, max: 9 }),
      fc.constantFrom('x', 'y'),
    )
    .map(([name, date, quantity, amount, order]) => ({
      quantity,
      row: [name, date, 'Tea', quantity, amount, `${date} ${order}`],
    }));
  fc.assert(
    fc.property(fc.array(line, { minLength: 1, maxLength: 30 }), (given) => {
      const rows = given.map(({ row }) => row);
      const { tiers, all } = items(rows);
      const back = items([...rows].reverse());
      expect([back.tiers, back.all]).toEqual([tiers, all]);
      const sum = (of: 'orders' | 'items' | 'single') =>
        tiers.reduce((total, tier) => total + tier[of], 0);
      expect([sum('orders'), sum('items'), sum('single')]).toEqual([
        all.orders,
        all.items,
        all.single,
      ]);
      expect(all.items).toBe(given.reduce((total, { quantity }) => total + quantity, 0));
    }),
  );
});
