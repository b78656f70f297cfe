import { expect, test } from 'vitest';
import { isFirm, splitHonorific } from '../../src/sales/honorific.ts';

test.each([
  ['山田太郎様', '山田太郎', '様'],
  ['山田 太郎　様', '山田 太郎', '様'],
  ['佐藤さん', '佐藤', 'さん'],
  ['株式会社山田商店御中', '株式会社山田商店', '御中'],
  ['山田太郎', '山田太郎', ''],
  ['様', '様', ''],
  ['Ann Lee', 'Ann Lee', ''],
])('%s is addressed as %s, %s', (text, name, honorific) => {
  expect(splitHonorific(text)).toEqual({ name, honorific });
});

test('a firm is known by its legal form', () => {
  expect(['株式会社山田', '㈱鈴木商店', '(有)佐藤', 'NPO法人みどり'].map(isFirm)).toEqual([
    true,
    true,
    true,
    true,
  ]);
  expect(['山田太郎', '有田みかん'].map(isFirm)).toEqual([false, false]);
});
