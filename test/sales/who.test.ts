import { expect, test } from 'vitest';
import { findHouseholds } from '../../src/sales/household.ts';
import { readKeys } from '../../src/sales/keys.ts';
import { findMergePairs } from '../../src/sales/merge.ts';
import { NOBODY } from '../../src/sales/reading.ts';
import { byCustomer, lines, read } from './reading.ts';

const head = ['日付', '会員番号', 'お名前', 'メール', '電話番号', '郵便番号', '金額'];
let day = 1;
const row = (
  id: string,
  name: string,
  email: string,
  phone: string,
  zip: string,
  amount: number,
) => [`2024/3/${1 + (day++ % 28)}`, id, name, email, phone, zip, amount];

test('the key is id, e-mail, phone with name, name with postal code, name', () => {
  const reading = read([
    head,
    row('1001', '山田太郎', 'a@example.com', '', '', 1),
    row('', '佐藤花子', 'B@Example.com ', '', '', 2),
    row('', '鈴木 一郎', '', '090-1111-2222', '', 3),
    row('', '高橋由美様', '', '', '150-0001', 4),
    row('', '田中健', '', '', '', 5),
    row('0', '現金客', '', '', '', 6),
  ]);
  expect(reading.sales.customers).toEqual([
    '1001',
    'b@example.com',
    '鈴木 一郎 09011112222',
    '高橋由美様 1500001',
    '田中健',
  ]);
  expect(reading.anonymousAmount).toBe(60_000);
});

test('one phone with two names is a household of two customers', () => {
  const reading = read([
    head,
    row('', '山田太郎', '', '03-1111-2222', '', 1),
    row('', '山田花子', '', '03-1111-2222', '', 2),
  ]);
  expect(reading.sales.customers.length).toBe(2);
  expect([...findHouseholds(reading.contacts)]).toEqual([0, 0]);
});

test('keys are joined when two fields agree, and never over two ids', () => {
  const joined = read([
    head,
    row('1001', '山田太郎', 'a@example.com', '', '', 1),
    row('', '山田 太郎様', 'a@example.com', '', '', 2),
    row('', '佐藤', 'c@example.com', '090-1111-2222', '', 4),
    row('', '佐藤', '', '09011112222', '', 8),
  ]);
  expect(byCustomer(joined)).toEqual({ 1001: 3, 'c@example.com': 12 });
  expect(joined.notes).toContainEqual({ code: 'joined', values: [2] });
  const apart = read([
    head,
    row('1001', '山田太郎', 'a@example.com', '090-1111-2222', '', 1),
    row('1002', '山田太郎', 'a@example.com', '090-1111-2222', '', 2),
    row('', '佐藤花子', '', '090-1111-2222', '150-0001', 4),
    row('', '佐藤花子', '', '090-3333-4444', '150-0001', 8),
  ]);
  expect(apart.sales.customers.length).toBe(4);
});

test('pairs that may be one person are asked about, homonyms and households are not', () => {
  const contacts = [
    ['髙橋一郎', '', ''],
    ['高橋一郎', '', ''],
    ['株式会社山田商店', '', ''],
    ['山田商店株式会社', '', ''],
    ['佐藤花子', '', '090-1111-2222'],
    ['佐藤花子', '', '090-3333-4444'],
    ['鈴木太郎', '', '03-1111-2222'],
    ['鈴木次郎', '', '03-1111-2222'],
    ['田中', 'x@example.com', ''],
    ['田中健', 'x@example.com', ''],
    ['伊藤', '', '9055556666'],
    ['伊藤', '', '09055556666'],
  ];
  const pairs = findMergePairs(
    contacts.map(([name], k) => `${name}${k}`),
    {
      name: contacts.map(([name]) => name),
      email: contacts.map(([, email]) => email),
      phone: contacts.map(([, , phone]) => phone),
    },
  );
  expect(pairs).toEqual([
    { a: 0, b: 1, fields: ['alike'] },
    { a: 2, b: 3, fields: ['alike'] },
    { a: 8, b: 9, fields: ['email'] },
    { a: 10, b: 11, fields: ['phone', 'name'] },
  ]);
  const none = { name: ['', ''], email: ['', ''], phone: ['', ''] };
  expect(findMergePairs(['60001', '0060001'], none)).toEqual([{ a: 0, b: 1, fields: ['zeros'] }]);
});

test('a customer is called by the plainest spelling, whatever the order of the rows', () => {
  const names = ['山田太郎 様', '山田　太郎', '山田太郎', 'ANN LEE', 'Ann Lee', 'ann lee'];
  const rows = names.map((name) => ['2024/3/5', name, 5]);
  const head = ['日付', 'お客様名', '金額'];
  expect(read([head, ...rows]).sales.customers).toEqual(['山田太郎', 'Ann Lee']);
  expect(read([head, ...rows.reverse()]).sales.customers).toEqual(['Ann Lee', '山田太郎']);
});

test('words for nobody known are no customers, in any spelling', () => {
  const cells = [
    '現金客',
    '一般のお客様',
    'Walk-In',
    ' GUEST ',
    '-',
    '0',
    0,
    '諸口',
    '上様',
    '',
    '山田',
  ];
  const { index, keys, anonymous } = readKeys(cells);
  expect(keys).toEqual(['山田']);
  expect([...index].filter((k) => k !== NOBODY)).toEqual([0]);
  expect([...anonymous]).toEqual([1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 0]);
});

test('number cells and texts with the same digits are one key, phones in every spelling too', () => {
  const { keys } = readKeys([17_850, '17850', ' 17850 ', '090-1234-5678', '+81 90 1234 5678']);
  expect(keys).toEqual(['17850', '09012345678']);
});

test('a customer list beside the sales gives name and address to the newest day', () => {
  const reading = read([
    ['日付', '会員番号', 'お名前', '住所', '金額', '商品名', 'メール', 'メール配信停止'],
    ['2024/3/9', 7, '山田花子', '渋谷区2', 1, '茶', 'new@example.com', '停止'],
    ['2024/3/5', 7, '佐藤花子', '渋谷区1', 1, '菓子', 'old@example.com', ''],
  ]);
  const { contacts } = reading;
  expect(contacts.name).toEqual(['山田花子']);
  expect(contacts.address).toEqual(['渋谷区2']);
  expect(contacts.email).toEqual(['new@example.com']);
  expect(contacts.lastProduct).toEqual(['茶']);
  expect(contacts.firstProduct).toEqual(['菓子']);
  expect([...contacts.noMail]).toEqual([1]);
  expect(contacts.consent).toEqual(['no']);
  expect(lines(reading).length).toBe(2);
});
