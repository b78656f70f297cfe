import fc from 'fast-check';
import { expect, test } from 'vitest';
import { baselineOf } from '../../../src/followup/visits/baseline.ts';
import { planVisits } from '../../../src/followup/visits/plan.ts';
import { MONEY } from '../../../src/sales/sales.ts';
import { type AnyCustomer, anyTerms, firmTerms } from './firms.ts';

test('A5: visits in proportion to sales give equal firms the same, whatever is left to win', () => {
  const { visits, whole } = baselineOf(firmTerms(), 42);
  expect([...visits].map((count) => count.toFixed(1))).toEqual([
    '15.9',
    '9.5',
    '0.0',
    '15.9',
    '0.6',
  ]);
  expect([...whole]).toEqual([15, 9, 0, 15, 0]);
});

test('A5: in proportion to our share nearly all goes to the firm that already buys from us', () => {
  const { visits } = baselineOf(firmTerms(), 42, 'share');
  expect([...visits].map((count) => count.toFixed(1))).toEqual([
    '3.3',
    '6.7',
    '0.0',
    '30.3',
    '1.7',
  ]);
});

test('A5: the plan is worth more than the visits in proportion, by the same model', () => {
  const terms = firmTerms();
  const gain = planVisits(terms, 42).value - baselineOf(terms, 42).value;
  // 15, 9, 0, 15 and 0 visits are worth 7,152,879 by the curves of METHODS 5.4.
  expect(Math.round(gain / MONEY)).toBe(8_164_110 - 7_152_879);
});

test('long visits are fewer in the same hours, and the maximum of the owner holds', () => {
  const { visits, whole } = baselineOf(firmTerms({ hours: () => 2, maximum: () => 5 }), 42);
  expect(visits[0]).toBeCloseTo(15.909 / 2, 3);
  expect([...whole]).toEqual([5, 4, 0, 5, 0]);
});

test('six tenths of an hour are six visits of a tenth, whatever the quotient is to a machine', () => {
  const firms = [3, 2].map((sales) => ({
    name: `${sales}`,
    demand: 9,
    sales,
    visits: 0,
    hours: 0.1,
  }));
  expect([...baselineOf(firmTerms({}, firms), 1).whole]).toEqual([6, 4]);
});

test('without any sales there is nothing to go by', () => {
  const firms = [{ name: 'あ', demand: 10, sales: 0, visits: 0, hours: 1 }];
  expect([...baselineOf(firmTerms({}, firms), 42).visits]).toEqual([0]);
});

test('the shares make up all hours, and whole visits fit in', () => {
  const customer = fc.record<AnyCustomer>({
    demand: fc.integer({ min: 1, max: 9_000 }),
    share: fc.constantFrom(0.1, 0.5, 1),
    visits: fc.nat(9),
    hours: fc.constantFrom(0.5, 1, 1.5),
    minimum: fc.constant(0),
    maximum: fc.constant(52),
  });
  fc.assert(
    fc.property(fc.array(customer, { minLength: 1, maxLength: 20 }), fc.nat(99), (drawn, total) => {
      const terms = anyTerms(drawn);
      const { visits, whole } = baselineOf(terms, total);
      const hours = (of: ArrayLike<number>): number =>
        terms.hours.reduce((sum, each, k) => sum + each * of[k], 0);
      const sold = terms.sales.some((amount) => amount > 0);
      expect(hours(visits)).toBeCloseTo(sold ? total : 0, 6);
      expect(hours(whole)).toBeLessThanOrEqual(total + 1e-6);
    }),
  );
});
