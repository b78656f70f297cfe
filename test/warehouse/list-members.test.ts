import { expect, test } from 'vitest';
import { STANDARD_SCORING } from '../../src/customers/scoring.ts';
import { listColumn } from '../../src/warehouse/lists.ts';
import { csv, type Line } from '../data.ts';
import { database, run } from './duckdb.ts';
import { LISTS, membersBySheet } from './members.ts';
import { queryOf } from './requests.ts';
import { analysisBy, fill } from './shops.ts';

const onlineRetail = csv('online_retail_invoices.csv.gz')
  .filter((row) => row.CustomerID !== '')
  .map((row): Line => [row.CustomerID, row.InvoiceDate, Number(row.Amount), row.InvoiceNo]);
const cdnow = csv('cdnow_sample.csv.gz').map(
  (row): Line => [row.customer_id, row.date, Number(row.amount)],
);

test.each([
  ['Online Retail', onlineRetail, '2011-12-10'],
  ['Online Retail in the middle of its year', onlineRetail, '2011-06-30'],
  ['CDNOW', cdnow, '1998-06-30'],
  ['CDNOW while its customers still came', cdnow, '1997-05-31'],
] as const)('%s: the query puts on each list whom the sheet puts there', async (_, lines, asOf) => {
  const shop = await database();
  await fill(shop, lines);
  const rows = await run(shop, queryOf(asOf, {}, { lists: LISTS }));
  const analysis = analysisBy(STANDARD_SCORING, lines, asOf)!;
  const bySheet = membersBySheet(analysis, new Set(Object.keys(rows[0])));
  const some = ['lapse-warning', 'win-back', 'thank-you', 'second-order', 'top-gift'];
  expect([...bySheet.keys()]).toEqual(expect.arrayContaining(some.map(listColumn)));
  const names = analysis.reading.sales.customers;
  for (const [column, members] of bySheet) {
    const byQuery = rows.filter((row) => row[column] === true);
    expect([column, byQuery.map(({ customer }) => customer).sort()]).toEqual([
      column,
      members.map((k) => names[k]).sort(),
    ]);
  }
  expect([...bySheet.values()].flat().length).toBeGreaterThan(100);
});
