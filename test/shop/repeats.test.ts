import { expect, test } from 'vitest';
import { factsOf } from '../../src/customers/facts.ts';
import { historyOf } from '../../src/customers/history.ts';
import { isoFromDay } from '../../src/sales/calendar.ts';
import { MONEY } from '../../src/sales/sales.ts';
import { repeatersOf, repeatTable } from '../../src/shop/repeats.ts';
import { csv, day, type Line, salesOf } from '../data.ts';

const visits = (name: string, count: number): Line[] =>
  Array.from({ length: count }, (_, at) => [name, isoFromDay(day('2024-01-01') + at), 10]);
const table = (lines: readonly Line[]) =>
  repeatTable(factsOf(historyOf(salesOf(lines)), day('2024-12-31')));

test('customers by visits, in six bands', () => {
  const bands = table([1, 1, 2, 3, 4, 5, 9, 10, 40].flatMap((n, at) => visits(`c${at}`, n)));
  expect(
    bands.map(({ from, to, customers, sales }) => [from, to, customers, sales / MONEY]),
  ).toEqual([
    [1, 1, 2, 20],
    [2, 2, 1, 20],
    [3, 3, 1, 30],
    [4, 4, 1, 40],
    [5, 9, 2, 140],
    [10, null, 2, 500],
  ]);
  const { customers, sales } = repeatersOf(bands);
  expect([customers, sales]).toEqual([7 / 9, 730 / 750]);
});

test('Online Retail: 1,493 of 4,338 customers bought once', () => {
  const lines = csv('online_retail_invoices.csv.gz')
    .filter((row) => row.CustomerID !== '')
    .map((row): Line => [row.CustomerID, row.InvoiceDate, Number(row.Amount), row.InvoiceNo]);
  const bands = table(lines.map(([name, , amount, id]): Line => [name, '2024-01-01', amount, id]));
  expect(bands[0].customers).toBe(1_493);
  expect(bands.reduce((sum, { customers }) => sum + customers, 0)).toBe(4_338);
});

test('a shop without a customer has no repeaters', () => {
  expect(repeatersOf(table([['a', '2024-01-01', -5]]))).toEqual({ customers: 0, sales: 0 });
});
