import fc from 'fast-check';
import { expect, test } from 'vitest';
import { costOf } from '../../src/followup/cost.ts';

test('B25: 320 postcards cost 40,000, and 12 orders or 3.75 % bring that back', () => {
  expect(
    costOf({
      customers: 500,
      copies: 320,
      unitCost: 85 + 40,
      marginPerOrder: 12_000 * 0.3,
    }),
  ).toEqual({ cost: 40_000, saving: 22_500, breakEven: 12, response: 0.0375 });
});

test('without a margin there is no break-even, and nothing to send costs nothing', () => {
  const mailing = { customers: 10, copies: 4, unitCost: 110, marginPerOrder: null };
  expect(costOf(mailing)).toEqual({ cost: 440, saving: 660, breakEven: null, response: null });
  expect(costOf({ ...mailing, marginPerOrder: -5 }).breakEven).toBeNull();
  expect(costOf({ ...mailing, copies: 0, marginPerOrder: 50 })).toEqual({
    cost: 0,
    saving: 1_100,
    breakEven: 0,
    response: null,
  });
});

test('three tenths are three tenths: an exact number of orders is not rounded up', () => {
  expect(costOf({ customers: 3, copies: 3, unitCost: 0.1, marginPerOrder: 0.3 }).breakEven).toBe(1);
});

test('the orders pay for the mailing and one fewer would not', () => {
  const money = fc.integer({ min: 1, max: 10_000 });
  fc.assert(
    fc.property(fc.nat(50_000), money, money, (copies, unitCost, marginPerOrder) => {
      const { cost, breakEven, response } = costOf({
        customers: copies,
        copies,
        unitCost,
        marginPerOrder,
      });
      expect(breakEven! * marginPerOrder).toBeGreaterThanOrEqual(cost);
      if (copies === 0) return;
      expect((breakEven! - 1) * marginPerOrder).toBeLessThan(cost);
      expect(response! * copies).toBeCloseTo(breakEven!, 6);
    }),
  );
});
