import { expect, test } from 'vitest';
import { addresseeOf, jointNames, postalText } from '../../../src/tabs/output/person.ts';

test.each([
  ['山田 太郎', '', '', '山田 太郎', '様'],
  ['山田 太郎 様', '', '', '山田 太郎', '様'],
  ['田中先生', '', '', '田中', '様'],
  ['', '株式会社青木', '株式会社青木', '', '御中'],
  ['株式会社青木 御中', '', '株式会社青木', '', '御中'],
  ['㈱青木', '株式会社青木', '株式会社青木', '', '御中'],
  ['佐藤 一', '株式会社青木', '株式会社青木', '佐藤 一', '様'],
  ['青木商店', '青木商店', '青木商店', '', '御中'],
  ['', '', '', '', '様'],
])('%s at %s is addressed as %s, %s, %s', (name, company, firm, addressed, honorific) => {
  expect(addresseeOf({ name, company })).toEqual({ company: firm, name: addressed, honorific });
});

test('the others of a household are named without the family that they share', () => {
  expect(jointNames('山田 太郎', ['山田 花子様', '山田 次郎'])).toBe('花子、次郎');
  expect(jointNames('山田 太郎', ['佐藤 恵', '山田花子', ''])).toBe('佐藤 恵、山田花子');
  expect(jointNames('山田 太郎', [])).toBe('');
});

test.each([
  ['1500001', '150-0001'],
  ['〒150-0001', '150-0001'],
  ['１５０－０００１', '150-0001'],
  ['600001', '060-0001'],
  ['SW1A 1AA', 'SW1A 1AA'],
  ['', ''],
])('the postal code %s is printed as %s', (text, printed) => {
  expect(postalText(text)).toBe(printed);
});
