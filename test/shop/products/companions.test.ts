import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Cell } from '../../../src/sales/sales.ts';
import { companionsOf, crossSell } from '../../../src/shop/products/companions.ts';
import { bestPartners } from '../../../src/shop/products/lift.ts';
import { bought, HEADER, shopOf } from './sheet.ts';

/** 6 with tea and cake, 4 with tea alone, 2 with cake alone, 8 with milk: of 20. */
const SHEET: Cell[][] = [
  HEADER,
  ...bought(6, 'both', '2024-03-01', 'Tea', 'Cake'),
  ...bought(4, 'tea', '2024-03-02', 'Tea'),
  ...bought(2, 'cake', '2024-03-03', 'Cake'),
  ...bought(8, 'milk', '2024-03-04', 'Milk'),
];

test('B9: the best companion of a product is the one with the largest lift', () => {
  const { purchases, products } = shopOf(SHEET, '2024-04-01');
  const [tea, cake, milk] = ['Tea', 'Cake', 'Milk'].map((name) => products.names.indexOf(name));
  const companions = companionsOf(purchases);
  // P(cake | tea) = 6/10, P(cake) = 8/20.
  expect(companions[tea]).toEqual({ a: tea, b: cake, support: 6, share: 0.6, lift: 1.5 });
  expect(companions[cake]).toEqual({ a: cake, b: tea, support: 6, share: 0.75, lift: 1.5 });
  expect(companions[milk]).toBeNull();
});

test('B9: buyers of one product are offered its companion, and nobody what they have', () => {
  const { purchases, k } = shopOf(SHEET, '2024-04-01');
  const offer = crossSell(purchases, companionsOf(purchases));
  expect(offer(k('tea1'))).toEqual({ a: 'Tea', b: 'Cake', support: 6, share: 0.6, lift: 1.5 });
  expect(offer(k('cake2'))?.b).toBe('Tea');
  expect([offer(k('both1')), offer(k('milk1'))]).toEqual([null, null]);
});

test('C30: nothing is offered that was bought long ago or is marked as not wanted', () => {
  const { purchases, k } = shopOf(
    [...SHEET, ['tea1', '2020-01-01', 'Cake', 10], ['old', '2022-01-01', 'Tea', 10]],
    '2024-04-01',
  );
  const isUnwanted = (who: number, product: string) => who === k('tea2') && product === 'Cake';
  const offer = crossSell(purchases, companionsOf(purchases), { isUnwanted });
  expect(offer(k('tea1'))).toBeNull();
  expect(offer(k('tea2'))).toBeNull();
  expect(offer(k('tea3'))?.b).toBe('Cake');
  // Who bought tea two years ago is no buyer of tea any more.
  expect(offer(k('old'))).toBeNull();
});

test('B9: four customers are too few for a pair, and so is less than one in a hundred', () => {
  const four = shopOf(
    [
      HEADER,
      ...bought(4, 'a', '2024-03-01', 'Tea', 'Cake'),
      ...bought(9, 'b', '2024-03-01', 'Pot'),
    ],
    '2024-04-01',
  );
  expect(companionsOf(four.purchases).every((each) => each === null)).toBe(true);
  const of = (others: number) =>
    shopOf(
      [
        HEADER,
        ...bought(6, 'a', '2024-03-01', 'Tea', 'Cake'),
        ...bought(others, 'b', '2024-03-01', 'Pot'),
      ],
      '2024-04-01',
    );
  expect(companionsOf(of(594).purchases).filter(Boolean)).toHaveLength(2);
  expect(companionsOf(of(595).purchases).filter(Boolean)).toHaveLength(0);
});

test('B9: purchases of a year ago make no companions any more', () => {
  const { purchases } = shopOf(SHEET, '2025-03-01');
  expect(companionsOf(purchases).every((each) => each === null)).toBe(true);
  expect(companionsOf(shopOf(SHEET, '2025-02-28').purchases).filter(Boolean)).toHaveLength(2);
});

