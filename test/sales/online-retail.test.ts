import { expect, test } from 'vitest';
import type { Cell } from '../../src/sales/sales.ts';
import { csv } from '../data.ts';
import { london, read } from './reading.ts';

const rows = csv('online_retail_invoices.csv.gz');
const header = ['InvoiceNo', 'InvoiceDate', 'CustomerID', 'Amount'];
const cells: Cell[][] = [
  header,
  ...rows.map(({ InvoiceNo, InvoiceDate, CustomerID, Amount }) => [
    /^\d+$/.test(InvoiceNo) ? Number(InvoiceNo) : InvoiceNo,
    InvoiceDate,
    CustomerID === '' ? '' : Number(CustomerID),
    Number(Amount),
  ]),
];
const reading = read(cells, { place: london, tab: 'Online Retail' });
const money = new Map<string, number>();
reading.sales.customer.forEach((k, i) => {
  const key = reading.sales.customers[k];
  money.set(key, (money.get(key) ?? 0) + reading.sales.amount[i]);
});

test('Online Retail has 4,372 known customers, whose share of the sales is 85.1 %', () => {
  const known = [...money.values()].reduce((a, b) => a + b, 0);
  expect(reading.sales.customers.length).toBe(4372);
  expect((known / 10_000).toFixed(2)).toBe('8300065.81');
  expect(((known + reading.anonymousAmount) / 10_000).toFixed(2)).toBe('9747747.93');
  expect((known / (known + reading.anonymousAmount)).toFixed(3)).toBe('0.851');
});

test('its customers whose refunds took everything back are at 0, not at the top', () => {
  expect(money.get('12346')).toBe(0);
  expect(money.get('16446')).toBe(29_000);
  expect([...money.values()].filter((amount) => amount <= 0).length).toBe(55);
  expect([...money.values()].filter((amount) => amount < 0).length).toBe(41);
});

test('its visits are 18,532 invoices of 4,338 customers', () => {
  const orders = new Float64Array(reading.sales.orders);
  const buyer = new Uint32Array(reading.sales.orders);
  reading.sales.order.forEach((o, i) => {
    orders[o] += reading.sales.amount[i];
    buyer[o] = reading.sales.customer[i];
  });
  const visits = [...orders.keys()].filter((o) => orders[o] > 0);
  expect(visits.length).toBe(18_532);
  expect(new Set(visits.map((o) => buyer[o])).size).toBe(4338);
});
