import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lettersFor } from '../../../src/followup/message/letters.ts';
import type { Cell } from '../../../src/sales/sales.ts';
import { analysisOf } from '../../shop.ts';

const HOME = '東京都渋谷区神宮前1-2-3';
const SHEET: Cell[][] = [
  ['日付', '顧客ID', '顧客名', '金額', '住所', '電話番号'],
  ['2024-01-05', 'a', '山田 太郎', 100, HOME, ''],
  ['2024-01-06', 'b', '佐藤 一', 900, HOME, ''],
  ['2024-01-07', 'c', '山田 花子', 300, HOME, ''],
  ['2024-01-08', 'd', '山田 次郎', 200, HOME, ''],
  ['2024-01-09', 'e', '㈱青木', 500, '', '03-0000-0001'],
  ['2024-01-09', 'f', '㈱赤木', 400, '', '03-0000-0001'],
  ['2024-01-09', 'g', '高木 実', 100, '', '03-0000-0002'],
  ['2024-01-09', 'h', '高木 恵', 100, '', '03-0000-0002'],
];
const analysis = analysisOf(SHEET, '2024-12-31');
const { customers } = analysis.reading.sales;
const letters = (keys: readonly string[]) =>
  lettersFor(
    keys.map((key) => customers.indexOf(key)),
    analysis,
  ).map(({ k, joint }) => [customers[k], ...joint.map((one) => customers[one])].join(' + '));

test('a household gets one letter, addressed to the member who brought most money', () => {
  expect(letters(['a', 'b', 'c', 'd'])).toEqual(['c + d + a', 'b']);
});

test('only who is on the list counts', () => {
  expect(letters(['d', 'a'])).toEqual(['d + a']);
  expect(letters(['a'])).toEqual(['a']);
});

test('firms are never merged, people with one phone are, equal money by the key', () => {
  expect(letters(['e', 'f', 'h', 'g'])).toEqual(['e', 'f', 'g + h']);
});

test('everybody is on exactly one letter, and no order of the list changes who goes with whom', () => {
  const keys = fc.shuffledSubarray(['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h']);
  fc.assert(
    fc.property(keys, (list) => {
      const made = letters(list);
      expect(made.flatMap((letter) => letter.split(' + ')).sort()).toEqual([...list].sort());
      expect([...made].sort()).toEqual(letters([...list].sort()).sort());
    }),
  );
});
