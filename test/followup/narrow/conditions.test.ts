import { expect, test } from 'vitest';
import { membersOfRule } from '../../../src/followup/members.ts';
import { conditionsOf } from '../../../src/followup/narrow/conditions.ts';
import type { NarrowDown } from '../../../src/protocol.ts';
import { teaShop } from './tea-shop.ts';

const { shop, facts, name } = teaShop();

/** Names of the customers of whom a condition holds. */
function who(one: NarrowDown): readonly string[] {
  const conditions = conditionsOf([one], shop.analysis.tiers);
  if (conditions === null) throw new Error('no condition');
  return membersOfRule({ who: conditions }, shop, facts).map(name).sort();
}

test('what was bought at any time counts, whatever its width and case', () => {
  expect(who({ fact: 'bought', is: 'oneOf', value: ['GREEN tea'] })).toEqual(['Ann', 'Cat']);
  expect(who({ fact: 'bought', is: 'oneOf', value: ['Cup, blue', 'Kettle'] })).toEqual([
    'Ann',
    'Bob',
    'Dan',
  ]);
  expect(who({ fact: 'bought', is: 'noneOf', value: ['ｇreen tea'] })).toEqual(['Bob', 'Dan']);
  expect(who({ fact: 'bought', is: 'holds', value: 'CUP' })).toEqual(['Ann', 'Dan']);
});

test('of whom nothing is known is not somebody, but is also not anybody else', () => {
  expect(who({ fact: 'staff', is: 'oneOf', value: ['sato'] })).toEqual(['Ann', 'Cat']);
  expect(who({ fact: 'staff', is: 'noneOf', value: ['Sato'] })).toEqual(['Bob', 'Dan']);
  expect(who({ fact: 'address', is: 'holds', value: 'Kyoto' })).toEqual(['Ann', 'Cat']);
});

test('numbers and days are limits that may be reached', () => {
  expect(who({ fact: 'monetary', is: 'atLeast', value: 180 })).toEqual(['Bob', 'Dan']);
  expect(who({ fact: 'recency', is: 'atMost', value: 29 })).toEqual(['Ann', 'Cat']);
  expect(who({ fact: 'last', is: 'atLeast', value: '2024-09-01' })).toEqual(['Ann', 'Cat']);
  expect(who({ fact: 'last', is: 'atMost', value: '2024-01-10' })).toEqual(['Bob', 'Dan']);
});

test('segments go by their mark, codes as they are, those of numbers too', () => {
  const marks = [...shop.analysis.facts.scored].map(
    (k) => shop.analysis.tiers[shop.analysis.rfm.segment[k]].mark,
  );
  for (const mark of new Set(marks)) {
    const expected = marks.filter((one) => one === mark).length;
    expect(who({ fact: 'segment', is: 'oneOf', value: [mark] })).toHaveLength(expected);
    expect(who({ fact: 'segment', is: 'noneOf', value: [mark] })).toHaveLength(4 - expected);
  }
  expect(who({ fact: 'stage', is: 'oneOf', value: ['firstTime.active'] })).toEqual(['Cat']);
  const quarters = ['1', '2', '3', '4'].map((value) =>
    who({ fact: 'usualQuarter', is: 'oneOf', value: [value] }),
  );
  expect(quarters.flat().length).toBeGreaterThan(0);
});

test.each<NarrowDown>([
  { fact: 'shoeSize', is: 'atLeast', value: 1 },
  { fact: 'chance', is: 'atLeast', value: 1 },
  { fact: 'recency', is: 'oneOf', value: ['1'] },
  { fact: 'recency', is: 'atLeast', value: '90' },
  { fact: 'recency', is: 'atLeast', value: Number.NaN },
  { fact: 'last', is: 'atLeast', value: 'soon' },
  { fact: 'segment', is: 'atLeast', value: 2 },
  { fact: 'segment', is: 'holds', value: 'Cham' },
  { fact: 'staff', is: 'oneOf', value: 'Sato' },
  { fact: 'staff', is: 'oneOf', value: [] },
  { fact: 'staff', is: 'noneOf', value: [''] },
  { fact: 'staff', is: 'holds', value: '' },
  { fact: 'group', is: 'noneOf', value: [] },
])('%j makes no sense', (one) => {
  expect(conditionsOf([one], shop.analysis.tiers)).toBeNull();
});
