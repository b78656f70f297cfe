import { expect, test } from 'vitest';
import type { Value } from '../host/workbook.ts';
import { lint } from '../tabs/output/lint.ts';
import { bookOf, cellsOf, serve, tabs, value } from './book.ts';

const HEADER = ['日付', '顧客番号', '氏名', '郵便番号', '住所', '金額'];

/** Customers who stopped coming a year ago; the last two share a house. */
const people: [string, string, string, string][] = [
  ['C1', '青木 一郎', '810-0001', '福岡県福岡市中央区天神1-2-3'],
  ['C2', '株式会社みどり', '8120011', '福岡県福岡市博多区博多駅前4丁目5番6号 博多ビル301'],
  ['C3', '渡邉 𠮷子', '1500001', '東京都渋谷区神宮前1-2-3'],
  ['C4', '林 花子', '', '東京都渋谷区神宮前1-2-9'],
  ['C5', '山田 太郎', '1000001', '東京都千代田区千代田1-1'],
  ['C6', '山田 花子', '1000001', '東京都千代田区千代田1-1'],
];

function book() {
  const rows: Value[][] = people.flatMap(([id, name, code, address], at) =>
    ['2023-06-01', '2023-07-01', '2023-08-01'].map((date) => [
      ...[date, id, name, code, address],
      1000 * (at + 1),
    ]),
  );
  const made = bookOf([HEADER, ...rows], '売上');
  made.locale = 'ja_JP';
  made.zone = 'Asia/Tokyo';
  return made;
}

test('a household gets one letter, to the member with most sales, with the others named', () => {
  const file = book();
  const made = value(serve(file, 'list', { tab: '売上', id: 'win-back' }));
  expect(made).toMatchObject({ people: 5, excluded: [{ key: 'household', count: 1 }] });
  const [header, ...rows] = cellsOf(file, made.tab!);
  const yamada = rows.find((row) => row[0] === 'C6')!;
  expect(yamada[header.indexOf('連名')]).toBe('山田 太郎');
  expect(rows.some((row) => row[0] === 'C5')).toBe(false);
  expect(lint(cellsOf(file, made.tab!))).toEqual([]);
});

test('a list is laid out as labels, with the honorific and the joint names', () => {
  const file = book();
  const { tab } = value(serve(file, 'list', { tab: '売上', id: 'win-back' }));
  const made = value(serve(file, 'addresses', { tab: '売上', list: tab!, layout: 'label' }));
  expect(made).toMatchObject({ people: 5, notes: [] });
  const [header, ...rows] = cellsOf(file, made.tabs[0]);
  expect(header.slice(0, 4)).toEqual(['郵便番号', '都道府県', '住所1', '住所2']);
  const named = (name: string) => rows.find((row) => row.includes(name))!;
  expect(named('株式会社みどり')).toEqual([
    ...['812-0011', '福岡県', '福岡市博多区博多駅前4丁目5番6号', '博多ビル301'],
    ...['株式会社みどり', '', '', '', '御中', ''],
  ]);
  expect(named('山田 花子').slice(7)).toEqual(['山田 花子', '様', '太郎']);
});

test('クリックポスト leaves out who has no postal code, and names characters it cannot print', () => {
  const file = book();
  const { tab } = value(serve(file, 'list', { tab: '売上', id: 'win-back' }));
  const before = tabs(file).length;
  const made = value(
    serve(
      file,
      'addresses',
      { tab: '売上', list: tab!, layout: 'clickpost' },
      { userLocale: 'en' },
    ),
  );
  expect(made.people).toBe(4);
  expect(made.notes.map(({ text }) => text)).toEqual([
    '1 person left out: no postal code.',
    'The service does not know these characters; replace them: 𠮷',
  ]);
  value(serve(file, 'undo', {}));
  expect(tabs(file)).toHaveLength(before);
});

test('a tab that is gone is said, and nothing is written', () => {
  const file = book();
  const refused = serve(file, 'addresses', { tab: '売上', list: 'Gone', layout: 'label' });
  expect(refused).toMatchObject({ ok: false, problem: { code: 'tabGone' } });
  expect(tabs(file)).toEqual(['売上']);
});
