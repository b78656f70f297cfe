import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { STANDARD_SCORING } from '../../src/customers/scoring.ts';
import { ELEVEN } from '../../src/customers/tiers.ts';
import { wordsOf } from '../../src/words/words.ts';
import { csv, type Line } from '../data.ts';
import { differences, NAMES } from './differences.ts';
import { database, run } from './duckdb.ts';
import { queryOf } from './requests.ts';
import { analysisBy, fill } from './shops.ts';

const onlineRetail = csv('online_retail_invoices.csv.gz')
  .filter((row) => row.CustomerID !== '')
  .map((row): Line => [row.CustomerID, row.InvoiceDate, Number(row.Amount), row.InvoiceNo]);
const cdnow = csv('cdnow_sample.csv.gz').map(
  (row): Line => [row.customer_id, row.date, Number(row.amount)],
);
const rfm = csv('rfm_orders.csv').map(
  (row, index): Line => [row.customer_id, row.order_date, Number(row.revenue), String(index)],
);

test.each([
  ['Online Retail, refunds and all', onlineRetail, '2011-12-10', 4_338],
  ['Online Retail in the middle of its year', onlineRetail, '2011-06-30', 2_960],
  ['CDNOW, where a day is an order', cdnow, '1998-06-30', 2_349],
  ['the orders of the R package rfm', rfm, '2006-12-31', 995],
] as const)('%s: no customer differs from the sheet', async (_, lines, asOf, customers) => {
  const shop = await database();
  await fill(shop, lines);
  const rows = await run(shop, queryOf(asOf));
  expect(rows).toHaveLength(customers);
  expect(differences(analysisBy(STANDARD_SCORING, lines, asOf), rows)).toEqual([]);
});

test('CDNOW: nor with another way of scoring, where orders of zero are visits', async () => {
  const shop = await database();
  await fill(shop, cdnow);
  const scoring = { zeroAmount: 'visit', method: 'rfm-r', grace: 'ownSpread' } as const;
  const rows = await run(shop, queryOf('1998-06-30', scoring));
  expect(rows).toHaveLength(2_357);
  const analysis = analysisBy({ ...STANDARD_SCORING, ...scoring }, cdnow, '1998-06-30');
  expect(differences(analysis, rows)).toEqual([]);
});

test('Online Retail has the published headcounts of segments', async () => {
  const shop = await database();
  await fill(shop, onlineRetail);
  const rows = await run(shop, queryOf('2011-12-10'));
  const counts = ELEVEN.tiers.map(
    (tier) => rows.filter(({ segment }) => segment === NAMES.segment(tier)).length,
  );
  expect(counts).toEqual([804, 399, 313, 400, 243, 253, 233, 350, 128, 649, 566]);
  expect(rows.find(({ customer }) => customer === '16446')).toMatchObject({
    score: '521',
    frequency: '2',
    monetary: '2.9000',
  });
});

test('the text is the stored one, letter by letter', () => {
  const stored = new URL('./standard.sql', import.meta.url);
  expect(queryOf('2024-12-31')).toBe(readFileSync(stored, 'utf8'));
});

test('in Japanese only the words and comments are others', () => {
  const query = queryOf(
    '2024-12-31',
    {},
    {
      comments: wordsOf('ja').warehouse.comments,
      names: { ...NAMES, segment: ({ mark }) => `${mark} 優良顧客` },
    },
  );
  const bare = (text: string) => text.replace(/^#.*\n/gm, '').replace(/THEN '[A-K] [^\n]*/g, '');
  expect(query).toContain("THEN 'A 優良顧客'");
  expect(bare(query)).toBe(bare(queryOf('2024-12-31')));
});

test('no line begins as a formula does, so that the query can stand in cells as it is', () => {
  for (const window of ['all', 730] as const) {
    const query = queryOf('2024-12-31', { window, grace: 'ownSpread', method: 'rfm-r' });
    expect(query.split('\n').filter((line) => /^[=+\-@\t']/.test(line))).toEqual([]);
  }
});

test('best customers first, and a shop without sales has no rows', async () => {
  const shop = await database();
  await fill(shop, [
    ['Ann', '2024-01-01', 10],
    ['Bob', '2024-05-01', 90],
    ['Bob', '2024-06-01', 90],
  ]);
  expect((await run(shop, queryOf('2024-06-30'))).map(({ customer }) => customer)).toEqual([
    'Bob',
    'Ann',
  ]);
  expect(await run(shop, queryOf('2023-06-30'))).toEqual([]);
});

test('counted from the last sale: the newest day that is not after today', async () => {
  const shop = await database();
  await fill(shop, [
    ['Ann', '2024-01-01', 10],
    ['Bob', '2024-01-11', 10],
    ['Bob', '2999-01-01', 10],
  ]);
  const rows = await run(shop, queryOf('lastSale'));
  expect(rows.map(({ customer, recency }) => [customer, recency])).toEqual([
    ['Bob', '0'],
    ['Ann', '10'],
  ]);
});
