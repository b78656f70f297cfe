import { expect, test } from 'vitest';
import { factsOf } from '../../src/customers/facts.ts';
import { historyOf } from '../../src/customers/history.ts';
import { code, rfmCutoffs, rfmRCutoffs, score } from '../../src/customers/rfm.ts';
import { type TierRow, tierTable } from '../../src/customers/tiers.ts';
import { MONEY } from '../../src/sales/sales.ts';
import { csv, day, type Line, salesOf } from '../data.ts';

function orders() {
  const lines = csv('rfm_orders.csv').map(
    (row, index): Line => [row.customer_id, row.order_date, Number(row.revenue), String(index)],
  );
  const sales = salesOf(lines);
  return { sales, facts: factsOf(historyOf(sales), day('2006-12-31')) };
}

// Case D12: the package's own functions over its sample orders.
test('all 995 scores of the R package come out as the package has them', () => {
  const { sales, facts } = orders();
  const rfm = score(facts, rfmRCutoffs(facts, 5));
  const scores = new Map(sales.customers.map((name, k) => [name, code(rfm, k)]));
  const published = csv('rfm_orders_scores.csv');
  expect(published).toHaveLength(995);
  expect(published.filter((row) => scores.get(row.customer_id) !== row.rfm_score)).toEqual([]);
});

/** Rows of `name|r|f|m`, each score as `lo-hi`. */
function rows(text: string): TierRow[] {
  return text.split('\n').map((line) => {
    const [name, ...scores] = line.split('|');
    const [r, f, m] = scores.map((one) => [Number(one[0]), Number(one[2])] as const);
    return { name: { of: 'own', text: name }, group: 'keep', r, f, m };
  });
}

// Case D13: the definition in the package's README, and the counts that the README prints.
test('with these scores the segments of its README have the published headcounts', () => {
  const table = tierTable(
    rows(`Champions|5-5|5-5|5-5
Potential Loyalist|3-5|3-5|2-5
Loyal Customers|2-4|2-4|2-4
Promising|3-4|1-3|3-5
New Customers|4-5|1-3|1-5
Can't Lose Them|1-2|3-4|4-5
At Risk|1-2|2-5|4-5
Need Attention|1-3|3-5|3-5
About To Sleep|2-3|1-3|1-4
Lost|1-1|1-5|1-5`),
  );
  const { facts } = orders();
  const rfm = score(facts, rfmRCutoffs(facts, 5), table);
  const counts = table.tiers.map((_, tier) => rfm.segment.filter((one) => one === tier).length);
  expect(counts).toEqual([35, 342, 170, 9, 104, 47, 28, 10, 102, 148, 0]);
  expect(table.tiers[10].name).toEqual({ of: 'others' });
});

// Case D16: gross sales of UCI Online Retail.
test('Online Retail: the published R, F and M headcounts, five M scores above ours', () => {
  const lines = csv('online_retail_invoices.csv.gz')
    .filter((row) => row.CustomerID !== '' && Number(row.Amount) > 0)
    .map((row): Line => [row.CustomerID, row.InvoiceDate, Number(row.Amount), row.InvoiceNo]);
  const sales = salesOf(lines);
  const facts = factsOf(historyOf(sales), day('2011-12-10'));
  expect(facts.scored).toHaveLength(4338);
  const theirs = score(facts, rfmRCutoffs(facts, 5));
  const count = (scores: Uint8Array) =>
    [1, 2, 3, 4, 5].map((wanted) => scores.filter((one) => one === wanted).length);
  expect(count(theirs.r)).toEqual([861, 866, 863, 880, 868]);
  expect(count(theirs.f)).toEqual([1493, 835, 508, 802, 700]);
  expect(count(theirs.m)).toEqual([869, 869, 866, 866, 868]);
  const ours = score(facts, rfmCutoffs(facts, 5));
  const higher = sales.customers.filter((_, k) => ours.m[k] === theirs.m[k] + 1);
  expect(higher.sort()).toEqual(['12820', '13207', '14236', '14416', '15000']);
});

test('cut-offs are the quantiles plus one, recency in whole days', () => {
  const facts = factsOf(
    historyOf(
      salesOf([
        ['a', '2024-01-01', 10],
        ['b', '2024-01-02', 20],
        ['b', '2024-01-04', 25.5],
      ]),
    ),
    day('2024-01-10'),
  );
  const { recency, frequency, monetary } = rfmRCutoffs(facts, 2);
  expect([recency.values, frequency.values]).toEqual([[8], [2.5]]);
  expect(monetary.values.map((value) => value / MONEY)).toEqual([28.75]);
});
