import { expect, test } from 'vitest';
import {
  BLANK,
  completeOnes,
  conditionOn,
  type Narrow,
  NOTHING_ASKED,
  remainingAfter,
  savedUnchanged,
} from '../../sidebar/narrow.ts';
import type { NarrowDown } from '../../src/protocol.ts';

const often: NarrowDown = { fact: 'frequency', is: 'atLeast', value: 5 };
const prime: NarrowDown = { fact: 'stage', is: 'oneOf', value: ['3'] };
const narrowed = (narrow: Partial<Narrow>): Narrow => ({ ...NOTHING_ASKED, ...narrow });

test('a new condition is asked the usual way of its kind and has no value yet', () => {
  const on = (kind: 'number' | 'day' | 'choice' | 'text') =>
    conditionOn({ fact: 'x', label: 'X', kind });
  expect(on('number')).toEqual({ fact: 'x', is: 'atLeast', value: '' });
  expect(on('day')).toEqual({ fact: 'x', is: 'atLeast', value: '' });
  expect(on('choice')).toEqual({ fact: 'x', is: 'oneOf', value: [] });
  expect(on('text')).toEqual({ fact: 'x', is: 'holds', value: '' });
});

test('conditions that say nothing yet are not counted; zero says something', () => {
  const zero: NarrowDown = { fact: 'late', is: 'atMost', value: 0 };
  expect(completeOnes([BLANK, often, { ...prime, value: [] }, zero])).toEqual([often, zero]);
});

test('each condition shows who is left after it, as far as that was counted', () => {
  const narrowing = { customers: 100, remaining: [40], atStake: 0 };
  const counted = { who: [often], narrowing };
  expect(remainingAfter(narrowed({ who: [often, BLANK], counted }))).toEqual([40, null]);
  expect(remainingAfter(narrowed({ who: [often, prime], counted }))).toEqual([40, null]);
  expect(remainingAfter(narrowed({ who: [{ ...often, value: 6 }], counted }))).toEqual([null]);
  expect(remainingAfter(narrowed({ who: [prime, often], counted }))).toEqual([null, null]);
});

test('a saved narrow-down goes by its name only while its conditions are the saved ones', () => {
  const offered = { askable: [], saved: [{ name: 'Often', who: [often] }] };
  expect(savedUnchanged(narrowed({ offered, name: 'Often', who: [often, BLANK] }))).toBe('Often');
  expect(savedUnchanged(narrowed({ offered, name: 'Often', who: [prime] }))).toBeNull();
  expect(savedUnchanged(narrowed({ offered, name: 'Other', who: [often] }))).toBeNull();
});
