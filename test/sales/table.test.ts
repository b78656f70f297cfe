import { expect, test } from 'vitest';
import { byCustomer, lines, london, noteCodes, read, reasons } from './reading.ts';

const header = ['日付', 'お客様名', '品名', '金額'];
const sales = [
  ['2024/3/5', '山田', '茶', 1000],
  ['2024/3/6', '佐藤', '菓子', 500],
];
const wanted = ['山田 2024-03-05 1000', '佐藤 2024-03-06 500'];

test('titles, notes and an empty column stand before the table', () => {
  const shifted = [header, ...sales].map((row) => ['', '', ...row]);
  const reading = read([['', '', '春の売上 合計'], [], ['', '', '※税込'], [], ...shifted]);
  expect(lines(reading)).toEqual(wanted);
  expect(reading.headerRow).toBe(4);
  expect(reading.picks.amount.column).toBe(5);
});

test('summary rows above the header are not the header', () => {
  const reading = read([['売上', 1500, '数量', 2], ['合計', 1500], header, ...sales]);
  expect(lines(reading)).toEqual(wanted);
});

test('two header rows are read together', () => {
  const reading = read([
    ['注文', '', 'お客様', '', '金額', ''],
    ['日', '番号', '名', '電話番号', '税抜', '税込'],
    ['2024/3/5', 'A1', '山田', '090-1111-2222', 1000, 1100],
    ['2024/3/6', 'A2', '佐藤', '090-3333-4444', 500, 550],
  ]);
  expect(byCustomer(reading)).toEqual({ '山田 09011112222': 1100, '佐藤 09033334444': 550 });
  expect(reading.headerRow).toBe(1);
  expect(reading.picks.order.column).toBe(1);
});

test('headers that nobody knows are told by what stands below them', () => {
  const reading = read([
    ['いつ', 'だれ', 'いくら'],
    ['2024/3/5', '山田', 1000],
    ['2024/3/6', '佐藤', 500],
    ['2024/3/7', '山田', 300],
  ]);
  expect(byCustomer(reading)).toEqual({ 山田: 1300, 佐藤: 500 });
  expect(reading.headerRow).toBe(0);
});

test('a table without any header is read from its first row', () => {
  const reading = read([
    ['2024/3/5', '山田', 1000],
    ['2024/3/6', '佐藤', 500],
    ['2024/3/7', '山田', 300],
  ]);
  expect(byCustomer(reading)).toEqual({ 山田: 1300, 佐藤: 500 });
  expect(reading.headerRow).toBe(-1);
  expect(reading.status.length).toBe(3);
});

test('a second table below is left alone', () => {
  const reading = read([
    header,
    ...sales,
    [],
    ['商品名', '単価', '在庫', '仕入先'],
    ['茶', 1000, 5, '茶園'],
    ['菓子', 500, 8, '菓子店'],
  ]);
  expect(lines(reading)).toEqual(wanted);
  expect(reasons(reading)).toEqual(['', '', '', 'otherTable', 'otherTable', 'otherTable']);
  expect(noteCodes(reading)).toContain('otherTable');
});

test('the sales are found below a long list of customers', () => {
  const list = Array.from({ length: 30 }, (_, n) => [n + 1, `客${n}`, `090-0000-00${10 + n}`]);
  const reading = read([['顧客番号', '氏名', '電話番号'], ...list, [], header, ...sales]);
  expect(lines(reading)).toEqual(wanted);
});

test('a table beside it is left alone, an empty column alone is not', () => {
  const beside = [
    ['', '顧客名', '累計金額'],
    ['', '山田', 99],
    ['', '佐藤', 99],
    ['', '鈴木', 5],
  ];
  const table = [header, ...sales, ['', '', '', '']];
  const reading = read(table.map((row, r) => [...row, ...beside[r]]));
  expect(lines(reading)).toEqual(wanted);
  expect(reading.rows).toBe(2);
  expect(noteCodes(reading)).toContain('otherTable');
  const roomy = [header, ...sales].map((row, r) => [...row, '', ['備考', 'a', 'b'][r]]);
  expect(read(roomy).roles.memo).toBe(5);
});

test('totals without a word are known by their sum', () => {
  const reading = read([
    header,
    ...sales,
    ['', '', '', 1500],
    ['2024/3/7', '山田', '茶', 300],
    ['2024/3/7', '鈴木', '茶', 400],
    ['2024/3/7', '', '', 700],
    ['', '', '', 2200],
  ]);
  expect(reasons(reading)).toEqual(['', '', 'subtotal', '', '', 'subtotal', 'subtotal']);
});

