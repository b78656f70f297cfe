import { expect, test } from 'vitest';
import * as cells from '../../src/cells/customer.ts';
import { zoneDays } from '../../src/sales/zone.ts';
import { wordsOf } from '../../src/words/words.ts';
import { day } from '../data.ts';

const place = { dayOf: zoneDays('UTC'), today: day('2030-01-01'), locale: 'en_GB' };
const words = wordsOf('en');
const col = (...values: unknown[]): unknown[][] => values.map((value) => [value]);

test('rank A makes the first 70 % of sales, B up to 95 %, and refunds are taken off', () => {
  const ranges = {
    customers: col('a', 'b', 'c', 'd', 'e', 'a', 'f', 'f', 'x', ''),
    amounts: col(30, 25, '£15', 6, 4, 20, 10, -10, 'free?', ''),
  };
  expect(cells.customerRank({ ranges, words })).toEqual([
    ...col('A', 'A', 'B', 'B', 'C', 'A', '', '', ''),
  ]);
});

test('a header is a word: a dash or an error in the first row is only unreadable', () => {
  const ranks = (first: string) =>
    cells.customerRank({ ranges: { customers: col('b', 'a'), amounts: col(first, 5) }, words });
  expect(ranks('Total (£)')).toEqual(col('Rank', 'A'));
  expect(ranks('-')).toEqual(col('', 'A'));
  expect(ranks('#N/A')).toEqual(col('', 'A'));
});

test('customers who brought the same share the rank', () => {
  const ranges = { customers: col('a', 'b', 'c', 'd'), amounts: col(10, 10, 10, 10) };
  expect(cells.customerRank({ ranges, words })).toEqual(col('A', 'A', 'A', 'A'));
});

test('the remainder of the deciles goes to the upper groups, equal amounts go by name', () => {
  const names = Array.from({ length: 23 }, (_, index) => String.fromCharCode(97 + index));
  const ranges = {
    customers: col('Customer', ...names, 'only a refund'),
    amounts: col('Amount', ...names.map((_, index) => (index < 2 ? 90 : 100 - index)), -5),
  };
  const deciles = (cells.customerDecile({ ranges, words }) as unknown[][]).flat();
  expect(deciles[0]).toBe('Decile');
  expect(deciles.slice(-1)).toEqual(['']);
  const sizes = Array.from({ length: 10 }, (_, at) => deciles.filter((d) => d === at + 1).length);
  expect(sizes).toEqual([3, 3, 3, 2, 2, 2, 2, 2, 2, 2]);
  // c 98 … j 91, then a, b and k with 90 each in the order of their names.
  expect([deciles[3], deciles[1], deciles[2], deciles[11]]).toEqual([1, 3, 4, 4]);
});

/** METHODS 5.9: every 30 days, the last time on 4 May. */
const REGULAR = {
  customers: col('K', 'K', 'K', 'K', 'K', 'once'),
  dates: col('2024-01-05', '2024-02-04', '2024-03-05', '2024-04-04', '2024-05-04', '2024-05-01'),
};

test('the next order is due after the customer’s own usual days', () => {
  const due = { day: day('2024-06-03') };
  expect(cells.customerNextOrder({ ranges: REGULAR, place, words })).toEqual(
    col(due, due, due, due, due, ''),
  );
});

test.each([
  ['2024-06-18', undefined, 0],
  ['2024-06-19', undefined, 16],
  ['2024-06-20', '', 17],
  ['2024-06-20', 20, 0],
  ['2024-06-04', 0, 1],
])('as of %s with grace %s the customer is %i days late', (as_of, grace, late) => {
  const ranges = { ...REGULAR, as_of };
  expect(cells.customerDaysLate({ ranges, grace, place, words })).toEqual(
    col(late, late, late, late, late, ''),
  );
});

test.each([
  ['no amounts', { customers: col('a'), amounts: undefined }, 'missing'],
  ['unequal heights', { customers: col('a', 'b'), amounts: col(1) }, 'heights'],
  ['no readable amount', { customers: col('a'), amounts: col('x') }, 'noRow'],
])('%s is one clear problem', (_, ranges, code) => {
  expect(cells.customerRank({ ranges, words })).toMatchObject({ code });
});

test('a grace that is no number of days is one clear problem', () => {
  const call = { ranges: REGULAR, grace: 'some', place, words };
  expect(cells.customerDaysLate(call)).toEqual({ code: 'notWhole', values: ['grace', 0, 3650] });
});
