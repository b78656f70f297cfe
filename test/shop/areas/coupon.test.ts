import fc from 'fast-check';
import { expect, test } from 'vitest';
import { couponValidity } from '../../../src/shop/areas/coupon.ts';

test('C23: a coupon is good for one and a half rhythms in whole weeks, two weeks at least', () => {
  expect([30, 6, 75].map(couponValidity)).toEqual([49, 14, 119]);
});

test('C23: a longer rhythm never makes a shorter coupon, and every coupon ends after whole weeks', () => {
  const days = fc.double({ min: 1, max: 2_000, noNaN: true });
  fc.assert(
    fc.property(days, days, (a, b) => {
      const [short, long] = [Math.min(a, b), Math.max(a, b)].map(couponValidity);
      expect(short).toBeLessThanOrEqual(long);
      expect(long % 7).toBe(0);
      expect(long).toBeGreaterThanOrEqual(1.5 * Math.max(a, b));
    }),
  );
});
