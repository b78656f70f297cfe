import { expect, test } from 'vitest';
import { phoneKey, postalKey, withZeros } from '../../src/sales/contact-keys.ts';
import { nameKey, suggestionKey } from '../../src/sales/names.ts';
import sheets from '../data/sheets.json';

const isPhone = (text: string): boolean => /^[+'0-9０-９ －-]{9,}$/.test(text);
const isPostal = (text: string): boolean => /^\d{5}$|^\d{3}-\d{4}$/.test(text);
const keyOf = (text: string): string =>
  isPhone(text) ? phoneKey(text) : isPostal(text) ? postalKey(text) : nameKey(text);
const suggested = (text: string): string =>
  isPhone(text)
    ? withZeros(phoneKey(text), 'phone')
    : isPostal(text)
      ? withZeros(postalKey(text), 'postal')
      : suggestionKey(text);

const same = sheets.samples.names.flatMap(({ same, action, why }) =>
  same ? [{ spellings: same, action, why }] : [],
);

test.each(same.filter(({ action }) => action === 'merge'))(
  '$spellings.0 is one customer in every spelling: $why',
  ({ spellings }) => {
    expect(new Set(spellings.map(keyOf)).size).toBe(1);
  },
);

test.each(same.filter(({ action }) => action === 'suggest'))(
  '$spellings.0 and its like are asked about: $why',
  ({ spellings }) => {
    expect(new Set(spellings.map(keyOf)).size).toBe(spellings.length);
    expect(new Set(spellings.map(suggested)).size).toBe(1);
  },
);

test('different names have different keys', () => {
  const names = [
    '山田太郎',
    '山田次郎',
    '佐藤様',
    '斎藤',
    'Ann Lee',
    'Anna Lee',
    '時計店',
    '㈱時計店',
  ];
  expect(new Set(names.map(nameKey)).size).toBe(names.length);
  expect(new Set(names.map(suggestionKey)).size).toBe(names.length - 1);
});

test('a name that is only an honorific is kept', () => {
  expect(['様', '先生', '佐藤 様 御中'].map(nameKey)).toEqual(['様', '先生', '佐藤']);
});

test('English titles only suggest, for Mr and Mrs Smith are two', () => {
  expect(nameKey('Mr. J Smith')).not.toBe(nameKey('Mrs J Smith'));
  expect(suggestionKey('Mr. J Smith')).toBe(suggestionKey('J Smith'));
});

test('legal forms of firms abroad are spelled out, and left off to suggest', () => {
  expect(nameKey('Acme Ltd.')).toBe(nameKey('ACME Limited'));
  expect(nameKey('Acme Ltd.')).not.toBe(nameKey('Acme Inc'));
  expect(suggestionKey('Acme Ltd.')).toBe(suggestionKey('Acme, Inc.'));
});
