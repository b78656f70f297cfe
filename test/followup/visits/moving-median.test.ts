import fc from 'fast-check';
import { expect, test } from 'vitest';
import { movingMedian } from '../../../src/followup/visits/moving-median.ts';

test('the median of what was taken in, and nothing of none', () => {
  const { add, remove, median } = movingMedian([5, 1, 3]);
  expect(median()).toBe(0);
  add(0);
  expect(median()).toBe(5);
  add(2);
  expect(median()).toBe(4);
  add(1);
  expect(median()).toBe(3);
  remove(0);
  expect(median()).toBe(2);
});

test('after any coming and going it is the median of a sorted list', () => {
  const values = fc.array(fc.integer({ min: 0, max: 20 }), { minLength: 1, maxLength: 40 });
  fc.assert(
    fc.property(values, fc.array(fc.nat(39), { maxLength: 60 }), (of, steps) => {
      const moving = movingMedian(of);
      const inside = new Set<number>();
      for (const step of steps) {
        const index = step % of.length;
        if (inside.delete(index)) moving.remove(index);
        else {
          inside.add(index);
          moving.add(index);
        }
        const sorted = [...inside].map((each) => of[each]).sort((a, b) => a - b);
        const half = sorted.length / 2;
        const middle = sorted.slice(Math.ceil(half) - 1, Math.floor(half) + 1);
        const mean = middle.reduce((sum, each) => sum + each, 0) / (middle.length || 1);
        expect(moving.median()).toBe(sorted.length === 0 ? 0 : mean);
      }
    }),
  );
});
