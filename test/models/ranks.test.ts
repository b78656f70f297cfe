import fc from 'fast-check';
import { expect, test } from 'vitest';
import { averageRanks, placeAmong, rocArea } from '../../src/models/ranks.ts';

test('equal values share the mean of their ranks', () => {
  expect([...averageRanks(Float64Array.from([30, 10, 10]))]).toEqual([3, 1.5, 1.5]);
});

test('the area counts pairs put in the right order, ties half, and needs both kinds', () => {
  const area = (scores: number[], came: number[]) =>
    rocArea(Float64Array.from(scores), Uint8Array.from(came));
  expect(area([1, 2, 3, 4], [0, 0, 1, 1])).toBe(1);
  expect(area([1, 2, 3, 4], [1, 1, 0, 0])).toBe(0);
  expect(area([1, 2, 2, 3], [0, 1, 0, 1])).toBe(0.875);
  expect(area([1, 2], [1, 1])).toBeNull();
});

test('a place is the share behind, ties half, even between values and never quite 0 or 1', () => {
  const place = placeAmong(Float64Array.from([0, 10, 10, 30]));
  expect([place(0), place(10), place(20), place(30)]).toEqual([0.125, 0.5, 0.6875, 0.875]);
  expect(place(-10)).toBeGreaterThan(0);
  expect(place(-10)).toBeLessThan(0.125);
  expect(place(60)).toBeGreaterThan(0.875);
  expect(place(60)).toBeLessThan(1);
});

test('a larger value always has a higher place', () => {
  const days = fc.integer({ min: 0, max: 900 });
  fc.assert(
    fc.property(fc.array(days, { minLength: 1 }), days, days, (values, one, two) => {
      const place = placeAmong(Float64Array.from(values));
      if (one < two) expect(place(one)).toBeLessThan(place(two));
      if (one === two) expect(place(one)).toBe(place(two));
      expect(place(one)).toBeGreaterThanOrEqual(0);
      expect(place(one)).toBeLessThanOrEqual(1);
    }),
  );
});
