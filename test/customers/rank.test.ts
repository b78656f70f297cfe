import fc from 'fast-check';
import { expect, test } from 'vitest';
import { RANKS, shareRanks } from '../../src/customers/rank.ts';

const letters = (values: readonly number[], shares?: readonly number[]): string =>
  [...shareRanks(values, shares)].map((rank) => RANKS[rank] ?? '-').join('');

test('A ends at 70 % of the larger ones, B at 95 %', () => {
  expect(letters([50, 25, 15, 6, 4])).toBe('AABBC');
  expect(letters([70, 25, 5])).toBe('ABC');
  expect(letters([69, 26, 5])).toBe('AAC');
});

test('towns by visits end at 70 and 90 %', () => {
  expect(letters([50, 25, 15, 6, 4], [0.7, 0.9])).toBe('AABCC');
});

test('the yearly demand of the five firms of the grid', () => {
  expect(letters([100_000_000, 30_000_000, 20_000_000, 11_000_000, 8_000_000])).toBe('AABBC');
});

test('nothing and less than nothing have no rank', () => {
  expect(letters([0, -5, 10])).toBe('--A');
  expect(letters([0, 0])).toBe('--');
});

test('the order of the values and a larger currency change nothing, equal values share a rank', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -100, max: 5_000 })), (values) => {
      const ranks = letters(values);
      const back = letters([...values].reverse());
      expect([...back].reverse().join('')).toBe(ranks);
      expect(letters(values.map((value) => value * 150))).toBe(ranks);
      for (const [i, value] of values.entries()) {
        expect(ranks[values.indexOf(value)]).toBe(ranks[i]);
      }
    }),
  );
});
