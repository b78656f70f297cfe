import { expect, test } from 'vitest';
import { PURPOSES } from '../../../src/followup/log/log.ts';
import { purposeOf } from '../../../src/followup/log/purposes.ts';

test('the purposes of the contact log are read in both languages', () => {
  const ja =
    'お礼 補充 点検 競合確認 御用聞き 挨拶 ヒアリング クレーム お喜びの声 要望 提案 会食 クーポン その他';
  const en =
    'thanks restock inspection rivals errands greeting hearing complaint praise wish proposal dinner coupon other';
  expect(ja.split(' ').map(purposeOf)).toEqual(PURPOSES);
  expect(en.split(' ').map(purposeOf)).toEqual(PURPOSES);
});

test.each([
  ['クレームのお詫び', 'complaint'],
  ['Complaints', 'complaint'],
  ['ご要望', 'wish'],
  ['年末のご挨拶', 'greeting'],
  ['Thank you!', 'thanks'],
  ['見積もり提出', 'proposal'],
  ['お客様の感想', 'hearing'],
  ['御用聞き(火曜)', 'errands'],
])('%s is read as %s', (text, purpose) => {
  expect(purposeOf(text)).toBe(purpose);
});

test('what names no purpose is another one', () => {
  expect(['', '?', 'weekly', '打ち合わせ'].map(purposeOf)).toEqual([
    'other',
    'other',
    'other',
    'other',
  ]);
});
