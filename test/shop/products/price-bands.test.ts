import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Cell } from '../../../src/sales/sales.ts';
import { NEVER } from '../../../src/shop/products/bought.ts';
import { priceBands } from '../../../src/shop/products/price-bands.ts';
import { pricesOf } from '../../../src/shop/products/unit-prices.ts';
import { shopOf } from './sheet.ts';

const bandsOf = (prices: readonly number[]) => {
  const on = new Int32Array(prices.length).fill(45_000);
  const { categories, labels } = priceBands(on, Float64Array.from(prices), null);
  return { category: categories[0], bands: Array.from(labels.of, (label) => label - 1) };
};

test('B10: prices up to the first third are low, up to the second middle, above it high', () => {
  // Type 7 of seven prices: the thirds stand exactly on the third and the fifth.
  expect(bandsOf([1_000, 1_200, 1_500, 2_000, 3_000, 4_000, 9_000])).toEqual({
    category: { name: '', cuts: [1_500, 3_000], lowest: [1_000, 2_000, 4_000] },
    bands: [0, 0, 0, 1, 1, 2, 2],
  });
  // Of four, one stands between two prices in the middle.
  expect(bandsOf([100, 200, 300, 500]).category).toEqual({
    name: '',
    cuts: [200, 300],
    lowest: [100, 300, 500],
  });
});

test('one price for all is low, and nothing is above it', () => {
  expect(bandsOf([500, 500, 500])).toEqual({
    category: { name: '', cuts: [500, 500], lowest: [500, null, null] },
    bands: [0, 0, 0],
  });
});

test('lines that nobody bought, without a price or without a category shape no band', () => {
  const on = Int32Array.of(45_000, NEVER, 45_000, 45_000);
  const category = { of: Uint32Array.of(1, 1, 0, 1), names: ['', 'Cut'] };
  const { categories, labels } = priceBands(on, Float64Array.of(5, 9, 9, Number.NaN), category);
  expect(categories).toEqual([null, { name: 'Cut', cuts: [5, 5], lowest: [5, null, null] }]);
  expect([...labels.of]).toEqual([4, 0, 0, 0]);
  expect(labels.names[4]).toBe('Cut low');
});

test('every price is in one band, equal prices in the same, and bands rise with the price', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 30 }), { minLength: 1 }), (prices) => {
      const { category, bands } = bandsOf(prices);
      for (const [at, price] of prices.entries()) {
        expect([0, 1, 2]).toContain(bands[at]);
        const lowest = category!.lowest[bands[at]];
        expect(lowest).not.toBeNull();
        expect(lowest!).toBeLessThanOrEqual(price);
        for (const [other, than] of prices.entries()) {
          if (price <= than) expect(bands[at]).toBeLessThanOrEqual(bands[other]);
        }
      }
      // The first price in order lies at or below the first third.
      expect(bands[prices.indexOf(Math.min(...prices))]).toBe(0);
    }),
  );
});

const prices = (cells: Cell[][]) => {
  const { analysis, columns } = shopOf(cells, '2024-04-01');
  const { unit, sales } = pricesOf(analysis, columns);
  const plain = (values: Float64Array) => Array.from(values, (value) => value / 10_000);
  return { unit: plain(unit), sales: plain(sales) };
};

test('a unit price is what the sheet says, else the amount by the quantity', () => {
  expect(
    prices([
      ['Customer', 'Date', 'Product', 'Quantity', 'Unit price', 'Amount'],
      ['Ito', '2024-01-05', 'Tea', 2, 450, 800],
      ['Ito', '2024-01-06', 'Tea', 2, '', 800],
      ['Mori', '2024-01-07', 'Tea', '', '', 500],
      ['Mori', '2024-01-08', 'Tea', 1, '', -500],
    ]),
  ).toEqual({ unit: [450, 400, 500, Number.NaN], sales: [800, 800, 500, -500] });
});

test('the total of an order is no price of its first product', () => {
  const cells: Cell[][] = [
    ['Order ID', 'Customer', 'Date', 'Product', 'Quantity', 'Unit price', 'Order Total'],
    ['1', 'Ito', '2024-01-05', 'Tea', 1, 300, 1_300],
    ['1', 'Ito', '2024-01-05', 'Cake', 2, 500, 1_300],
    ['2', 'Mori', '2024-01-06', 'Cake', 1, 500, 2_000],
    ['2', 'Mori', '2024-01-06', 'Pot', 3, 500, 2_000],
  ];
  expect(prices(cells)).toEqual({ unit: [300, 500, 500, 500], sales: [300, 1_000, 500, 1_500] });
  const without = cells.map((row) => row.filter((_, at) => at !== 5));
  expect(prices(without).unit).toEqual([Number.NaN, Number.NaN, Number.NaN, Number.NaN]);
});
