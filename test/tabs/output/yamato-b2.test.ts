import { expect, test } from 'vitest';
import { yamatoB2 } from '../../../src/tabs/output/yamato-b2.ts';
import { OFFICE, person, TARO } from './people.ts';

const SHOP = {
  name: 'おとくい堂',
  phone: '03-0000-0001',
  postalCode: '1000001',
  address: '東京都千代田区千代田1-1 本館',
  contents: '焼き菓子',
};
const FROM = [
  '03-0000-0001',
  '100-0001',
  '東京都千代田区千代田1-1',
  '本館',
  'おとくい堂',
  '焼き菓子',
];

test('B2 gets address and building apart, and the shop at the end of every row', () => {
  const firm = person({ name: '㈱青木', address: '大阪府堺市堺区南瓦町3-1' });
  const { headers, rows } = yamatoB2([TARO, OFFICE, firm], SHOP);
  expect(headers).toHaveLength(15);
  expect(headers.slice(6, 9)).toEqual(['お届け先名', 'お届け先名(ｶﾅ)', '敬称']);
  expect(rows).toEqual([
    [
      '09012345678',
      '150-0001',
      '東京都渋谷区神宮前1-2-3',
      'サンハイツ101',
      '',
      '',
      '山田 太郎',
      '',
      '様',
      ...FROM,
    ],
    [
      '',
      '810-0012',
      '福岡県福岡市中央区白金2丁目1番1号',
      '',
      '株式会社青木商店',
      '営業部',
      '佐藤 一',
      '',
      '様',
      ...FROM,
    ],
    ['', '', '大阪府堺市堺区南瓦町3-1', '', '', '', '㈱青木', '', '御中', ...FROM],
  ]);
});
