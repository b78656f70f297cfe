import { expect, test } from 'vitest';
import { labelsJp } from '../../../src/tabs/output/label-jp.ts';
import { OFFICE, person, TARO } from './people.ts';

test('labels have one row per letter, in the columns that label programs expect', () => {
  const { headers, rows } = labelsJp([TARO, OFFICE, person({ company: '青木商店' })]);
  expect(headers.join(' ')).toBe('郵便番号 都道府県 住所1 住所2 会社名 部署 役職 氏名 敬称 連名');
  expect(rows).toEqual([
    [
      '150-0001',
      '東京都',
      '渋谷区神宮前1-2-3',
      'サンハイツ101',
      '',
      '',
      '',
      '山田 太郎',
      '様',
      '花子',
    ],
    [
      '810-0012',
      '福岡県',
      '福岡市中央区白金2丁目1番1号',
      '',
      '株式会社青木商店',
      '営業部',
      '部長',
      '佐藤 一',
      '様',
      '',
    ],
    ['', '', '', '', '青木商店', '', '', '', '御中', ''],
  ]);
});
