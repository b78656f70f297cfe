import { expect, test } from 'vitest';
import { findHouseholds } from '../../src/sales/household.ts';
import type { Contacts } from '../../src/sales/reading.ts';

/** Households of people of one phoneless, mailless sheet by name and address. */
const of = (...people: readonly (readonly [name: string, address: string])[]): number[] => {
  const texts = people.map(() => '');
  return [
    ...findHouseholds({
      name: people.map(([name]) => name),
      address: people.map(([, address]) => address),
      ...{ email: texts, phone: texts, postalCode: texts },
    } as unknown as Contacts),
  ];
};

test('one surname at one house is a household, whatever the width and the spaces', () => {
  expect(of(['Ann Ellery', '4 Mill Lane, Otley'], ['Max Ellery', '4  Mill Lane, Otley'])).toEqual([
    0, 0,
  ]);
  expect(of(['佐藤 花子', '薬院２－３－１４'], ['佐藤 健', '薬院2-3-14'])).toEqual([0, 0]);
  expect(of(['佐藤 花子', '薬院二丁目三番'], ['佐藤 健', '薬院二丁目三番'])).toEqual([0, 0]);
});

test('two surnames at one house are two households', () => {
  expect(of(['Ann Ellery', '4 Mill Lane'], ['Max Quill', '4 Mill Lane'])).toEqual([0, 1]);
});

test('a town alone is nobody’s house: people of one surname there are strangers', () => {
  expect(of(['Ann Ellery', 'Otley'], ['Max Ellery', 'Otley'])).toEqual([0, 1]);
  expect(of(['佐藤 花子', '福岡市中央区薬院'], ['佐藤 健', '福岡市中央区薬院'])).toEqual([0, 1]);
});
