import { expect, test } from 'vitest';
import { STANDARD_SCORING } from '../../src/customers/scoring.ts';
import { allFacts } from '../../src/followup/facts/all-facts.ts';
import { USUAL } from '../../src/followup/follow-up.ts';
import { listsFor } from '../../src/followup/lists/all.ts';
import { NO_LOG } from '../../src/followup/log/log.ts';
import { membersOfRule } from '../../src/followup/members.ts';
import { NOTHING_OWN } from '../../src/followup/own.ts';
import { saleColumns } from '../../src/sales/sale-columns.ts';
import { listColumn } from '../../src/warehouse/lists.ts';
import { csv, type Line } from '../data.ts';
import { database, type Row, run } from './duckdb.ts';
import { queryOf } from './requests.ts';
import { analysisBy, fill } from './shops.ts';

const onlineRetail = csv('online_retail_invoices.csv.gz')
  .filter((row) => row.CustomerID !== '')
  .map((row): Line => [row.CustomerID, row.InvoiceDate, Number(row.Amount), row.InvoiceNo]);
const cdnow = csv('cdnow_sample.csv.gz').map(
  (row): Line => [row.customer_id, row.date, Number(row.amount)],
);

const lists = listsFor(USUAL);

/** Members of every list that has a column, by the add-on's own rule. */
function membersBySheet(lines: readonly Line[], asOf: string, columns: ReadonlySet<string>) {
  const analysis = analysisBy(STANDARD_SCORING, lines, asOf)!;
  const columnsOf = saleColumns([], analysis.reading);
  const shop = { analysis, columns: columnsOf, log: NO_LOG, own: NOTHING_OWN, settings: USUAL };
  const facts = allFacts(shop);
  const keys = analysis.reading.sales.customers;
  return Object.fromEntries(
    lists
      .filter(({ id }) => columns.has(listColumn(id)))
      .map((list) => [
        list.id,
        membersOfRule(list, shop, facts)
          .map((k) => keys[k])
          .sort(),
      ]),
  );
}

const membersByQuery = (rows: readonly Row[], id: string) =>
  rows
    .filter((row) => row[listColumn(id)] === true)
    .map(({ customer }) => String(customer))
    .sort();

test.each([
  ['Online Retail', onlineRetail, '2011-12-10'],
  ['Online Retail in the middle of its year', onlineRetail, '2011-06-30'],
  ['CDNOW', cdnow, '1998-06-30'],
  ['CDNOW while its customers still came', cdnow, '1997-05-31'],
] as const)('%s: the query puts on each list whom the sheet puts there', async (_, lines, asOf) => {
  const shop = await database();
  await fill(shop, lines);
  const rows = await run(shop, queryOf(asOf, {}, { lists }));
  const bySheet = membersBySheet(lines, asOf, new Set(Object.keys(rows[0])));
  expect(Object.keys(bySheet)).toEqual(
    expect.arrayContaining(['lapse-warning', 'win-back', 'thank-you', 'second-order', 'top-gift']),
  );
  for (const [id, members] of Object.entries(bySheet)) {
    expect([id, membersByQuery(rows, id)]).toEqual([id, members]);
  }
  expect(Object.values(bySheet).flat().length).toBeGreaterThan(100);
});
