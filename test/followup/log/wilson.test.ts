import fc from 'fast-check';
import { expect, test } from 'vitest';
import { wilson } from '../../../src/followup/log/wilson.ts';

test('the interval of 81 in 263 is the published 0.2553 to 0.3662', () => {
  // Newcombe 1998, Statistics in Medicine 17, table I, method 3; so are the next two.
  const { low, share, high } = wilson(81, 263);
  expect([low, high].map((each) => each.toFixed(4))).toEqual(['0.2553', '0.3662']);
  expect(share).toBe(81 / 263);
});

test('the intervals of 15 in 148, of none in 20 and of 1 in 29 are the published ones', () => {
  const ends = (hits: number, of: number) => {
    const { low, high } = wilson(hits, of);
    return [low, high].map((each) => each.toFixed(4));
  };
  expect(ends(15, 148)).toEqual(['0.0624', '0.1605']);
  expect(ends(0, 20)).toEqual(['0.0000', '0.1611']);
  expect(ends(1, 29)).toEqual(['0.0061', '0.1718']);
});

test('any share lies in its interval, whose ends solve the equation of the score', () => {
  const pair = fc
    .integer({ min: 1, max: 5_000 })
    .chain((of) => fc.tuple(fc.integer({ min: 0, max: of }), fc.constant(of)));
  fc.assert(
    fc.property(pair, ([hits, of]) => {
      const { low, share, high } = wilson(hits, of);
      expect(0 <= low && low <= share && share <= high && high <= 1).toBe(true);
      for (const end of [low, high]) {
        const score = (share - end) ** 2 - (1.959963984540054 ** 2 * end * (1 - end)) / of;
        expect(Math.abs(score)).toBeLessThan(1e-9);
      }
    }),
  );
});

test('of nobody nothing is known', () => {
  expect(wilson(0, 0)).toEqual({ low: 0, share: 0, high: 1 });
});
