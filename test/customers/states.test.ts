import fc from 'fast-check';
import { expect, test } from 'vitest';
import { factsOf } from '../../src/customers/facts.ts';
import { historyOf, type ZeroAmount } from '../../src/customers/history.ts';
import { eachState, eachStateOn } from '../../src/customers/states.ts';
import { isoFromDay } from '../../src/sales/calendar.ts';
import { MONEY, type Sales } from '../../src/sales/sales.ts';
import { day, type Line, salesOf } from '../data.ts';

function statesOf(sales: Sales, days: readonly number[], zeroAmount?: ZeroAmount) {
  const seen: number[][] = [];
  eachState(historyOf(sales, zeroAmount), days, (k, at, { visits, first, last, monetary }) => {
    seen.push([at, k, visits, first, last, monetary]);
  });
  return seen.sort((a, b) => a[0] - b[0] || a[1] - b[1]);
}

function factsAt(sales: Sales, days: readonly number[], zeroAmount?: ZeroAmount) {
  return days.flatMap((asOf, at) => {
    const facts = factsOf(historyOf(sales, zeroAmount), asOf);
    return sales.customers.map((_, k) => [
      at,
      k,
      facts.frequency[k],
      facts.first[k],
      facts.last[k],
      facts.monetary[k],
    ]);
  });
}

test('a fully returned order takes the last visit back to the one before', () => {
  const lines: Line[] = [
    ['K', '2024-01-01', 100, 'A'],
    ['K', '2024-02-01', 50, 'B'],
    ['K', '2024-03-01', -50, 'B'],
    ['K', '2024-04-01', -100, 'A'],
  ];
  const days = ['2023-12-31', '2024-01-31', '2024-02-29', '2024-03-31', '2024-04-30'].map(day);
  expect(statesOf(salesOf(lines), days).map(([, , ...state]) => state)).toEqual([
    [0, 0, 0, 0],
    [1, day('2024-01-01'), day('2024-01-01'), 100 * MONEY],
    [2, day('2024-01-01'), day('2024-02-01'), 150 * MONEY],
    [1, day('2024-01-01'), day('2024-01-01'), 100 * MONEY],
    [0, 0, 0, 0],
  ]);
});

test('each customer can be looked at on a day of their own', () => {
  const lines: Line[] = [
    ['a', '2024-01-01', 10],
    ['a', '2024-03-01', 10],
    ['b', '2024-02-01', 10],
    ['b', '2024-03-01', 10],
  ];
  const visits: number[] = [];
  const dayOf = (k: number): number => day(k === 0 ? '2024-02-28' : '2024-03-01');
  eachStateOn(historyOf(salesOf(lines)), dayOf, (k, state) => {
    visits[k] = state.visits;
  });
  expect(visits).toEqual([1, 2]);
});

const START = day('2024-01-01');
const shop = fc.array(
  fc.tuple(
    fc.constantFrom('a', 'b', 'c', 'd'),
    fc.integer({ min: 0, max: 120 }),
    fc.oneof(fc.integer({ min: -60, max: 60 }), fc.constant(0)),
    fc.constantFrom('A', 'B', 'C', undefined),
  ),
  { minLength: 1, maxLength: 60 },
);

test.each(['trial', 'visit'] as const)(
  'the state on any day is what the facts of that day say, orders of zero a %s',
  (zero) => {
    fc.assert(
      fc.property(
        shop,
        fc.uniqueArray(fc.integer({ min: -5, max: 130 }), { maxLength: 8 }),
        (rows, ages) => {
          const sales = salesOf(
            rows.map(([name, age, amount, order]) => [
              name,
              isoFromDay(START + age),
              amount,
              order,
            ]),
          );
          const days = ages.sort((a, b) => a - b).map((age) => START + age);
          expect(statesOf(sales, days, zero)).toEqual(factsAt(sales, days, zero));
        },
      ),
      { numRuns: 300 },
    );
  },
);
