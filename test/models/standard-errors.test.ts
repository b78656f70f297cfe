import { expect, test } from 'vitest';
import { groupsOf } from '../../src/models/groups.ts';
import { fitOrders } from '../../src/models/orders-fit.ts';
import { ordersLikelihood } from '../../src/models/orders-likelihood.ts';
import { standardErrors } from '../../src/models/standard-errors.ts';
import { cdnowSummary } from './cdnow.ts';

test('the standard errors of BG/NBD on CDNOW that the documentation of lifetimes prints', () => {
  const groups = groupsOf(cdnowSummary(), 1);
  const { r, alpha, a, b } = fitOrders(groups)!;
  const errors = standardErrors(ordersLikelihood(groups, 'BG/NBD'), [r, alpha, a, b])!;
  expect(errors.map((each) => Math.round(each * 1e5) / 1e5)).toEqual([
    0.01256, 0.37822, 0.18572, 0.70535,
  ]);
});

test('the mean of seven normal values of spread 2 has the error 2 over the root of seven', () => {
  const values = [4, 5, 6, 7, 8, 9, 10];
  const errors = standardErrors(
    ([mean], slope) => {
      slope[0] = values.reduce((sum, value) => sum + (value - mean) / 4, 0);
      return values.reduce((sum, value) => sum - (value - mean) ** 2 / 8, 0);
    },
    [7],
  )!;
  expect(errors[0]).toBeCloseTo(2 / Math.sqrt(7), 6);
});

test('where the top is flat no error is told', () => {
  expect(standardErrors(() => 0, [1, 1])).toBeNull();
});
