import { expect, test } from 'vitest';
import { csv, day } from '../data.ts';
import { callFunction, context, customFunctions, loadProject } from '../host/script.ts';
import { bookOf } from '../sheets/book.ts';

const project = loadProject();
const offered = customFunctions(project.code);

/** Every function that people may have in their sheets; names and parameters never change. */
const CONTRACT: Readonly<Record<string, string>> = {
  RFM_SCORE: 'customers, dates, amounts, as_of, bins, orders',
  RFM_SEGMENT: 'customers, dates, amounts, as_of, bins, orders',
  RFM_TABLE: 'customers, dates, amounts, as_of, bins, orders',
  RFM_SUMMARY: 'customers, dates, amounts, as_of, bins, orders',
  RFM_CUTOFFS: 'customers, dates, amounts, as_of, bins, orders',
  CPM_STAGE: 'customers, dates, amounts, as_of, cutoffs',
  CPM_TREND: 'customers, dates, amounts, months, as_of, cutoffs',
  CPM_MOVES: 'customers, dates, amounts, from, to, cutoffs',
  SEGMENT_MOVES: 'customers, dates, amounts, from, to',
  CUSTOMER_RANK: 'customers, amounts',
  CUSTOMER_DECILE: 'customers, amounts',
  CUSTOMER_NEXT_ORDER: 'customers, dates, as_of',
  CUSTOMER_DAYS_LATE: 'customers, dates, as_of, grace',
  CUSTOMER_EXPECTED_ORDERS: 'customers, dates, days, as_of',
  CUSTOMER_RETURN_CHANCE: 'customers, dates, days, as_of',
  CUSTOMER_VALUE: 'customers, dates, amounts, months, as_of, yearly_discount',
  PURCHASE_MODEL: 'customers, dates, amounts, as_of, unit_days',
  SALES_COHORTS: 'customers, dates, period, as_of',
  SALES_CHANGE: 'customers, dates, amounts, from_1, to_1, from_2, to_2',
  CLEAN_DATE: 'values, day_first',
  CLEAN_AMOUNT: 'values',
};

test('the built file offers every function under its name and parameters, each explained', () => {
  for (const [name, params] of Object.entries(CONTRACT)) {
    const found = offered.get(name);
    expect(found?.params.map((param) => param.name).join(', '), name).toBe(params);
    expect(found?.description, name).toMatch(/^[A-Z].{20,}\.$/);
    for (const param of found?.params ?? [])
      expect(param.text, `${name} ${param.name}`).not.toBe('');
  }
});

const col = (...values: unknown[]): unknown[][] => values.map((value) => [value]);
const CUSTOMERS = col('Ann', 'Bob', 'Ann', 'Ann', '');
const DATES = col('2024-01-01', '2024-02-01', '2024-01-31', '2024-03-01', '');
const AMOUNTS = col(100, 20, 50, 50, '');

const call = (name: string, ...args: unknown[]) => {
  const answer = callFunction(project, bookOf([['x']]), name, args);
  return 'value' in answer ? answer.value : answer.error;
};

test('a date comes back as midnight of the spreadsheet’s own zone', () => {
  const [first] = call('CUSTOMER_NEXT_ORDER', CUSTOMERS, DATES) as Date[][];
  expect(first[0].toISOString()).toBe('2024-03-31T00:00:00.000Z');
});

test('a mistake is one sentence that names the ranges', () => {
  expect(call('RFM_SCORE', CUSTOMERS, DATES, AMOUNTS.slice(1))).toBe(
    'customers has 5 rows and amounts has 4. Give ranges of equal height.',
  );
});

