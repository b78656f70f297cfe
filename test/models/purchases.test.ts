import { expect, test } from 'vitest';
import { historyOf } from '../../src/customers/history.ts';
import { purchasesBetween, purchasesOf } from '../../src/models/purchases.ts';
import { isoFromDay } from '../../src/sales/calendar.ts';
import { MONEY } from '../../src/sales/sales.ts';
import { day, type Line, salesOf } from '../data.ts';

function daysOf(lines: readonly Line[], asOf: string) {
  const { day: days, total, net } = purchasesOf(historyOf(salesOf(lines)), day(asOf));
  return {
    days: [...days].map((each, j) => [isoFromDay(each), total[j] / MONEY]),
    net: [...net].map((each) => each / MONEY),
  };
}

test('the orders of one day are one purchase day, and rows after the day of counting do not count', () => {
  const lines: Line[] = [
    ['Ann', '2024-01-05', 10, 'A'],
    ['Ann', '2024-01-05', 20, 'B'],
    ['Ann', '2024-02-01', 5, 'C'],
    ['Ann', '2024-03-01', 7, 'D'],
  ];
  expect(daysOf(lines, '2024-02-28').days).toEqual([
    ['2024-01-05', 30],
    ['2024-02-01', 5],
  ]);
});

test('a refund lowers its order, one with its own number its own day, and a day of nothing is none', () => {
  const lines: Line[] = [
    ['Ann', '2024-01-05', 10, 'A'],
    ['Ann', '2024-01-20', -10, 'A'],
    ['Ann', '2024-02-01', 50, 'B'],
    ['Ann', '2024-02-01', -20, 'R1'],
    ['Ann', '2024-03-01', 30, 'C'],
    ['Ann', '2024-03-09', -40, 'R2'],
  ];
  expect(daysOf(lines, '2024-12-31')).toEqual({
    days: [
      ['2024-02-01', 30],
      ['2024-03-01', 30],
    ],
    net: [20],
  });
  // Before the refund of order A was known, its day was a purchase day.
  expect(daysOf(lines, '2024-01-10').days).toEqual([['2024-01-05', 10]]);
});

test('an order that begins with a refund line stands on its first day with a positive line', () => {
  const lines: Line[] = [
    ['Ann', '2024-01-01', -5, 'A'],
    ['Ann', '2024-02-01', 8, 'B'],
    ['Ann', '2024-03-01', 20, 'A'],
  ];
  expect(daysOf(lines, '2024-12-31').days).toEqual([
    ['2024-02-01', 8],
    ['2024-03-01', 15],
  ]);
});

test('purchase days between two days are counted after the first and up to the second', () => {
  const lines: Line[] = ['2024-01-01', '2024-01-02', '2024-01-05'].map((iso) => ['Ann', iso, 1]);
  const purchases = purchasesOf(historyOf(salesOf(lines)), day('2024-01-31'));
  expect(purchasesBetween(purchases, 0, day('2024-01-01'), day('2024-01-05'))).toBe(2);
  expect(purchasesBetween(purchases, 0, day('2024-01-02'), day('2024-01-04'))).toBe(0);
});