test('a sale of something called total is a sale', () => {
  const reading = read(
    [
      ['Date', 'Customer', 'Product', 'Amount'],
      ['2024-03-05', 'Ann', 'Total Repair Shampoo', 20],
      ['2024-03-05', 'Time Total', 'Tea', 5],
      ['Total', '', '', 25],
      ['Total for Ann', '', '', 20],
    ],
    { place: london },
  );
  expect(byCustomer(reading)).toEqual({ Ann: 20, 'Time Total': 5 });
  expect(reasons(reading)).toEqual(['', '', 'subtotal', 'subtotal']);
});

test('merged dates and customers hold for the rows below them', () => {
  const reading = read([
    header,
    ['2024/3/5', '山田', '茶', 100],
    ['', '', '菓子', 200],
    ['', '佐藤', '茶', 300],
    ['', '', '腕時計', 400],
    ['小計', '', '', 1000],
    ['', '', '', ''],
    ['2024/3/6', '鈴木', '茶', 500],
  ]);
  expect(lines(reading)).toEqual([
    '山田 2024-03-05 100',
    '山田 2024-03-05 200',
    '佐藤 2024-03-05 300',
    '佐藤 2024-03-05 400',
    '鈴木 2024-03-06 500',
  ]);
  expect(reading.notes).toContainEqual({ code: 'filledDown', values: [3] });
});

test('a sale to nobody in a plain log is never given to the customer above', () => {
  const reading = read([
    header,
    ['2024/3/5', '山田', '茶', 100],
    ['2024/3/6', '', '茶', 200],
    ['2024/3/7', '', '茶', 300],
    ['2024/3/8', '佐藤', '茶', 400],
    ['2024/3/9', '', '茶', 500],
  ]);
  expect(byCustomer(reading)).toEqual({ 山田: 100, 佐藤: 400 });
  expect(reading.anonymousAmount).toBe(10_000_000);
});

test('names that stand once above each customer’s dates hold for them', () => {
  const reading = read([
    header,
    ['2024/3/5', '山田', '茶', 100],
    ['2024/4/6', '', '茶', 200],
    ['2024/5/7', '', '茶', 300],
    ['2024/3/1', '佐藤', '茶', 400],
    ['2024/6/9', '', '茶', 500],
  ]);
  expect(byCustomer(reading)).toEqual({ 山田: 600, 佐藤: 900 });
});

test('a date forgotten once in many rows stays unreadable', () => {
  const many = Array.from({ length: 40 }, (_, n) => [
    `2024/3/${1 + (n % 28)}`,
    `客${n}`,
    '茶',
    100,
  ]);
  const reading = read([header, ...many, ['', '鈴木', '茶', 500]]);
  expect(reasons(reading).at(-1)).toBe('noDate');
});

test('customers as headings between the rows are given to the sales below', () => {
  const reading = read([
    ['', '日付', '品名', '金額'],
    ['山田商店', '', '', ''],
    ['', '2024/3/5', '茶', 100],
    ['', '2024/3/9', '茶', 200],
    ['山田商店 合計', '', '', 300],
    ['佐藤商店', '', '', ''],
    ['', '2024/3/6', '茶', 400],
    ['佐藤商店 合計', '', '', 400],
  ]);
  expect(byCustomer(reading)).toEqual({ 山田商店: 300, 佐藤商店: 400 });
  expect(reading.picks.customer.column).toBe(0);
});

test('dates as headings between the rows are given to the sales below', () => {
  const reading = read([
    ['日付', 'お客様名', '金額'],
    ['2024年3月5日(火)', '', ''],
    ['', '山田', 100],
    ['', '佐藤', 200],
    ['2024年3月6日(水)', '', ''],
    ['', '山田', 300],
  ]);
  expect(lines(reading)).toEqual([
    '山田 2024-03-05 100',
    '佐藤 2024-03-05 200',
    '山田 2024-03-06 300',
  ]);
});

test('an order that says its customer once says it for all its lines of that day', () => {
  const reading = read([
    ['レシート番号', '日付', 'お客様名', '品名', '金額'],
    [5, '2024/3/5', '山田', '茶', 100],
    [5, '', '', '菓子', 200],
    [5, '2024/3/5', '', '茶', 300],
    [5, '2024/3/6', '', '茶', 400],
  ]);
  expect(byCustomer(reading)).toEqual({ 山田: 600 });
  expect(reading.anonymousAmount).toBe(4_000_000);
});
