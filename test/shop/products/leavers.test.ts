import fc from 'fast-check';
import { expect, test } from 'vitest';
import { logOf, NO_LOG } from '../../../src/followup/log/log.ts';
import type { Cell } from '../../../src/sales/sales.ts';
import { leaverTraits } from '../../../src/shop/products/leaver-traits.ts';
import { compareLeavers } from '../../../src/shop/products/leavers.ts';
import { contact } from './contact.ts';
import { shopOf } from './sheet.ts';

const HEADER = ['Customer', 'Date', 'Product', 'Amount', 'Staff', 'Order ID'];
const row = (
  name: string,
  date: string,
  product: string,
  amount: number,
  staff: string,
): Cell[] => [name, date, product, amount, staff, `${name} ${date} ${amount}`];
/** Ten who left in 2022, eight of them after the old soap; ten who came in spring 2024. */
const SHEET: Cell[][] = [
  HEADER,
  ...Array.from({ length: 10 }, (_, at) =>
    row(`left${at}`, '2022-03-01', at < 8 ? 'Old soap' : 'Tea', at < 8 ? 10 : 20, 'Abe'),
  ),
  row('left0', '2022-03-02', '', -5, ''),
  ...Array.from({ length: 10 }, (_, at) =>
    row(
      `here${at}`,
      '2024-03-01',
      at < 1 ? 'Old soap' : 'Cake',
      at < 5 ? 20 : 30,
      at < 8 ? 'Abe' : 'Ueda',
    ),
  ),
];
const town = () => '';

test('B24: leavers and stayers by last product, staff, return and price, with counts', () => {
  const { analysis, columns } = shopOf(SHEET, '2024-03-20');
  const found = compareLeavers(analysis, leaverTraits(analysis, columns, NO_LOG, town), 2);
  const said = found.map(({ trait, value, leavers, stayers, difference }) => [
    trait,
    value,
    leavers,
    stayers,
    Number(difference.toFixed(3)),
  ]);
  expect(said.slice(0, 3)).toEqual([
    ['lastProduct', 'Cake', 0, 9, -0.9],
    ['lastAmount', 'low', 8, 0, 0.8],
    ['priceBand', 'low', 8, 0, 0.8],
  ]);
  expect(said).toContainEqual(['lastProduct', 'Old soap', 8, 1, 0.7]);
  expect(said).toContainEqual(['staff', 'Ueda', 0, 2, -0.2]);
  expect(said).toContainEqual(['staff', 'Abe', 10, 8, 0.2]);
  expect(said).toContainEqual(['returned', 'no', 9, 10, -0.1]);
  // One customer with a return is an anecdote; no town and no log say nothing at all.
  expect(said.filter(([trait, value]) => trait === 'returned' && value === 'yes')).toEqual([]);
  expect(said.some(([trait]) => trait === 'town' || trait === 'complained')).toBe(false);
});

test('B24: complaints of the log and towns are compared where they are known', () => {
  const { analysis, columns, k } = shopOf(SHEET, '2024-03-20');
  const log = logOf([
    contact(k('left1'), '2022-03-05', { purpose: 'complaint' }),
    contact(k('left2'), '2022-03-05', { purpose: 'complaint' }),
    contact(k('here1'), '2024-03-05', { purpose: 'praise' }),
    contact(k('here2'), '2024-03-25', { purpose: 'complaint' }),
  ]);
  const towns = (who: number) => (who === k('left3') || who === k('here3') ? 'Ginza' : '');
  const found = compareLeavers(analysis, leaverTraits(analysis, columns, log, towns), 2);
  expect(found.filter(({ trait }) => trait === 'complained')).toEqual([
    {
      trait: 'complained',
      value: 'no',
      leavers: 8,
      stayers: 10,
      leaverShare: 0.8,
      stayerShare: 1,
      difference: -0.2,
    },
    {
      trait: 'complained',
      value: 'yes',
      leavers: 2,
      stayers: 0,
      leaverShare: 0.2,
      stayerShare: 0,
      difference: 0.2,
    },
  ]);
  expect(found).toContainEqual({
    trait: 'town',
    value: 'Ginza',
    leavers: 1,
    stayers: 1,
    leaverShare: 1,
    stayerShare: 1,
    difference: 0,
  });
});

test('with nobody gone there is nothing to compare', () => {
  const { analysis } = shopOf(SHEET.slice(0, 1).concat(SHEET.slice(-10)), '2024-03-20');
  expect(compareLeavers(analysis, { staff: () => 'Abe' }, 1)).toEqual([]);
});

test('the shares of all values of a trait add up to one on both sides, the counts to the heads', () => {
  const { analysis } = shopOf(SHEET, '2024-03-20');
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('x', 'y', 'z', ''), { minLength: 20, maxLength: 20 }),
      (values) => {
        const found = compareLeavers(analysis, { any: (k) => values[k] }, 1);
        if (found.length === 0) return;
        const sum = (of: 'leavers' | 'stayers' | 'leaverShare' | 'stayerShare' | 'difference') =>
          found.reduce((total, each) => total + each[of], 0);
        expect(sum('leavers') + sum('stayers')).toBe(values.filter((value) => value !== '').length);
        expect(sum('leaverShare')).toBeCloseTo(1, 12);
        expect(sum('stayerShare')).toBeCloseTo(1, 12);
        expect(sum('difference')).toBeCloseTo(0, 12);
      },
    ),
  );
});
