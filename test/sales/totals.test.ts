import { expect, test } from 'vitest';
import type { Cell } from '../../src/sales/sales.ts';
import { byCustomer, noteCodes, read } from './reading.ts';

/** One order of two lines, 2 × 1,000 and 1 × 500, as section 2.7 has it. */
function order(first: Cell, second: Cell, header = '合計'): (readonly Cell[])[] {
  return [
    ['注文番号', '注文日', '顧客名', '単価', '数量', header],
    [1, '2024/3/5', '山田', 1000, 2, first],
    [1, '2024/3/5', '山田', 500, 1, second],
  ];
}

test.each([
  ['repeated', 2500, 2500, 'orderTotalRepeated'],
  ['on the first line only', 2500, '', 'orderTotalFirst'],
  ['on the line', 2000, 500, null],
] as const)('an amount that stands %s makes one order of 2,500', (_, first, second, note) => {
  const reading = read(order(first, second));
  expect(byCustomer(reading)).toEqual({ 山田: 2500 });
  expect(reading.sales.orders).toBe(1);
  expect(reading.lines).toBe(2);
  if (note) expect(noteCodes(reading)).toContain(note);
});

test('a column called amount is judged by its cells, not by its name', () => {
  expect(byCustomer(read(order(2500, 2500, '金額')))).toEqual({ 山田: 2500 });
});

test('orders of equal lines do not make line amounts look like totals', () => {
  const cells = [
    ['注文番号', '注文日', '顧客名', '品名', '単価', '数量', '金額'],
    [1, '2024/3/5', '山田', '茶', 500, 2, 1000],
    [1, '2024/3/5', '山田', '菓子', 500, 2, 1000],
    [2, '2024/3/6', '佐藤', '茶', 500, 1, 500],
    [2, '2024/3/6', '佐藤', '菓子', 500, 1, 500],
  ];
  expect(byCustomer(read(cells))).toEqual({ 山田: 2000, 佐藤: 1000 });
});

test('without an order column equal rows of a day are two sales', () => {
  const cells = [
    ['日付', '顧客名', '金額'],
    ['2024/3/5', '山田', 500],
    ['2024/3/5', '山田', 500],
  ];
  const reading = read(cells);
  expect(byCustomer(reading)).toEqual({ 山田: 1000 });
  expect(reading.sales.orders).toBe(1);
});

test('the few orders that break the pattern are said', () => {
  const cells: Cell[][] = [['注文番号', '注文日', '顧客名', '単価', '数量', '合計']];
  for (let o = 1; o <= 40; o++) {
    cells.push([o, '2024/3/5', `客${o}`, 1000, 2, 2500], [o, '2024/3/5', `客${o}`, 500, 1, 2500]);
  }
  cells[80][5] = 2400;
  const reading = read(cells);
  expect(reading.sales.amount.reduce((a, b) => a + b, 0)).toBe(40 * 25_000_000);
  expect(reading.notes).toContainEqual({ code: 'totalBreakers', values: ['合計', 1] });
});

test('without an amount the price per piece counts as often as it was bought', () => {
  const cells = [
    ['注文番号', '注文日', '顧客名', '単価', '数量'],
    [1, '2024/3/5', '山田', 1000, 2],
    [1, '2024/3/5', '山田', 500, 1],
  ];
  const reading = read(cells);
  expect(byCustomer(reading)).toEqual({ 山田: 2500 });
  expect(reading.notes).toContainEqual({ code: 'priceTimesQuantity', values: ['単価', '数量'] });
});

test('a column called price that grows with the quantity is the line’s amount', () => {
  const rows = [
    ['2024/3/5', '山田', '茶', 1, 500],
    ['2024/3/6', '佐藤', '茶', 3, 1500],
    ['2024/3/7', '鈴木', '茶', 2, 1000],
  ];
  const head = ['日付', '顧客名', '品名', '数量', '価格'];
  expect(byCustomer(read([head, ...rows]))).toEqual({ 山田: 500, 佐藤: 1500, 鈴木: 1000 });
  const each = rows.map((row) => [...row.slice(0, 4), 500]);
  expect(byCustomer(read([head, ...each]))).toEqual({ 山田: 500, 佐藤: 1500, 鈴木: 1000 });
});

test('parts that add up to a total column give way to it', () => {
  const cells = [
    ['来店日', 'お名前', '施術金額', '店販金額', '合計金額'],
    ['2024/3/5', '山田', 5000, 1500, 6500],
    ['2024/3/6', '佐藤', 4000, 0, 4000],
  ];
  expect(byCustomer(read(cells))).toEqual({ 山田: 6500, 佐藤: 4000 });
});

test('an order whose lines differ in amount alone speaks against a repeated total, in any row order', () => {
  const [header, ...rows]: Cell[][] = [
    ['Order No', 'Date', 'Customer', 'Quantity', 'Amount'],
    ['x', '2024-01-01', 'Kato', 1, 6],
    ['x', '2024-01-01', 'Kato', 2, 6],
    ['y', '2024-03-03', 'Kato', 3, 1],
    ['y', '2024-03-03', 'Kato', 3, 2],
  ];
  expect(byCustomer(read([header, ...rows]))).toEqual({ Kato: 15 });
  expect(byCustomer(read([header, ...rows.reverse()]))).toEqual({ Kato: 15 });
});
