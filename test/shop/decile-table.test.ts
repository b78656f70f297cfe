import fc from 'fast-check';
import { expect, test } from 'vitest';
import { factsOf } from '../../src/customers/facts.ts';
import { historyOf } from '../../src/customers/history.ts';
import { isoFromDay } from '../../src/sales/calendar.ts';
import { MONEY } from '../../src/sales/sales.ts';
import { decileTable } from '../../src/shop/decile-table.ts';
import { day, type Line, salesOf } from '../data.ts';

function table(lines: readonly Line[]) {
  const sales = salesOf(lines);
  return decileTable(factsOf(historyOf(sales), day('2024-12-31')), sales.customers);
}

test('twenty customers: the first tenth is the two best, shares add up', () => {
  const lines = Array.from(
    { length: 20 },
    (_, index): Line => [`c${index}`, '2024-06-01', index === 0 ? 81 : 1],
  );
  const [best, second, ...rest] = table(lines);
  expect(best).toEqual({ customers: 2, sales: 82 * MONEY, share: 0.82, cumulative: 0.82 });
  expect(second).toEqual({ customers: 2, sales: 2 * MONEY, share: 0.02, cumulative: 0.84 });
  expect(rest.at(-1)?.cumulative).toBe(1);
});

test('for any shop the groups hold every customer of the year and nothing is infinite', () => {
  const rows = fc.array(
    fc.tuple(
      fc.integer({ min: 0, max: 30 }),
      fc.integer({ min: 0, max: 600 }),
      fc.integer({ min: -50, max: 90 }),
    ),
    { maxLength: 60 },
  );
  fc.assert(
    fc.property(rows, (given) => {
      const lines = given.map(
        ([name, age, amount]): Line => [`c${name}`, isoFromDay(day('2024-12-31') - age), amount],
      );
      const sales = salesOf(lines);
      const facts = factsOf(historyOf(sales), day('2024-12-31'));
      const deciles = decileTable(facts, sales.customers);
      expect(deciles.reduce((sum, { customers }) => sum + customers, 0)).toBe(
        facts.scored.filter((k) => facts.recency[k] < 365).length,
      );
      expect(deciles.flatMap(Object.values).every(Number.isFinite)).toBe(true);
    }),
  );
});
