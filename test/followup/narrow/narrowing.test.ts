import { expect, test } from 'vitest';
import { customersOf, narrowing } from '../../../src/followup/narrow/narrowing.ts';
import type { NarrowDown } from '../../../src/protocol.ts';
import { teaShop } from './tea-shop.ts';

const { shop, facts } = teaShop();
const WHO: readonly NarrowDown[] = [
  { fact: 'bought', is: 'noneOf', value: ['Kettle'] },
  { fact: 'staff', is: 'oneOf', value: ['Sato'] },
  { fact: 'frequency', is: 'atLeast', value: 2 },
];

test('each condition says how many remain, and the last what they bought in their last year', () => {
  expect(narrowing(WHO, shop, facts)).toEqual({ customers: 4, remaining: [3, 2, 1], atStake: 100 });
  expect(customersOf(WHO, shop, facts)).toBe(1);
});

test('without conditions everybody remains', () => {
  expect(narrowing([], shop, facts)).toEqual({ customers: 4, remaining: [], atStake: 800 });
  expect(customersOf([], shop, facts)).toBe(4);
});

test('conditions that make no sense are refused', () => {
  const wrong: NarrowDown = { fact: 'recency', is: 'holds', value: 'x' };
  expect(narrowing([wrong], shop, facts)).toEqual({ code: 'narrowDown', values: [] });
  expect(customersOf([wrong], shop, facts)).toBe(0);
});
