import { expect, test } from 'vitest';
import { factsOf } from '../../src/customers/facts.ts';
import { historyOf } from '../../src/customers/history.ts';
import { MONEY } from '../../src/sales/sales.ts';
import { csv, day, salesOf } from '../data.ts';

const rows = csv('online_retail_invoices.csv.gz');
const known = rows.filter((row) => row.CustomerID !== '');
const sales = salesOf(
  known.map((row) => [row.CustomerID, row.InvoiceDate, Number(row.Amount), row.InvoiceNo]),
);
const history = historyOf(sales);
const facts = factsOf(history, day('2011-12-10'));

test('C7: Online Retail: all sales, and the part that names a customer', () => {
  // Source: case D15.
  const sum = (of: typeof rows) =>
    of.reduce((total, row) => total + Math.round(Number(row.Amount) * MONEY), 0) / MONEY;
  expect(Math.round(sum(rows) * 100) / 100).toBe(9_747_747.93);
  expect(Math.round(sum(known) * 100) / 100).toBe(8_300_065.81);
});

test('Online Retail: 34 of 4,372 customers have refunds only', () => {
  // Source: case D17.
  expect(sales.customers).toHaveLength(4_372);
  expect(facts.frequency.filter((visits) => visits === 0)).toHaveLength(34);
  expect(facts.monetary.filter((money) => money <= 0)).toHaveLength(55);
});

test('Online Retail: for 478 customers the last row is a refund that makes nobody more recent', () => {
  const later = sales.customers.filter((_, k) => {
    const lastRow = history.day[history.start[k + 1] - 1];
    return lastRow > facts.last[k];
  });
  expect(later).toHaveLength(478);
});

test.each([
  ['12346', 77_183.6, 0],
  ['16446', 168_472.5, 2.9],
  ['18102', 259_657.3, 256_438.49],
  ['14911', 143_825.06, 132_572.62],
  ['12748', 33_719.73, 29_072.1],
])('customer %s bought for %d and kept %d', (name, gross, net) => {
  const k = sales.customers.indexOf(name);
  const lines = [...history.amount.slice(history.start[k], history.start[k + 1])];
  const bought = lines.filter((amount) => amount > 0).reduce((a, b) => a + b, 0);
  expect(Math.round(bought / 100) / 100).toBe(gross);
  expect(Math.round(facts.monetary[k] / 100) / 100).toBe(net);
});
