import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isoFromDay } from '../../../src/sales/calendar.ts';
import type { Cell } from '../../../src/sales/sales.ts';
import {
  firstBought,
  hasBought,
  lastBought,
  productLabels,
  purchasesOf,
  timesBought,
} from '../../../src/shop/products/purchases.ts';
import { day } from '../../data.ts';
import { HEADER, shopOf } from './sheet.ts';

type Shop = ReturnType<typeof shopOf>;

/** Every entry of a customer in words: product, days, lines, money. */
function entries({ purchases, k }: Shop, name: string, from = purchases) {
  const { start, product, names, lines, amount } = from;
  const found: [string, string, number, number][] = [];
  for (let j = start[k(name)]; j < start[k(name) + 1]; j++) {
    const days = Array.from(from.day.slice(from.dayStart[j], from.dayStart[j + 1]), isoFromDay);
    expect([timesBought(from, j), firstBought(from, j), lastBought(from, j)]).toEqual([
      days.length,
      day(days[0]),
      day(days[days.length - 1]),
    ]);
    found.push([names[product[j]], days.join(' '), lines[j], amount[j] / 10_000]);
  }
  return found.sort();
}

const SHEET: Cell[][] = [
  ['Customer', 'Date', 'Product', 'Amount', 'Order ID'],
  ['Ito', '2024-03-05', 'Tea', 800, 'A3'],
  ['Ito', '2024-01-05', 'Tea', 700, 'A1'],
  ['Ito', '2024-01-05', 'tea', 700, 'A2'],
  ['Ito', '2024-01-05', 'Cake', 500, 'A2'],
  ['Mori', '2024-02-01', 'Cake', 0, 'B1'],
  ['Mori', '2024-02-02', 'Sample', 0, 'B2'],
  ['Mori', '2024-02-02', '', 300, 'B3'],
  ['Mori', '2024-02-03', 'Tea', 800, 'B4'],
  ['Mori', '2024-02-03', 'Cake', 500, 'B4'],
  ['Mori', '2024-02-04', 'Tea', -800, 'B4'],
  ['Mori', '2024-03-01', 'Pot', 900, 'B5'],
  ['Mori', '2024-03-02', 'Pot', -900, 'B5'],
];

test('a product is counted by the days on which it was bought, whatever its spelling', () => {
  expect(entries(shopOf(SHEET, '2024-04-01'), 'Ito')).toEqual([
    ['Cake', '2024-01-05', 1, 500],
    ['Tea', '2024-01-05 2024-03-05', 3, 2_200],
  ]);
});

test('samples, lines without a name, returned products and returned orders were not bought', () => {
  const shop = shopOf(SHEET, '2024-04-01');
  expect(entries(shop, 'Mori')).toEqual([['Cake', '2024-02-03', 1, 500]]);
  const p = (name: string) => shop.products.names.indexOf(name);
  expect(hasBought(shop.purchases, shop.k('Mori'), p('Cake'))).toBe(true);
  expect(hasBought(shop.purchases, shop.k('Mori'), p('Tea'))).toBe(false);
  expect(hasBought(shop.purchases, shop.k('Ito'), p('Tea'))).toBe(true);
});

test('before the pot came back it was bought, and later days do not count', () => {
  expect(entries(shopOf(SHEET, '2024-03-01'), 'Mori')).toEqual([
    ['Cake', '2024-02-03', 1, 500],
    ['Pot', '2024-03-01', 1, 900],
  ]);
  expect(entries(shopOf(SHEET, '2024-03-01'), 'Ito')).toEqual([
    ['Cake', '2024-01-05', 1, 500],
    ['Tea', '2024-01-05', 2, 1_400],
  ]);
});

