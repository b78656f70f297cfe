import fc from 'fast-check';
import { expect, test } from 'vitest';
import { chanceCurve, stretched } from '../../src/models/chance-curve.ts';
import type { Step } from '../../src/models/steps.ts';

/** Steps of 20 customers each. */
const steps = (...points: readonly (readonly [number, number])[]): Step[] =>
  points.map(([score, mean], i) => ({ score, mean, from: 20 * i, end: 20 * i + 20 }));

test('the chance at a step is its share, and between two steps it moves evenly', () => {
  const chance = chanceCurve(steps([-200, 0.1], [-100, 0.3], [0, 0.8]), 200);
  const rounded = [-200, -150, -100, -50, 0].map((days) => Math.round(chance(days) * 1e6) / 1e6);
  expect(rounded).toEqual([0.1, 0.2, 0.3, 0.55, 0.8]);
});

test('beyond the steps the chance goes on, but by no more than a quarter of what is left', () => {
  const chance = chanceCurve(steps([-200, 0.1], [0, 0.8]), 200);
  expect(chance(-210)).toBeLessThan(0.1);
  expect(chance(-1e9)).toBeCloseTo(0.075, 6);
  expect(chance(1e9)).toBeCloseTo(0.85, 6);
});

test('a share of nobody or of everybody is told as 0.2 % and 99.8 %', () => {
  const chance = chanceCurve(steps([-200, 0], [0, 1]), 200);
  expect([chance(-200), chance(0)]).toEqual([0.002, 0.998]);
});

test('a longer period raises the shares, and steps that meet are joined', () => {
  const longer = stretched(steps([-200, 0.1], [-100, 0.6], [0, 0.8]), ({ mean }) => 2 * mean);
  expect(longer.map(({ score, mean, from, end }) => [score, mean, from, end])).toEqual([
    [-200, 0.2, 0, 20],
    [-50, 1, 20, 60],
  ]);
});

test('a better score never has an equal or lower chance, and no chance leaves 0.001 to 0.999', () => {
  const share = fc.integer({ min: 0, max: 1000 }).map((thousandths) => thousandths / 1000);
  fc.assert(
    fc.property(fc.array(share, { minLength: 1, maxLength: 8 }), (shares) => {
      const rising = [...new Set(shares)].sort((a, b) => a - b);
      const chance = chanceCurve(steps(...rising.map((each, i) => [100 * i, each] as const)), 500);
      let before = 0.001;
      for (let score = -900; score <= 1700; score += 20) {
        const here = chance(score);
        expect(here).toBeGreaterThan(before);
        before = here;
      }
      expect(before).toBeLessThan(0.999);
    }),
  );
});
