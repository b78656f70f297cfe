import { expect, test } from 'vitest';
import { clickpost } from '../../../src/tabs/output/clickpost.ts';
import { OFFICE, person, TARO } from './people.ts';

test('a row has the name and up to four lines of address, the firm last', () => {
  const { tabs, leftOut, unprintable } = clickpost([TARO, OFFICE], '冊子');
  expect(tabs).toHaveLength(1);
  expect(tabs[0].headers).toEqual([
    'お届け先郵便番号',
    'お届け先氏名',
    'お届け先敬称',
    'お届け先住所1行目',
    'お届け先住所2行目',
    'お届け先住所3行目',
    'お届け先住所4行目',
    '内容品',
  ]);
  expect(tabs[0].rows).toEqual([
    ['150-0001', '山田 太郎', '様', '東京都渋谷区神宮前1-2-3', 'サンハイツ101', '', '', '冊子'],
    [
      '810-0012',
      '佐藤 一',
      '様',
      '福岡県福岡市中央区白金2丁目1番1号',
      '株式会社青木商店 営業部',
      '',
      '',
      '冊子',
    ],
  ]);
  expect([leftOut, unprintable]).toEqual([[], []]);
});

test('forty rows are one upload, the rest goes into the next', () => {
  const uploads = (count: number) =>
    clickpost(Array(count).fill(TARO), '冊子').tabs.map(({ rows }) => rows.length);
  expect([uploads(0), uploads(40), uploads(41), uploads(95)]).toEqual([
    [],
    [40],
    [40, 1],
    [40, 40, 15],
  ]);
});

test('whom an upload cannot carry is left out with the reason, and nobody else', () => {
  const long = '東京都渋谷区神宮前1-2-3 ザグランドレジデンスパークサイド神宮前タワー';
  const people = [
    { ...TARO, postalCode: '' },
    { ...TARO, address: ' ' },
    TARO,
    { ...TARO, address: long },
    { ...TARO, name: '寿'.repeat(21) },
    { ...TARO, name: '寿'.repeat(20) },
    { ...OFFICE, company: `株式会社${'青'.repeat(17)}` },
    person({ ...OFFICE, name: '', department: '海外営業本部第一営業部門' }),
  ];
  const { tabs, leftOut } = clickpost(people, '冊子');
  expect(leftOut).toEqual([
    { person: 0, reason: 'noPostalCode' },
    { person: 1, reason: 'noAddress' },
    { person: 3, reason: 'addressTooLong' },
    { person: 4, reason: 'nameTooLong' },
    { person: 6, reason: 'addressTooLong' },
  ]);
  expect(tabs[0].rows.map((row) => row.slice(1, 3).join(' '))).toEqual([
    '山田 太郎 様',
    `${'寿'.repeat(20)} 様`,
    '株式会社青木商店 御中',
  ]);
});

test('characters that the upload does not know are told, look-alikes are replaced', () => {
  const { tabs, unprintable } = clickpost(
    [TARO, { ...TARO, name: '𠮷田 嶸', address: '東京都港区芝1-2 〜館' }],
    '冊子',
  );
  expect(unprintable).toEqual([{ person: 1, characters: ['𠮷'] }]);
  expect(tabs[0].rows[1][4]).toBe('～館');
});
