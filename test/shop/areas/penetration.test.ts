import fc from 'fast-check';
import { expect, test } from 'vitest';
import { penetrationOf } from '../../../src/shop/areas/penetration.ts';
import { areaShop } from './shop.ts';

const HEADER = ['お名前', '日付', '金額', '住所', '電話番号'];
const row = (name: string, address: string, phone: string) => [
  name,
  '2024/05/01',
  900,
  address,
  phone,
];
const JINGUMAE = '東京都渋谷区神宮前1-2-3';
const EBISU = '東京都渋谷区恵比寿2-4-5';

const { areas, zones } = areaShop(
  [
    HEADER,
    row('佐藤 花子', JINGUMAE, '03-1111-1111'),
    row('佐藤 一郎', JINGUMAE, '03-1111-1111'),
    row('鈴木 次郎', '渋谷区神宮前1-9-9', '03-2222-2222'),
    row('田中 三郎', EBISU, '03-3333-3333'),
    row('山本 四郎', '東京都港区六本木6-1-1', '03-4444-4444'),
  ],
  '2024-06-01',
);

test('C6: of 100 households two are customers, and the town brings three times its share', () => {
  const typed = new Map([
    ['東京都渋谷区神宮前一丁目', 100],
    ['渋谷区 恵比寿 ２丁目', 300],
    ['渋谷区広尾1丁目', 0],
  ]);
  const { towns, missing } = penetrationOf(areas, zones, typed);
  expect(towns).toEqual([
    {
      town: '渋谷区神宮前1丁目',
      households: 100,
      customers: 3,
      reached: 2,
      penetration: 0.02,
      strength: 3,
    },
    {
      town: '渋谷区恵比寿2丁目',
      households: 300,
      customers: 1,
      reached: 1,
      penetration: 1 / 300,
      strength: 0.25 / 0.75,
    },
  ]);
  expect(missing).toEqual(['港区六本木6丁目']);
});

test('C6: a town without a customer is shown, and figures typed twice are added', () => {
  const typed = new Map([
    ['渋谷区広尾1丁目', 50],
    ['渋谷区恵比寿2丁目', 20],
    ['東京都渋谷区恵比寿二丁目', 30],
  ]);
  const told = penetrationOf(areas, zones, typed).towns.map(
    ({ town, households, customers, strength }) => [town, households, customers, strength],
  );
  expect(told).toEqual([
    ['渋谷区恵比寿2丁目', 50, 1, 2],
    ['渋谷区広尾1丁目', 50, 0, 0],
  ]);
});

test('C6: without the table there is nothing to tell, and every town is missing', () => {
  const { towns, missing } = penetrationOf(areas, zones, new Map());
  expect([towns, missing.length]).toEqual([[], 3]);
  const elsewhere = penetrationOf(areas, zones, new Map([['札幌市中央区', 9]]));
  expect(elsewhere.towns[0].strength).toBeNull();
});

test('the strengths of all towns, weighed by their households, make one', () => {
  const households = fc.integer({ min: 1, max: 5_000 });
  fc.assert(
    fc.property(households, households, households, (a, b, c) => {
      const typed = new Map([
        ['渋谷区神宮前1丁目', a],
        ['渋谷区恵比寿2丁目', b],
        ['渋谷区広尾1丁目', c],
      ]);
      const { towns } = penetrationOf(areas, zones, typed);
      const weighed = towns.reduce((sum, each) => sum + each.strength! * each.households, 0);
      expect(weighed / (a + b + c)).toBeCloseTo(1, 9);
      for (const each of towns) expect(each.reached).toBeLessThanOrEqual(each.customers);
    }),
  );
});
