import { expect, test } from 'vitest';
import { byCustomer, lines, london, noteCodes, read, reasons } from './reading.ts';

const header = ['日付', 'お客様名', '金額'];

test('several currencies are never added up', () => {
  const reading = read([
    ['Date', 'Customer', 'Amount', 'Currency'],
    ['2024-03-05', 'Ann', 5, 'usd'],
    ['2024-03-06', 'Ann', 7, 'usd'],
    ['2024-03-06', 'Bob', 900, 'JPY'],
  ]);
  expect(byCustomer(reading)).toEqual({ Ann: 12 });
  expect(reasons(reading)).toEqual(['', '', 'otherCurrency']);
  expect(reading.currency).toBe('USD');
  expect(reading.notes).toContainEqual({ code: 'otherCurrency', values: ['USD', 1, 'JPY'] });
});

test('a unit in the title or the header multiplies the amounts', () => {
  const rows = [['2024/3/5', '山田', '1.5']];
  expect(byCustomer(read([['売上 (単位:千円)'], header, ...rows]))).toEqual({ 山田: 1500 });
  const inHeader = read([['日付', 'お客様名', '金額(万円)'], ...rows]);
  expect(byCustomer(inHeader)).toEqual({ 山田: 15_000 });
  expect(noteCodes(inHeader)).toContain('unit');
});

test('status, kind and memo words keep rows out or turn them', () => {
  const reading = read([
    ['日付', 'お客様名', '品名', '金額', 'ステータス', '区分', '備考'],
    ['2024/3/5', '山田', '茶', 100, '完了', '売上', ''],
    ['2024/3/6', '山田', '茶', 100, 'キャンセル済み', '売上', ''],
    ['2024/3/6', '山田', '茶', 100, '入金待ち(コンビニ)', '売上', ''],
    ['2024/3/7', '山田', '', 5000, '完了', '入金', ''],
    ['2024/3/7', '山田', '茶', 30, '完了', '返品', ''],
    ['2024/3/7', '山田', '【返品】茶', 20, '完了', '売上', ''],
    ['2024/3/7', '山田', '茶', 10, '完了', '売上', '返品'],
    ['2024/3/8', '山田', '茶', 7, '返品', '売上', ''],
    ['2024/3/9', '山田', '返品不可の茶', 1, '完了', '売上', '返品された分の代わり'],
  ]);
  expect(reasons(reading)).toEqual([
    '',
    'cancelled',
    'unpaid',
    'otherKind',
    '',
    '',
    '',
    'cancelled',
    '',
  ]);
  expect(byCustomer(reading)).toEqual({ 山田: 100 - 30 - 20 - 10 + 1 });
});

test('a refund column is taken off once, and not again where the refund is a row', () => {
  const head = ['Order ID', 'Date', 'Customer', 'Total', 'Refunded Amount'];
  const column = read([head, [1, '2024-03-05', 'Ann', 50, 20], [2, '2024-03-06', 'Ann', 30, '']]);
  expect(byCustomer(column)).toEqual({ Ann: 60 });
  const rows = read([head, [1, '2024-03-05', 'Ann', 50, 20], [1, '2024-03-06', 'Ann', -20, '']]);
  expect(byCustomer(rows)).toEqual({ Ann: 30 });
});

test('dates that an import turned round are put right, and said', () => {
  const text = ['03/25/2024', '04/30/2024'].map((date) => ['Ann', date, 5]);
  const date = (iso: string) => ['Ann', new Date(`${iso}T00:00:00Z`), 5];
  const turned = ['2024-01-02', '2024-03-02', '2024-06-02', '2024-05-04', '2024-11-12'].map(date);
  const head = ['Customer', 'Date', 'Amount'];
  const reading = read([head, ...text, ...turned], { place: london });
  expect(lines(reading).map((line) => line.slice(4, 14))).toEqual([
    ...['2024-03-25', '2024-04-30', '2024-02-01', '2024-02-03', '2024-02-06', '2024-04-05'],
    '2024-12-11',
  ]);
  expect(reading.notes).toContainEqual({ code: 'swapped', values: ['Date', 5] });
  const few = read([head, ...text, ...turned.slice(0, 2)], { place: london });
  expect(lines(few)[2]).toBe('Ann 2024-02-01 5');
  // A text that London could read would have become a date: so nothing was turned round here.
  const typed = read([head, ...text, ['Ann', '04/05/2024', 5], ...turned.slice(0, 2)], {
    place: london,
  });
  expect(lines(typed)[3]).toBe('Ann 2024-01-02 5');
  const sure = read([head, ...text, ...turned, date('2024-01-20')], { place: london });
  expect(lines(sure)[2]).toBe('Ann 2024-01-02 5');
});

test('a return in the status column takes its row back, a negative one is the return itself', () => {
  const reading = read([
    ['日付', 'お客様名', '金額', '状態'],
    ['2024/3/5', '山田', 300, '完了'],
    ['2024/3/6', '山田', 200, '返品'],
    ['2024/3/7', '山田', -100, '返品'],
  ]);
  expect(byCustomer(reading)).toEqual({ 山田: 200 });
  expect(reasons(reading)).toEqual(['', 'cancelled', '']);
});
