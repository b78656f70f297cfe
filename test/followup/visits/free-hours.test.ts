import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cutAtHours } from '../../../src/followup/visits/free-hours.ts';

function cut(hours: readonly number[], next: readonly number[], free: number) {
  return cutAtHours(
    hours.map((_, k) => k),
    next,
    {
      keys: hours.map((_, k) => String(k).padStart(2, '0')),
      demand: Float64Array.from(hours, () => 1),
      hours: Float64Array.from(hours),
    },
    free,
  );
}

test('C16: the free hours go to the visits that bring most per hour', () => {
  expect(cut([1, 2, 0.5, 1], [100, 300, 40, 90], 3.5)).toEqual({
    people: [1, 0, 2],
    left: [3],
    hours: 3.5,
  });
});

test('C16: a short visit still fits where a long one does not', () => {
  expect(cut([2, 2, 0.5], [400, 300, 10], 3)).toEqual({ people: [0, 2], left: [1], hours: 2.5 });
  expect(cut([1, 1], [5, 5], 0)).toEqual({ people: [], left: [0, 1], hours: 0 });
});

test('C16: visits of a tenth of an hour fill the hour', () => {
  expect(cut(new Array(12).fill(0.1), new Array(12).fill(1), 1).people.length).toBe(10);
});

test('everybody is taken or left, the hours fit, and nobody left would have fitted better', () => {
  const person = fc.tuple(fc.constantFrom(0.5, 1, 1.5), fc.nat(50));
  fc.assert(
    fc.property(fc.array(person, { maxLength: 20 }), fc.nat(12), (drawn, free) => {
      const hours = drawn.map(([each]) => each);
      const next = drawn.map(([, value]) => value);
      const { people, left, hours: used } = cut(hours, next, free);
      expect([...people, ...left].sort((a, b) => a - b)).toEqual(drawn.map((_, k) => k));
      expect(used).toBeLessThanOrEqual(free);
      for (const k of left) {
        const better = people.filter((other) => next[other] / hours[other] >= next[k] / hours[k]);
        const taken = better.reduce((sum, other) => sum + hours[other], 0);
        expect(taken + hours[k]).toBeGreaterThan(free);
      }
    }),
  );
});