const baskets = fc.array(fc.uniqueArray(fc.integer({ min: 1, max: 6 }), { maxLength: 6 }), {
  minLength: 1,
  maxLength: 40,
});
const NAMES = ['', 'f', 'e', 'd', 'c', 'b', 'a'];

/** Every pair counted by looking through all the baskets again. */
function naive(given: readonly (readonly number[])[], least: number, a: number) {
  const filled = given.filter((basket) => basket.length > 0).length;
  const holding = (...all: number[]) =>
    given.filter((basket) => all.every((p) => basket.includes(p))).length;
  return [1, 2, 3, 4, 5, 6]
    .filter((b) => b !== a && holding(a, b) >= Math.max(least, 0.01 * filled))
    .map((b) => ({
      a,
      b,
      support: holding(a, b),
      share: holding(a, b) / holding(a),
      lift: (holding(a, b) * filled) / (holding(a) * holding(b)),
    }))
    .filter(({ lift }) => lift > 1)
    .sort((x, y) => y.lift - x.lift || y.support - x.support || (NAMES[x.b] < NAMES[y.b] ? -1 : 1));
}

test('for any baskets the best partner is that of counting pair by pair', () => {
  fc.assert(
    fc.property(baskets, fc.integer({ min: 1, max: 5 }), (given, least) => {
      const start = Uint32Array.from([
        0,
        ...given.map((_, at) => given.slice(0, at + 1).flat().length),
      ]);
      const item = Uint32Array.from(given.flat());
      const found = bestPartners({ start, item }, NAMES, { least, leastShare: 0.01 });
      for (let a = 1; a <= 6; a++) expect(found[a]).toEqual(naive(given, least, a)[0] ?? null);
    }),
  );
});

test('the order of the rows changes no offer', () => {
  const names = fc.constantFrom('Ito', 'Mori', 'Kato', 'Sato', 'Abe', 'Ono', 'Mita', 'Seki');
  const line = fc.tuple(names, fc.constantFrom('Tea', 'Cake', 'Pot', 'Milk'));
  fc.assert(
    fc.property(fc.array(line, { minLength: 1, maxLength: 50 }), (given) => {
      const lines = given.map(([name, product]): Cell[] => [name, '2024-03-01', product, 10]);
      const offers = (cells: Cell[][]) => {
        const { purchases, customers } = shopOf([HEADER, ...cells], '2024-04-01');
        const basket = { windowDays: 365, least: 2, leastShare: 0 };
        const offer = crossSell(purchases, companionsOf(purchases, basket));
        return customers.map((name, k) => [name, offer(k)]).sort();
      };
      const found = offers(lines);
      expect(offers([...lines].reverse())).toEqual(found);
      for (const [, offer] of found) {
        if (offer !== null) expect((offer as { lift: number }).lift).toBeGreaterThan(1);
      }
    }),
  );
});

test('of very many products only the 2,000 most bought are looked at', () => {
  // 2,100 pairs of products that always lie together: the last hundred pairs five times, not six.
  const baskets = Array.from({ length: 2_100 }, (_, pair) =>
    new Array(pair < 2_000 ? 6 : 5).fill([2 * pair + 1, 2 * pair + 2]),
  ).flat();
  const names = Array.from({ length: 4_201 }, (_, p) => String(p).padStart(4, '0'));
  const start = Uint32Array.from({ length: baskets.length + 1 }, (_, at) => 2 * at);
  const item = Uint32Array.from(baskets.flat());
  const found = bestPartners({ start, item }, names, { least: 5, leastShare: 0 });
  expect(found.filter(Boolean)).toHaveLength(2_000);
  expect(found[1]).toMatchObject({ a: 1, b: 2, support: 6, share: 1, lift: baskets.length / 6 });
  expect(found[4_200]).toBeNull();
});
