import { expect, test } from 'vitest';
import { LOG_COLUMNS, logColumnsOf } from '../../../src/followup/log/log-columns.ts';

const inOrder = Object.fromEntries(LOG_COLUMNS.map((column, at) => [column, at]));

test('the headers of our own log are found in both languages', () => {
  const ja = '日付 顧客 種類 目的 担当 相手 内容 提供した価値 結果 未完了 リスト'.split(' ');
  const en =
    'Date,Customer,Type,Purpose,Staff,Contact person,Memo,Value given,Result,Open,List'.split(',');
  expect(logColumnsOf(ja)).toEqual(inOrder);
  expect(logColumnsOf(en)).toEqual(inOrder);
});

test('columns are found in any order and by what owners call them', () => {
  expect(logColumnsOf(['メモ', '', '訪問日', '連絡方法', 'お客様名', '天気'])).toEqual({
    memo: 0,
    date: 2,
    type: 3,
    customer: 4,
  });
  expect(logColumnsOf(['Call Date', 'Touchpoint', 'Client Name', 'Remarks', 'Rep'])).toEqual({
    date: 0,
    type: 1,
    customer: 2,
    memo: 3,
    staff: 4,
  });
});

test('of two columns for one thing the left is taken, and one column is one thing', () => {
  expect(logColumnsOf(['Date', 'Date', 'Customer'])).toEqual({ date: 0, customer: 2 });
});
