import { expect, test } from 'vitest';
import { readAmount, readAmounts } from '../../src/sales/amounts.ts';
import sheets from '../data/sheets.json';

/** The amount in the sheet's currency. */
function answer(cell: string | number): number | null {
  const amount = readAmount(cell);
  return amount === null ? null : amount / 10_000;
}

test.each(sheets.samples.amounts)('the cell $in reads as $out', ({ in: cell, out }) => {
  expect(answer(cell)).toBe(out);
});

test.each([
  ['¥1,200-', 1200],
  ['+1,200', 1200],
  ['−1,200', -1200],
  ['(税込)1,320', 1320],
  ['(1,320円)', -1320],
  ['1.234.567', 1_234_567],
  ['12,34', 12.34],
  ['1,23,456', 123_456],
  ['US$ 12.50', 12.5],
  ['EUR 1.234,00', 1234],
  ['12 kr', 12],
  ['CHF 1’234.50', 1234.5],
  ['1 200', 1200],
  ['5千', 5000],
  ['3千万円', 30_000_000],
  ['1億2千万', 120_000_000],
  ['▲1.5千万円', -15_000_000],
  ['０', 0],
])('%s is %d', (cell, amount) => {
  expect(answer(cell)).toBe(amount);
});

test.each([
  '',
  '1,200-',
  '12,34,5',
  '1,2345,678',
  'abc 12',
  'No 12',
  '5 apples',
  '50%',
  '2024/3/5',
  '090-1234-5678',
  '--5',
  '1e5',
  '12.',
  '3.5.2',
  '10:30',
  '△-5',
  '未定',
])('“%s” is no amount', (cell) => {
  expect(answer(cell)).toBeNull();
});

test('one cell that ends in a comma and two digits makes the comma the decimal mark of all', () => {
  const { amounts, ok, mark } = readAmounts(['116,99 €', '1.234', '12', 7.5]);
  expect([...amounts]).toEqual([1_169_900, 12_340_000, 120_000, 75_000]);
  expect([...ok]).toEqual([1, 1, 1, 1]);
  expect(mark).toBe(',');
});

test('a cell that ends in a point and digits keeps the comma for thousands', () => {
  const { amounts, ok, fault } = readAmounts(['1,234.56', '1,200', '116,99']);
  expect([...amounts]).toEqual([12_345_600, 12_000_000, 0]);
  expect([...ok]).toEqual([1, 1, 0]);
  expect([...fault]).toEqual([0, 0, 1]);
});

test('numbers are kept in ten-thousandths, half away from zero', () => {
  const { amounts } = readAmounts([0.1 + 0.2, 1.005, -1.005, 0.00005, -0.00005, 8_300_065.814]);
  expect([...amounts]).toEqual([3000, 10_050, -10_050, 1, -1, 83_000_658_140]);
});

test('blank cells are neither read nor at fault, tick boxes are no money', () => {
  const { ok, fault } = readAmounts(['', '  ', true, false, Number.NaN, Number.POSITIVE_INFINITY]);
  expect([...ok]).toEqual([0, 0, 0, 0, 0, 0]);
  expect([...fault]).toEqual([0, 0, 1, 0, 1, 1]);
});

test('the currency that a cell names is kept beside its amount', () => {
  const { currencies, currency } = readAmounts(['1,200円', '$5.00', 7, '¥300', '€1,00']);
  expect([...currency].map((index) => currencies[index])).toEqual(['JPY', '$', '', 'JPY', '']);
});
