import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Cell } from '../../../src/sales/sales.ts';
import { bundles } from '../../../src/shop/products/bundles.ts';
import { bought, HEADER, shopOf } from './sheet.ts';

const found = (rows: Cell[][], asOf = '2024-04-01', least = 5) => {
  const { analysis, products } = shopOf([HEADER, ...rows], asOf);
  return bundles(analysis, products, { windowDays: 365, least, leastShare: 0.01 });
};

test('C25: what lies in one order is a bundle, what one customer buys on two days is none', () => {
  const rows = [
    ...bought(6, 'a', '2024-03-01', 'Tea', 'Cake', 'Tea'),
    ...bought(4, 'b', '2024-03-01', 'Tea'),
    ...bought(10, 'c', '2024-03-01', 'Milk'),
    ...bought(10, 'c', '2024-03-02', 'Bread'),
  ];
  // 30 orders: 10 with tea, 6 with cake, 6 with both. All with cake hold tea, so it is told so.
  expect(found(rows)).toEqual([{ a: 'Cake', b: 'Tea', support: 6, share: 1, lift: 3 }]);
});

test('C25: orders of a year ago are out', () => {
  const rows = bought(6, 'a', '2024-03-01', 'Tea', 'Cake');
  const others = bought(6, 'b', '2024-03-01', 'Pot');
  expect(found([...rows, ...others], '2025-02-28')).toHaveLength(1);
  expect(found([...rows, ...others], '2025-03-01')).toEqual([]);
});

test('a pair is told once at most in each direction that is best, largest lift first', () => {
  const line = fc.tuple(
    fc.constantFrom('Ito', 'Mori', 'Kato', 'Sato'),
    fc.constantFrom('2024-03-01', '2024-03-02', '2024-03-03'),
    fc.constantFrom('Tea', 'Cake', 'Pot', 'Milk'),
    fc.constant(10),
  );
  fc.assert(
    fc.property(fc.array(line, { minLength: 1, maxLength: 40 }), (given) => {
      const all = found(given, '2024-04-01', 1);
      expect(found([...given].reverse(), '2024-04-01', 1)).toEqual(all);
      const orders = [...new Set(given.map(([name, date]) => `${name} ${date}`))];
      const holding = (...products: string[]) =>
        orders.filter((order) =>
          products.every((product) =>
            given.some(([name, date, own]) => `${name} ${date}` === order && own === product),
          ),
        ).length;
      for (const [at, { a, b, support, share, lift }] of all.entries()) {
        expect(support).toBe(holding(a, b));
        expect(share).toBe(support / holding(a));
        expect(lift).toBe((support * orders.length) / (holding(a) * holding(b)));
        if (at > 0) expect(lift).toBeLessThanOrEqual(all[at - 1].lift);
      }
    }),
  );
});