test('a window leaves out what is older, and free samples count where they are asked for', () => {
  const shop = shopOf(SHEET, '2024-04-01');
  const month = purchasesOf(shop.analysis, shop.products, { windowDays: 28 });
  expect(entries(shop, 'Ito', month)).toEqual([['Tea', '2024-03-05', 1, 800]]);
  const free = purchasesOf(shop.analysis, shop.products, {
    windowDays: 1_000,
    zeroAmount: 'visit',
  });
  expect(entries(shop, 'Mori', free)).toEqual([
    ['Cake', '2024-02-01 2024-02-03', 2, 500],
    ['Sample', '2024-02-02', 1, 0],
  ]);
});

test('where the money of an order stands on its first line, the other lines were bought too', () => {
  const shop = shopOf(
    [
      ['Order ID', 'Customer', 'Date', 'Product', 'Quantity', 'Order Total'],
      ['1', 'Ito', '2024-01-05', 'Tea', 1, 1_300],
      ['1', 'Ito', '2024-01-05', 'Cake', 2, ''],
      ['2', 'Mori', '2024-01-06', 'Cake', 1, 500],
      ['2', 'Mori', '2024-01-06', 'Pot', 3, ''],
    ],
    '2024-04-01',
  );
  expect(entries(shop, 'Ito')).toEqual([
    ['Cake', '2024-01-05', 1, 0],
    ['Tea', '2024-01-05', 1, 1_300],
  ]);
});

test('without product names the codes stand in, and without either there are none', () => {
  const rows: Cell[][] = [
    ['Customer', 'Date', 'SKU', 'Amount'],
    ['Ito', '2024-01-05', 'T-1', 800],
    ['Ito', '2024-02-05', 'T-2', 800],
    ['Mori', '2024-02-05', 'T-2', 800],
  ];
  expect(shopOf(rows, '2024-04-01').products.names).toEqual(['', 'T-1', 'T-2']);
  const { columns } = shopOf(
    rows.map(([customer, date, , amount]) => [customer, date, amount]),
    '2024-04-01',
  );
  expect(productLabels(columns)).toBeNull();
});

const rows = fc.array(
  fc.tuple(
    fc.constantFrom('Ito', 'Mori', 'Kato'),
    fc.integer({ min: 0, max: 40 }).map((age) => isoFromDay(day('2024-03-31') - age)),
    fc.constantFrom('Tea', 'Cake', 'Pot', ''),
    fc.integer({ min: -1, max: 9 }),
  ),
  { minLength: 1, maxLength: 40 },
);

/** Row by row: what a customer bought on which days, when an order is a customer's day. */
function naive(sheet: readonly (readonly Cell[])[], name: string) {
  const found = new Map<string, string[]>();
  const own = sheet.filter(([customer]) => customer === name);
  for (const [, date, product, amount] of own) {
    const order = own.filter(([, on]) => on === date);
    const sum = (lines: typeof own) => lines.reduce((total, line) => total + Number(line[3]), 0);
    const same = order.filter((line) => line[2] === product);
    const returned = same.some((line) => Number(line[3]) < 0) && sum(same) <= 0;
    if (product === '' || Number(amount) < 0 || sum(order) <= 0 || returned) continue;
    const days = found.get(String(product)) ?? [];
    if (!days.includes(String(date))) days.push(String(date));
    found.set(String(product), days.sort());
  }
  return [...found].map(([product, days]) => [product, days.join(' ')]).sort();
}

test('for any rows the purchases are those of a count row by row, in any order of the rows', () => {
  fc.assert(
    fc.property(rows, (given) => {
      const sheet: Cell[][] = [HEADER, ['Sato', '2024-03-31', 'Tea', 5], ...given];
      const shop = shopOf(sheet, '2024-03-31');
      const back = shopOf([HEADER, ...sheet.slice(1).reverse()], '2024-03-31');
      for (const name of ['Ito', 'Mori', 'Kato', 'Sato']) {
        if (shop.k(name) < 0) continue;
        const found = entries(shop, name);
        expect(found.map(([product, days]) => [product, days])).toEqual(naive(sheet, name));
        expect(entries(back, name)).toEqual(found);
      }
    }),
  );
});
