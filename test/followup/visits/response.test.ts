import fc from 'fast-check';
import { expect, test } from 'vitest';
import { responseOf, shareAt } from '../../../src/followup/visits/response.ts';

const shares = (s: number, visits: number, ...at: number[]): number[] =>
  at.map((x) => Number(shareAt(responseOf(s, visits), x).toFixed(6)));

test('a share won with visits is passed through, halves without them and grows to three quarters', () => {
  expect(shares(0.1, 12, 0, 12, 1_000_000)).toEqual([0.05, 0.1, 0.749891]);
});

test('a share that came without visits stays, and four visits win a quarter of the rest', () => {
  expect(shares(0.35, 0, 0, 4)).toEqual([0.35, 0.45]);
});

test('where nothing was ever bought four visits win 6.8 %', () => {
  expect(shares(0, 0, 0, 4)).toEqual([0, 0.068]);
  expect(shares(0, 9, 0, 4)).toEqual([0, 0.068]);
});

test('who buys all from us can only be lost', () => {
  expect(shares(1, 5, 0, 1, 5, 9)).toEqual([0.5, 1, 1, 1]);
  expect(shares(1, 0, 0, 1)).toEqual([1, 1]);
});

test('whatever the share and the visits, it rises by less and less and passes through what is', () => {
  const share = fc.oneof(fc.constantFrom(0, 1), fc.double({ min: 0, max: 1, noNaN: true }));
  fc.assert(
    fc.property(share, fc.nat(60), (s, visits) => {
      const response = responseOf(s, visits);
      const at = Array.from({ length: 55 }, (_, x) => shareAt(response, x));
      if (s > 0) expect(shareAt(response, visits)).toBeCloseTo(s, 9);
      for (let x = 1; x < at.length; x++) {
        expect(at[x] - at[x - 1]).toBeGreaterThanOrEqual(-1e-12);
        expect(at[x]).toBeLessThanOrEqual(1 + 1e-12);
        if (x > 1) expect(at[x] - at[x - 1]).toBeLessThanOrEqual(at[x - 1] - at[x - 2] + 1e-12);
      }
    }),
  );
});
