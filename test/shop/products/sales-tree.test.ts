import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isoFromDay } from '../../../src/sales/calendar.ts';
import { type Cell, MONEY } from '../../../src/sales/sales.ts';
import { itemEffects, itemTree } from '../../../src/shop/products/sales-tree.ts';
import { day } from '../../data.ts';
import { shopOf } from './sheet.ts';

const HEADER = ['Customer', 'Date', 'Quantity', 'Amount', 'Order ID'];

function trees(rows: Cell[][]) {
  const { analysis, columns } = shopOf([HEADER, ...rows], '2024-12-31');
  return [2023, 2024].map(
    (year) => itemTree(analysis, columns, day(`${year}-01-01`), day(`${year}-12-31`))!,
  );
}

/** `visits` of `customers` in turn, `items` in all as evenly as they go, each at `price`. */
function year(date: string, customers: number, visits: number, items: number, price: number) {
  return Array.from({ length: visits }, (_, at): Cell[] => {
    const quantity = Math.floor(((at + 1) * items) / visits) - Math.floor((at * items) / visits);
    return [`c${at % customers}`, date, quantity, quantity * price, `${date} ${at}`];
  });
}

test('C18: sales are customers, visits each, items a visit and price an item', () => {
  // METHODS 5.6: 400 × 1.8 × 2.5 × 1,200 became 380 × 2.0 × 2.4 × 1,300.
  const [before, after] = trees([
    ...year('2023-06-01', 400, 720, 1_800, 1_200),
    ...year('2024-06-01', 380, 760, 1_824, 1_300),
  ]);
  expect(before).toMatchObject({
    customers: 400,
    frequency: 1.8,
    itemsPerVisit: 2.5,
    price: 1_200,
    sales: 2_160_000 * MONEY,
  });
  expect(after).toMatchObject({ customers: 380, frequency: 2, itemsPerVisit: 2.4, price: 1_300 });
  const effects = itemEffects(before, after)!;
  expect(effects.map((effect) => Math.round(effect / MONEY))).toEqual([
    -116_126, 238_532, -92_419, 181_213,
  ]);
  expect(effects.reduce((a, b) => a + b)).toBe(211_200 * MONEY);
});

test('pieces that came back are taken off, samples are no items, gifts beside a purchase are', () => {
  const [before, after] = trees([
    ['Ito', '2023-01-01', 5, 500, 'A'],
    ['Ito', '2023-01-02', 2, -200, 'B'],
    ['Ito', '2023-01-03', '', -50, 'C'],
    ['Mori', '2024-01-01', 3, 0, 'D'],
    ['Mori', '2024-01-02', 1, 300, 'E'],
    ['Mori', '2024-01-02', 2, 0, 'E'],
    ['Mori', '2024-01-03', '', 100, 'F'],
  ]);
  expect(before).toMatchObject({ items: 3, visits: 1, sales: 250 * MONEY, itemsPerVisit: 3 });
  expect(after).toMatchObject({ items: 4, visits: 2, sales: 400 * MONEY, price: 100 });
});

test('a period with nothing bought leaves only the totals', () => {
  const [before, after] = trees([
    ['Ito', '2023-01-01', 5, 500, 'A'],
    ['Ito', '2024-01-02', 5, -500, 'B'],
  ]);
  expect(itemEffects(before, after)).toBeNull();
  expect([after.itemsPerVisit, after.price]).toEqual([0, 100]);
  const { analysis, columns } = shopOf(
    [
      ['Customer', 'Date', 'Amount'],
      ['Ito', '2023-01-01', 5],
    ],
    '2024-12-31',
  );
  expect(itemTree(analysis, columns, 0, 50_000)).toBeNull();
});

test('whatever was sold, the four effects add up to the change to the ten-thousandth', () => {
  const line = fc
    .tuple(
      fc.constantFrom('Ito', 'Mori', 'Kato'),
      fc.integer({ min: 0, max: 729 }).map((age) => isoFromDay(day('2024-12-31') - age)),
      fc.integer({ min: 1, max: 5 }),
      fc.integer({ min: -90, max: 9_000 }).map((cents) => cents / 100),
      fc.constantFrom('x', 'y'),
    )
    .map(([name, date, many, amount, order]) => [name, date, many, amount, `${date} ${order}`]);
  fc.assert(
    fc.property(fc.array(line, { minLength: 1, maxLength: 40 }), (given) => {
      const rows: Cell[][] = [['Abe', '2024-01-01', 1, 5, 'w'], ...given];
      const [before, after] = trees(rows);
      expect(trees([...rows].reverse())).toEqual([before, after]);
      const effects = itemEffects(before, after);
      if (effects === null) return;
      expect(effects.reduce((a, b) => a + b)).toBe(after.sales - before.sales);
      expect(effects.every(Number.isInteger)).toBe(true);
    }),
  );
});
