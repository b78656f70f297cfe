import fc from 'fast-check';
import { expect, test } from 'vitest';
import { factsOf } from '../../src/customers/facts.ts';
import { historyOf } from '../../src/customers/history.ts';
import { isoFromDay } from '../../src/sales/calendar.ts';
import { MONEY } from '../../src/sales/sales.ts';
import { effectsBetween, salesTree } from '../../src/shop/drivers.ts';
import { day, type Line, salesOf } from '../data.ts';

function trees(lines: readonly Line[]) {
  const history = historyOf(salesOf(lines));
  const facts = factsOf(history, day('2024-12-31'));
  return [2023, 2024].map((year) =>
    salesTree(history, facts, day(`${year}-01-01`), day(`${year}-12-31`)),
  );
}

test('sales are customers times visits each times the average order', () => {
  const [before, after] = trees([
    ['a', '2023-01-01', 100],
    ['a', '2023-12-31', 50],
    ['b', '2023-06-01', 60],
    ['b', '2023-06-05', -10, 'refund'],
    ['a', '2024-02-01', 80],
  ]);
  expect(before).toEqual({
    customers: 2,
    visits: 3,
    sales: 200 * MONEY,
    frequency: 1.5,
    average: 200 / 3,
  });
  expect(after).toEqual({ customers: 1, visits: 1, sales: 80 * MONEY, frequency: 1, average: 80 });
});

test('a period of refunds only leaves just its total', () => {
  const [before, after] = trees([
    ['a', '2023-06-01', 60],
    ['a', '2024-06-05', -10, 'refund'],
  ]);
  expect(after).toEqual({ customers: 0, visits: 0, sales: -10 * MONEY, frequency: 0, average: 0 });
  expect(effectsBetween(before, after)).toBeNull();
});

const shop = fc.array(
  fc.tuple(
    fc.constantFrom('a', 'b', 'c', 'd'),
    fc.integer({ min: 0, max: 730 }),
    fc.integer({ min: -90_000, max: 900_000 }),
  ),
  { minLength: 1, maxLength: 60 },
);

test('whatever the sales, the effects add up to the ten-thousandth', () => {
  fc.assert(
    fc.property(shop, (rows) => {
      const [before, after] = trees(
        rows.map(([name, age, amount]) => [
          name,
          isoFromDay(day('2023-01-01') + age),
          amount / 100,
        ]),
      );
      const effects = effectsBetween(before, after);
      if (effects === null) return;
      expect(effects.reduce((a, b) => a + b)).toBe(after.sales - before.sales);
      expect(effects.every(Number.isInteger)).toBe(true);
    }),
  );
});
