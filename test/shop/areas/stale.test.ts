import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Cell } from '../../../src/sales/sales.ts';
import { contradicts } from '../../../src/shop/areas/postal-prefecture.ts';
import { STALE_SIGNS, staleContacts } from '../../../src/shop/areas/stale.ts';
import { areaShop } from './shop.ts';

const HEADER = [
  '会員番号',
  '氏名',
  '日付',
  '金額',
  '住所',
  '郵便番号',
  '電話番号',
  'メール',
  '備考',
];
const HOME = '東京都渋谷区神宮前1-2-3';

interface Known {
  address?: string;
  postal?: Cell;
  phone?: Cell;
  email?: string;
  memo?: string;
}

const row = (id: string, date: string, known: Known): readonly Cell[] => [
  id,
  `客 ${id}`,
  date,
  900,
  known.address ?? '',
  known.postal ?? '',
  known.phone ?? '',
  known.email ?? '',
  known.memo ?? '',
];

const whole = { address: HOME, postal: '150-0001', phone: '03-1234-5678', email: 'a@example.com' };

function signs(...rows: readonly (readonly Cell[])[]) {
  const cells = [HEADER, row('M0', '2023/01/01', { ...whole, memo: 'お得意様' }), ...rows];
  const { analysis, columns } = areaShop(cells, '2024-06-01');
  const { customers } = analysis.reading.sales;
  return staleContacts(analysis, columns).map(({ k, sign, text, other }) => [
    customers[k],
    sign,
    text,
    other,
  ]);
}

test('C31: a customer who moved has two addresses', () => {
  const moved = '東京都港区六本木6-1-1';
  expect(
    signs(row('M1', '2024/01/01', { address: HOME }), row('M1', '2024/02/01', { address: moved })),
  ).toEqual([['M1', 'twoAddresses', moved, HOME]]);
});

test.each([
  '渋谷区神宮前一丁目2番3号',
  '東京都渋谷区神宮前１－２－３',
  '〒150-0001 東京都 渋谷区 神宮前 1丁目2-3',
  '東京都渋谷区神宮前1-2-3 ABCビル 405号室',
  '東京都渋谷区神宮前1の2の3',
])('C31: %s is no second address', (address) => {
  expect(
    signs(row('M1', '2024/01/01', { address: HOME }), row('M1', '2024/02/01', { address })),
  ).toEqual([]);
});

test('C31: a longer house number is another house', () => {
  const address = `${HOME}0`;
  const rows = [row('M1', '2024/01/01', { address: HOME }), row('M1', '2024/02/01', { address })];
  expect(signs(...rows)).toEqual([['M1', 'twoAddresses', address, HOME]]);
});

test('C31: a phone number that lost its zero in a number cell', () => {
  expect(
    signs(
      row('M1', '2024/01/01', { phone: 9_012_345_678 }),
      row('M2', '2024/01/01', { phone: 312_345_678 }),
      row('M3', '2024/01/01', { phone: '+81 90-1234-5678' }),
      row('M4', '2024/01/01', { phone: '090-1234-5678' }),
    ),
  ).toEqual([
    ['M1', 'phoneZero', '9012345678', ''],
    ['M2', 'phoneZero', '312345678', ''],
  ]);
});

test('C31: outside Japan ten digits without a zero are a phone number', () => {
  const { analysis, columns } = areaShop(
    [
      ['Customer', 'Date', 'Amount', 'Phone', 'Status'],
      ['Ann', '2024-01-01', 9, '212-555-0123', 'Paid'],
      ['Bob', '2024-01-02', 9, '2125550124', 'Returned'],
    ],
    '2024-06-01',
  );
  expect(staleContacts(analysis, columns)).toEqual([]);
});

test('C31: an e-mail address that cannot be one, as it was typed', () => {
  const typed = ['taro＠example', 'taro.example.com', 'なし', '-', 'ok@example.co.jp', 'a@b@c.jp'];
  const found = signs(...typed.map((email, n) => row(`M${n + 1}`, '2024/01/01', { email })));
  expect(found).toEqual([
    ['M1', 'badEmail', 'taro＠example', ''],
    ['M2', 'badEmail', 'taro.example.com', ''],
    ['M6', 'badEmail', 'a@b@c.jp', ''],
  ]);
});

