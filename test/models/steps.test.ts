import fc from 'fast-check';
import { expect, test } from 'vitest';
import { meanAt, pooledSteps } from '../../src/models/steps.ts';

/** `count` customers of one score, of whom `came` came. */
const group = (score: number, count: number, came: number) =>
  Array.from({ length: count }, (_, index) => [score, index < came ? 1 : 0] as const);

function stepsOf(...customers: readonly (readonly [number, number])[]) {
  const scores = Float64Array.from(customers, ([score]) => score);
  const outcomes = customers.map(([, outcome]) => outcome);
  return pooledSteps(scores, outcomes).steps.map(({ score, mean, from, end }) => [
    score,
    Math.round(mean * 1e6) / 1e6,
    end - from,
  ]);
}

test('rising shares stay steps of their own', () => {
  expect(stepsOf(...group(1, 20, 2), ...group(2, 30, 9), ...group(3, 20, 14))).toEqual([
    [1, 0.1, 20],
    [2, 0.3, 30],
    [3, 0.7, 20],
  ]);
});

test('a higher score with no higher share is pooled with its neighbours', () => {
  expect(stepsOf(...group(1, 20, 8), ...group(2, 20, 4), ...group(3, 20, 16))).toEqual([
    [1.5, 0.3, 40],
    [3, 0.8, 20],
  ]);
});

test('fewer than twenty join their neighbours, and equal scores are never parted', () => {
  expect(stepsOf(...group(1, 15, 0), ...group(2, 25, 5), ...group(3, 10, 10))).toEqual([
    [1.9, 0.3, 50],
  ]);
});

test('between steps the mean moves evenly, beyond them it stays', () => {
  const customers = [...group(1, 20, 2), ...group(3, 20, 10)];
  const { steps } = pooledSteps(
    Float64Array.from(customers, ([score]) => score),
    customers.map(([, outcome]) => outcome),
  );
  expect([0, 1, 2, 3, 9].map((score) => Math.round(meanAt(steps, score) * 1e6) / 1e6)).toEqual([
    0.1, 0.1, 0.3, 0.5, 0.5,
  ]);
});

test('steps rise in score and mean, hold everybody, and keep the total', () => {
  const customer = fc.tuple(fc.integer({ min: -300, max: 0 }), fc.integer({ min: 0, max: 4 }));
  fc.assert(
    fc.property(fc.array(customer, { minLength: 1, maxLength: 300 }), (customers) => {
      const { steps } = pooledSteps(
        Float64Array.from(customers, ([score]) => score),
        customers.map(([, outcome]) => outcome),
      );
      steps.slice(1).forEach((step, i) => {
        expect(step.score).toBeGreaterThan(steps[i].score);
        expect(step.mean).toBeGreaterThan(steps[i].mean);
        expect(step.from).toBe(steps[i].end);
        expect(step.end - step.from).toBeGreaterThanOrEqual(20);
      });
      const total = steps.reduce((sum, { mean, from, end }) => sum + mean * (end - from), 0);
      expect(total).toBeCloseTo(
        customers.reduce((sum, [, outcome]) => sum + outcome, 0),
        6,
      );
    }),
  );
});
