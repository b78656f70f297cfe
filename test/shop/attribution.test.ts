import fc from 'fast-check';
import { expect, test } from 'vitest';
import { attribute, wholeParts } from '../../src/shop/attribution.ts';

const product = (factors: readonly number[]): number => factors.reduce((a, b) => a * b, 1);

test('customers, visits, items and price each get their part of the change', () => {
  // METHODS 5.6: sales of 2,160,000 became 2,371,200.
  const parts = attribute([400, 1.8, 2.5, 1_200], [380, 2.0, 2.4, 1_300])!;
  expect(parts.map(Math.round)).toEqual([-116_126, 238_532, -92_419, 181_213]);
  expect(parts.reduce((a, b) => a + b)).toBeCloseTo(211_200, 6);
});

test('whole parts leave nothing over: the last factor takes what rounding left', () => {
  expect(attribute([1, 1, 1], [2, 2, 2])!.map((part) => part.toFixed(2))).toEqual([
    '2.33',
    '2.33',
    '2.33',
  ]);
  expect(wholeParts([1, 1, 1], [2, 2, 2], 7)).toEqual([2, 2, 3]);
  expect(wholeParts([1, 0], [2, 2], 4)).toBeNull();
});

test('a factor that is nothing in one period leaves nothing to split', () => {
  expect(attribute([0, 5], [3, 5])).toBeNull();
  expect(attribute([3, 5], [3, -1])).toBeNull();
  expect(attribute([3, Number.NaN], [3, 1])).toBeNull();
});

test('nothing changed means nobody did anything', () => {
  expect(attribute([3, 5], [3, 5])).toEqual([0, 0]);
});

test('opposite changes that cancel out are told as such', () => {
  const [up, down] = attribute([100, 2], [200, 1])!;
  expect(up).toBeCloseTo(200 * Math.LN2, 9);
  expect(up + down).toBeCloseTo(0, 9);
});

test('a fall to nearly nothing is split as exactly as any other', () => {
  const parts = attribute([1, 1, 1, 1], [0.01, 0.01, 0.01, 0.01])!;
  for (const part of parts) expect(part).toBeCloseTo((1e-8 - 1) / 4, 14);
});

test('the parts add up to the change for any factors, however close or far', () => {
  const factor = fc.double({ min: 1e-3, max: 1e6, noNaN: true });
  const change = fc.oneof(fc.double({ min: 0.01, max: 100, noNaN: true }), fc.constant(1 + 1e-13));
  const pairs = fc.array(fc.tuple(factor, change), { minLength: 1, maxLength: 4 });
  fc.assert(
    fc.property(pairs, (factors) => {
      const before = factors.map(([value]) => value);
      const after = factors.map(([value, times]) => value * times);
      const parts = attribute(before, after)!;
      const scale = Math.max(product(before), product(after));
      const sum = parts.reduce((a, b) => a + b, 0);
      expect(Math.abs(sum - (product(after) - product(before))) / scale).toBeLessThan(1e-10);
    }),
  );
});