test('C31: mail that came back, by the words of the post office', () => {
  const memos = [
    'DM返送',
    '宛先不明で戻り',
    '商品は気に入った',
    'Letter was returned',
    'returned one shirt',
  ];
  const found = signs(...memos.map((memo, n) => row(`M${n + 1}`, '2024/01/01', { memo })));
  expect(found.map(([id, sign]) => `${id} ${sign}`)).toEqual([
    'M1 returnedMail',
    'M2 returnedMail',
    'M4 returnedMail',
  ]);
});

test('C31: a postal code of Osaka does not belong to an address in Tokyo', () => {
  expect(
    signs(
      row('M1', '2024/01/01', { address: HOME, postal: '530-0001' }),
      row('M2', '2024/01/01', { address: '渋谷区神宮前1-2-3', postal: '530-0001' }),
    ),
  ).toEqual([['M1', 'postalPrefecture', HOME, '530-0001']]);
});

test.each([
  ['060-0001', '北海道札幌市中央区北一条西'],
  ['600001', '北海道札幌市中央区北一条西'],
  ['498-0811', '三重県桑名郡木曽岬町'],
  ['018-5501', '青森県十和田市奥瀬'],
  ['684-0100', '島根県松江市美保関町'],
  ['811-5101', '長崎県壱岐市郷ノ浦町'],
  ['871-0801', '福岡県築上郡吉富町'],
  ['618-0001', '大阪府三島郡島本町'],
  ['618-0071', '京都府乙訓郡大山崎町'],
  ['900-0001', '沖縄県那覇市港町'],
  ['SW1A 2AA', '東京都渋谷区神宮前'],
  ['', '東京都渋谷区神宮前'],
])('C31: %s may well belong to %s', (postalCode, address) => {
  expect(contradicts(postalCode, address)).toBe(false);
});

test('C31: every postal code belongs to one prefecture or to two at a border', () => {
  const prefectures =
    '北海道 青森県 岩手県 宮城県 秋田県 山形県 福島県 茨城県 栃木県 群馬県 埼玉県 千葉県 東京都 神奈川県 新潟県 ' +
    '富山県 石川県 福井県 山梨県 長野県 岐阜県 静岡県 愛知県 三重県 滋賀県 京都府 大阪府 兵庫県 奈良県 和歌山県 ' +
    '鳥取県 島根県 岡山県 広島県 山口県 徳島県 香川県 愛媛県 高知県 福岡県 佐賀県 長崎県 熊本県 大分県 宮崎県 鹿児島県 沖縄県';
  const names = prefectures.split(' ');
  expect(names).toHaveLength(47);
  for (let code = 0; code < 100; code++) {
    const postal = `${String(code).padStart(2, '0')}00001`;
    const own = names.filter((name) => !contradicts(postal, `${name}本町`));
    expect([1, 2, 3]).toContain(own.length);
  }
});

test('every sign is told once of a customer, whatever the order of the rows', () => {
  const known = fc.record({
    id: fc.constantFrom('M1', 'M2', 'M3'),
    address: fc.constantFrom('', HOME, '大阪府大阪市北区梅田3-1-3'),
    postal: fc.constantFrom('', '150-0001', '530-0001'),
    phone: fc.constantFrom('', '312345678', '03-1234-5678'),
    email: fc.constantFrom('', 'taro@', 'a@example.com'),
    memo: fc.constantFrom('', '返送', '美味'),
  });
  fc.assert(
    fc.property(fc.array(known, { maxLength: 10 }), (all) => {
      const rows = all.map(({ id, ...rest }, n) => row(id, `2024/03/${10 + n}`, rest));
      const found = signs(...rows);
      expect(new Set(found.map(([id, sign]) => `${id} ${sign}`)).size).toBe(found.length);
      for (const [, sign, text] of found) {
        expect(STALE_SIGNS).toContain(sign);
        expect(text).not.toBe('');
      }
      const sorted = (list: typeof found) => list.map((each) => each.join('|')).sort();
      expect(sorted(signs(...[...rows].reverse()))).toEqual(sorted(found));
    }),
    { numRuns: 40 },
  );
});
