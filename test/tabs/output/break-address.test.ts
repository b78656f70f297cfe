import fc from 'fast-check';
import { expect, test } from 'vitest';
import { breakAddress, lengthOf } from '../../../src/tabs/output/break-address.ts';

test.each([
  ['東京都渋谷区神宮前1-2-3', ['東京都渋谷区神宮前1-2-3']],
  ['東京都渋谷区神宮前1-2-3 サンハイツ101', ['東京都渋谷区神宮前1-2-3', 'サンハイツ101']],
  [
    '京都府京都市中京区寺町通御池上る上本能寺前町488',
    ['京都府京都市中京区', '寺町通御池上る上本能寺前町488'],
  ],
  [
    '福岡県北九州市小倉北区紺屋町二丁目12番地4 グランドパレス小倉 東館 1203号室',
    ['福岡県北九州市小倉北区紺屋町二丁目', '12番地4', 'グランドパレス小倉 東館 1203号室'],
  ],
  ['12 High Street, Little Puddleton, Dorset', ['12 High Street,', 'Little Puddleton,', 'Dorset']],
])('%s goes on the lines %j', (address, lines) => {
  expect(breakAddress(address, 20, 4)).toEqual(lines);
});

test('where lines are short of, the building shares one with the street', () => {
  const address = '福岡県北九州市小倉北区紺屋町2丁目12番地4 山本荘';
  expect(breakAddress(address, 20, 3)).toEqual([
    '福岡県北九州市小倉北区紺屋町2丁目',
    '12番地4',
    '山本荘',
  ]);
  expect(breakAddress(address, 20, 2)).toEqual([
    '福岡県北九州市小倉北区紺屋町2丁目',
    '12番地4 山本荘',
  ]);
  expect(breakAddress(address, 20, 1)).toBeNull();
});

test('a part that is longer than a line is never cut', () => {
  expect(
    breakAddress('東京都渋谷区神宮前1-2-3 ザグランドレジデンスパークサイド神宮前タワー', 20, 4),
  ).toBeNull();
});

test('every line fits, and together they hold the whole address', () => {
  const piece = fc.constantFrom(
    '東京都',
    '渋谷区',
    '神宮前',
    '1丁目',
    '12番地',
    '3',
    '-4',
    ' ',
    'ビル',
    'タワー',
    '101',
    '号',
  );
  const bare = (text: string) => text.replace(/[\s-]/g, '');
  fc.assert(
    fc.property(
      fc.array(piece, { maxLength: 16 }),
      fc.integer({ min: 4, max: 20 }),
      (pieces, width) => {
        const address = `町${pieces.join('')}`;
        const lines = breakAddress(address, width, 4);
        if (lines === null) return;
        expect(lines.length).toBeLessThanOrEqual(4);
        for (const line of lines) expect(lengthOf(line)).toBeLessThanOrEqual(width);
        expect(bare(lines.join(''))).toBe(bare(address));
      },
    ),
  );
});
