import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Cell, MONEY } from '../../../src/sales/sales.ts';
import { returnsOf } from '../../../src/shop/products/returns.ts';
import { shopOf } from './sheet.ts';

const returns = (cells: Cell[][], asOf = '2024-12-31', windowDays?: number) => {
  const { analysis, columns } = shopOf(cells, asOf);
  const { gross, returned, rate } = returnsOf(analysis, columns, windowDays);
  return [gross / MONEY, returned / MONEY, rate];
};

const ROWS: Cell[][] = [
  ['Customer', 'Date', 'Amount', 'Order ID'],
  ['Ito', '2024-06-01', 900, 'A'],
  ['Ito', '2024-06-05', -100, 'B'],
  ['Mori', '2024-06-02', 600, 'C'],
  ['Mori', '2024-06-03', -200, 'C'],
  ['Mori', '2023-06-03', 5_000, 'D'],
  ['Mori', '2023-06-04', -5_000, 'D'],
];

test('D10: the return rate is what came back by what was sold before', () => {
  expect(returns(ROWS)).toEqual([1_500, 300, 0.2]);
  expect(returns(ROWS, '2024-12-31', 1_000)).toEqual([6_500, 5_300, 5_300 / 6_500]);
  expect(returns(ROWS, '2024-06-02')).toEqual([1_500, 0, 0]);
});

test('D10: a refund column counts once per order, and not beside a negative row that says the same', () => {
  const header = ['Order ID', 'Customer', 'Date', 'Product', 'Amount', 'Refund amount'];
  expect(
    returns([
      header,
      ['A', 'Ito', '2024-06-01', 'Tea', 600, 200],
      ['A', 'Ito', '2024-06-01', 'Cake', 400, 200],
      ['B', 'Mori', '2024-06-02', 'Tea', 600, ''],
      ['C', 'Mori', '2024-06-03', 'Tea', 300, 300],
      ['D', 'Kato', '2024-06-04', 'Tea', 500, 100],
      ['D', 'Kato', '2024-06-05', 'Tea', -100, 100],
    ]),
  ).toEqual([2_400, 600, 0.25]);
});

test('a shop that sold nothing in the window has no rate', () => {
  expect(returns(ROWS, '2026-12-31')).toEqual([0, 0, null]);
});

test('what is left is what was sold less what came back, in any order of the rows', () => {
  const line = fc.tuple(
    fc.constantFrom('Ito', 'Mori'),
    fc.constantFrom('2024-06-01', '2024-06-02'),
    fc.integer({ min: -20, max: 90 }),
  );
  fc.assert(
    fc.property(fc.array(line, { maxLength: 30 }), (given) => {
      const rows: Cell[][] = [['Ito', '2024-06-01', 50], ...given].map((row, at) => [...row, at]);
      const [gross, returned, rate] = returns([ROWS[0], ...rows]);
      expect(returns([ROWS[0], ...rows.reverse()])).toEqual([gross, returned, rate]);
      const net = rows.reduce((sum, row) => sum + Number(row[2]), 0);
      expect(Number(gross) - Number(returned)).toBe(net);
      expect(rate).toBe(Number(returned) / Number(gross));
    }),
  );
});
