import { expect, test } from 'vitest';
import * as en from '../../src/words/en.ts';
import * as ja from '../../src/words/ja.ts';
import { sentence } from '../../src/words/messages.ts';
import { noteCodes, read } from './reading.ts';

const header = ['日付', '会員番号', '金額'];

/** So many sales, ten days apart, of customers taken in turn. */
function sales(count: number, customers: number): (string | number)[][] {
  const start = Date.parse('2024-01-01T00:00:00Z');
  return Array.from({ length: count }, (_, n) => [
    new Date(start + n * 10 * 86_400_000).toISOString().slice(0, 10),
    `K${n % customers}`,
    1000,
  ]);
}

const notes = (rows: readonly (readonly (string | number)[])[]) => read([header, ...rows]).notes;

test('a sheet with nothing odd gets no warning', () => {
  expect(notes(sales(30, 10))).toEqual([]);
});

test('B31: less than half a year of history is said', () => {
  expect(notes(sales(19, 10))).toEqual([]);
  expect(notes(sales(18, 10))).toContainEqual({ code: 'shortHistory', values: [170] });
});

test('more than 5 % unreadable rows are said', () => {
  const bad = (count: number) => Array.from({ length: count }, () => ['2024-01-01', 'K1', '未定']);
  expect(notes([...sales(38, 10), ...bad(2)])).toEqual([]);
  expect(notes([...sales(37, 10), ...bad(3)])).toContainEqual({ code: 'unreadable', values: [8] });
});

test('more than 30 % of the money without a customer is said', () => {
  const nobody = (amount: number) => ['2024-01-01', '現金客', amount];
  expect(notes([...sales(30, 10), nobody(12_000)])).toEqual([]);
  expect(notes([...sales(30, 10), nobody(20_000)])).toContainEqual({
    code: 'coverage',
    values: [60],
  });
});

test('one customer with more than 40 % of the rows is said', () => {
  const one = (count: number) => sales(count, 1).map((row) => [row[0], '本店まとめ', 10]);
  expect(notes([...sales(30, 10), ...one(30)])).toContainEqual({
    code: 'oneCustomer',
    values: [50],
  });
  expect(notes([...sales(30, 10), ...one(10)])).toEqual([]);
});

test('dates after today are said and not used', () => {
  const reading = read([header, ...sales(30, 10), ['2124-01-01', 'K1', 9]]);
  expect(reading.notes).toContainEqual({ code: 'future', values: [1] });
  expect(reading.lines).toBe(30);
});

test('everything that can be said has its sentence in both languages', () => {
  const reading = read([
    ['売上表 2024年 (単位:千円)'],
    [
      '注文番号',
      '購入日',
      '注文日',
      'お名前',
      '電話番号',
      '単価',
      '数量',
      '合計',
      '返金額',
      '通貨',
    ],
    [1, '3/5', '3/4', '山田', '090-1111-2222', 1, 2, 3, '', 'JPY'],
    [1, '3/5', '3/4', '山田', '090-1111-2222', 1, 1, 3, 1, 'JPY'],
    [2, '3/6', '3/6', '佐藤', '', 1, 2, 2, '', 'USD'],
    [3, '2024/04', '3/6', '鈴木', '', 1, 2, 2, '', ''],
  ]);
  expect(noteCodes(reading).sort()).toEqual([
    ...[
      'monthOnly',
      'nameOnly',
      'oneCustomer',
      'orderTotalRepeated',
      'otherCurrency',
      'refundColumn',
      'rival',
    ],
    ...['shortHistory', 'unit', 'yearsGiven'],
  ]);
  for (const note of reading.notes) {
    expect(sentence(en.notes, note)).toMatch(/^[^{}]+\.$/);
    expect(sentence(ja.notes, note)).toMatch(/。$/);
  }
});
