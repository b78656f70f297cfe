import { expect, test } from 'vitest';
import { askable } from '../../../src/followup/narrow/askable.ts';
import type { Cell } from '../../../src/sales/sales.ts';
import { wordsOf } from '../../../src/words/words.ts';
import { shopOn } from '../shop.ts';
import { teaShop } from './tea-shop.ts';

const { shop, facts } = teaShop();
const asked = askable(shop, facts, wordsOf('en'));
const of = (fact: string) => asked.find((one) => one.fact === fact);

test('what can be asked has its kind, its label and its choices', () => {
  expect(of('recency')).toEqual({ fact: 'recency', label: 'Days since', kind: 'number' });
  expect(of('last')).toEqual({ fact: 'last', label: 'Last order', kind: 'day' });
  expect(of('address')).toEqual({ fact: 'address', label: 'Address', kind: 'text' });
  expect(of('group')?.choices?.[0]).toEqual({ value: 'rescue', label: 'Rescue' });
  expect(of('segment')?.choices?.[0]).toEqual({ value: 'A', label: 'A Champions' });
  expect(askable(shop, facts, wordsOf('ja'))[0].choices?.[0].label).toBe('A 優良顧客');
});

test('names come with the most frequent first, each customer counted once', () => {
  const names = (fact: string) => of(fact)?.choices?.map(({ value }) => value);
  expect(names('bought')).toEqual(['Cup, blue', 'Green tea', 'Kettle']);
  expect(names('staff')).toEqual(['Sato', 'Mori']);
});

test('what is known of nobody is not asked', () => {
  for (const fact of ['openComplaint', 'introductions', 'sinceContact', 'course', 'consent']) {
    expect(of(fact)).toBeUndefined();
  }
  const three: Cell[][] = [
    ['Order date', 'Customer', 'Amount'],
    ['2024-09-01', 'Ann', 10],
    ['2024-09-02', 'Bob', 20],
  ];
  const few = shopOn(three, '2024-09-30');
  const known = askable(few.shop, few.facts, wordsOf('en')).map(({ fact }) => fact);
  expect(known).toContain('segment');
  for (const fact of ['bought', 'staff', 'town', 'address']) expect(known).not.toContain(fact);
});

test('no more than two hundred names', () => {
  const rows = Array.from({ length: 250 }, (_, n): Cell[] => ['2024-09-01', `C${n}`, 10, `P${n}`]);
  const many = shopOn([['Order date', 'Customer', 'Amount', 'Product'], ...rows], '2024-09-30');
  const found = askable(many.shop, many.facts, wordsOf('en'));
  expect(found.find(({ fact }) => fact === 'bought')?.choices).toHaveLength(200);
});
