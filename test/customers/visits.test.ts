import { expect, test } from 'vitest';
import { factsOf } from '../../src/customers/facts.ts';
import { historyOf } from '../../src/customers/history.ts';
import { MONEY } from '../../src/sales/sales.ts';
import { day, type Line, salesOf } from '../data.ts';

function facts(lines: readonly Line[], asOf = '2024-12-31') {
  const of = factsOf(historyOf(salesOf(lines)), day(asOf));
  return {
    visits: of.frequency[0],
    first: of.first[0] - day('2024-01-01'),
    last: of.last[0] - day('2024-01-01'),
    amount: of.monetary[0] / MONEY,
  };
}

test('the lines of one order are one visit', () => {
  expect(
    facts([
      ['K', '2024-01-01', 2_000, 'A'],
      ['K', '2024-01-01', 500, 'A'],
      ['K', '2024-01-11', 100, 'B'],
    ]),
  ).toEqual({ visits: 2, first: 0, last: 10, amount: 2_600 });
});

test('a refund lowers the money and is never a visit nor the last day', () => {
  expect(
    facts([
      ['K', '2024-01-01', 1_000, 'A'],
      ['K', '2024-02-01', -300, 'refund of A'],
    ]),
  ).toEqual({ visits: 1, first: 0, last: 0, amount: 700 });
});

test('a fully returned order is no visit, and before its return it was one', () => {
  const lines: Line[] = [
    ['K', '2024-01-01', 1_000, 'A'],
    ['K', '2024-01-06', 400, 'B'],
    ['K', '2024-01-20', -400, 'B'],
  ];
  expect(facts(lines)).toEqual({ visits: 1, first: 0, last: 0, amount: 1_000 });
  expect(facts(lines, '2024-01-10')).toEqual({ visits: 2, first: 0, last: 5, amount: 1_400 });
});

test('an order of nothing is a trial and no visit', () => {
  expect(
    facts([
      ['K', '2024-01-01', 0, 'sample'],
      ['K', '2024-01-03', 50, 'A'],
    ]),
  ).toEqual({ visits: 1, first: 2, last: 2, amount: 50 });
});

test('an order that begins with a discount line has the day of its first paid line', () => {
  expect(
    facts([
      ['K', '2024-01-01', -10, 'A'],
      ['K', '2024-01-02', 100, 'A'],
    ]),
  ).toEqual({ visits: 1, first: 1, last: 1, amount: 90 });
});

test('the year before the last order is counted back from it, not from today', () => {
  const of = factsOf(
    historyOf(
      salesOf([
        ['K', '2021-01-01', 1],
        ['K', '2022-06-01', 10],
        ['K', '2022-12-01', 100],
      ]),
    ),
    day('2024-12-31'),
  );
  expect([of.pastYear[0] / MONEY, of.yearly[0]]).toEqual([110, 0]);
});