test('every function works where no Google service answers', () => {
  const bare = context(project, { google: false });
  const args: Readonly<Record<string, readonly unknown[]>> = {
    CUSTOMER_RANK: [CUSTOMERS, AMOUNTS],
    CUSTOMER_DECILE: [CUSTOMERS, AMOUNTS],
    CUSTOMER_NEXT_ORDER: [CUSTOMERS, DATES],
    CUSTOMER_DAYS_LATE: [CUSTOMERS, DATES],
    CUSTOMER_EXPECTED_ORDERS: [CUSTOMERS, DATES],
    CUSTOMER_RETURN_CHANCE: [CUSTOMERS, DATES],
    SALES_COHORTS: [CUSTOMERS, DATES],
    SEGMENT_MOVES: [CUSTOMERS, DATES, AMOUNTS, '2024-02-10', '2024-03-10'],
    CPM_MOVES: [CUSTOMERS, DATES, AMOUNTS, '2024-02-10', '2024-03-10'],
    SALES_CHANGE: [
      CUSTOMERS,
      DATES,
      AMOUNTS,
      ...['2024-01-01', '2024-01-31', '2024-02-01', '2024-03-31'],
    ],
    CLEAN_DATE: [DATES],
    CLEAN_AMOUNT: [AMOUNTS],
  };
  for (const name of Object.keys(CONTRACT)) {
    const given = args[name] ?? [CUSTOMERS, DATES, AMOUNTS];
    const rows = bare.call(
      name,
      given.map((value) => bare.bring(value)),
    ) as unknown[][];
    expect(rows.length, name).toBeGreaterThan(1);
    expect(new Set(rows.map((row) => row.length)).size, name).toBe(1);
  }
});

test('the published fit of BG/NBD on CDNOW comes out of a cell, with the amounts left blank', () => {
  const rows = csv('cdnow_sample.csv.gz');
  const table = call(
    'PURCHASE_MODEL',
    rows.map((row) => [row.customer_id]),
    rows.map((row) => [row.date]),
    '',
    day('1997-09-30'),
  ) as [string, number][];
  const value = (name: string) => table.find(([label]) => label.includes(name))![1];
  // Exact days: r .2425945, alpha 4.4136019, a .7929219, b 2.4259068, LL -9582.429207.
  expect(value('log-likelihood')).toBeCloseTo(-9582.4292, 2);
  expect(value('BG/NBD r')).toBeCloseTo(0.2426, 3);
});

test('the 995 customers of the R package rfm get its scores but for three, from a cell', () => {
  const rows = csv('rfm_orders.csv');
  const [, ...table] = call(
    'RFM_TABLE',
    rows.map((row) => [row.customer_id]),
    rows.map((row) => [row.order_date]),
    rows.map((row) => [Number(row.revenue)]),
    '2006-12-31',
    '',
    rows.map((_, index) => [index]),
  ) as string[][];
  const scores = new Map(table.map((row) => [row[0], row[8]]));
  const different = csv('rfm_orders_scores.csv').filter(
    (row) => scores.get(row.customer_id) !== row.rfm_score,
  );
  expect(table).toHaveLength(995);
  expect(different.map((row) => row.customer_id).sort()).toEqual([
    'Jerold Sporer',
    'Katlyn Mann',
    'Skylar Hoeger',
  ]);
});

test('Online Retail gives the published headcounts from a cell', () => {
  const rows = csv('online_retail_invoices.csv.gz');
  const ranges = [
    rows.map((row) => [row.CustomerID === '' ? '' : Number(row.CustomerID)]),
    rows.map((row) => [row.InvoiceDate]),
    rows.map((row) => [Number(row.Amount)]),
    new Date(Date.UTC(2011, 11, 10)),
    '',
    rows.map((row) => [row.InvoiceNo]),
  ];
  const [, ...summary] = call('RFM_SUMMARY', ...ranges) as number[][];
  expect(summary.map((row) => row[1])).toEqual([
    804, 399, 313, 400, 243, 253, 233, 350, 128, 649, 566,
  ]);
  const [, five] = call('RFM_CUTOFFS', ...ranges) as number[][];
  expect(five.map((value) => Math.round(value * 1e3) / 1e3)).toEqual([5, 13.8, 6, 2016.214]);
});
