import { expect, test } from 'vitest';
import { groupsOf } from '../../src/models/groups.ts';
import { KINDS, ordersLikelihood } from '../../src/models/orders-likelihood.ts';
import { recurrence } from './cdnow.ts';

const at = (parameters: readonly number[]) => Float64Array.from(parameters);

test('the published points of pymc-marketing are met without overflow', () => {
  const value = (customer: readonly [number, number, number]) =>
    ordersLikelihood(groupsOf(recurrence(customer), 1), 'BG/NBD')(
      at([0.25, 4, 0.8, 2.5]),
      new Float64Array(4),
    );
  expect(value([0, 0, 40])).toBeCloseTo(-0.59947382, 8);
  expect(value([200, 38, 40])).toBeCloseTo(100.7957, 4);
});

test('the gradient is the slope of the value', () => {
  const groups = groupsOf(recurrence([0, 0, 40], [0, 0, 40], [1, 3, 30], [12, 20, 39]), 1);
  const point = [0.4, 5, 0.9, 2.2];
  for (const kind of KINDS) {
    const logLikelihood = ordersLikelihood(groups, kind);
    const gradient = new Float64Array(4);
    logLikelihood(at(point), gradient);
    point.forEach((value, i) => {
      const moved = (by: number) =>
        logLikelihood(at(point.with(i, value + by)), new Float64Array(4));
      expect(gradient[i]).toBeCloseTo((moved(1e-5) - moved(-1e-5)) / 2e-5, 6);
    });
  }
});

test('equal customers merged weigh as much as apart', () => {
  const value = (groups: ReturnType<typeof groupsOf>) =>
    ordersLikelihood(groups, 'BG/NBD')(at([0.4, 5, 0.9, 2.2]), new Float64Array(4));
  const one = value(groupsOf(recurrence([2, 10, 30]), 1));
  const three = groupsOf(recurrence([2, 10, 30], [2, 10, 30], [2, 10, 30]), 1);
  expect(three.x).toHaveLength(1);
  expect(value(three)).toBeCloseTo(3 * one, 10);
});
