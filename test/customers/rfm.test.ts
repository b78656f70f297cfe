import fc from 'fast-check';
import { expect, test } from 'vitest';
import { factsOf } from '../../src/customers/facts.ts';
import { historyOf } from '../../src/customers/history.ts';
import { bestFirst, code, rfmCutoffs, score } from '../../src/customers/rfm.ts';
import { SEGMENTS } from '../../src/customers/segments.ts';
import { MONEY, type Sales } from '../../src/sales/sales.ts';
import { csv, day, type Line, salesOf } from '../data.ts';

function scored(sales: Sales, asOf: string, bins = 5) {
  const facts = factsOf(historyOf(sales), day(asOf));
  const rfm = score(facts, rfmCutoffs(facts, bins));
  const codes = Object.fromEntries(sales.customers.map((name, k) => [name, code(rfm, k)]));
  return { facts, rfm, codes };
}

/** `visits` orders that add up to `amount`, the last of them `recency` days before 2024-12-31. */
function orders(name: string, recency: number, visits: number, amount: number): Line[] {
  return Array.from({ length: visits }, (_, index) => {
    const date = new Date(Date.UTC(2024, 11, 31 - recency - 7 * index));
    const part = index === 0 ? amount - (visits - 1) * 100 : 100;
    return [name, date.toISOString().slice(0, 10), part];
  });
}

// METHODS 3.2: recency days, visits, yen, expected code.
const TEN = [
  ['K01', 3, 12, 180_000, '555'],
  ['K02', 10, 5, 52_000, '544'],
  ['K03', 10, 2, 9_000, '532'],
  ['K04', 25, 1, 4_000, '411'],
  ['K05', 40, 8, 120_000, '355'],
  ['K06', 75, 2, 30_000, '333'],
  ['K07', 130, 1, 4_000, '211'],
  ['K08', 200, 3, 15_000, '243'],
  ['K09', 290, 1, 60_000, '114'],
  ['K10', 400, 1, 2_500, '111'],
] as const;

test('the ten customers of the definition get their scores, cut-offs and segments', () => {
  const sales = salesOf(TEN.flatMap(([name, r, n, m]) => orders(name, r, n, m)));
  const { rfm, codes } = scored(sales, '2024-12-31');
  expect(codes).toEqual(Object.fromEntries(TEN.map(([name, , , , expected]) => [name, expected])));
  expect(rfm.cutoffs.recency.values).toEqual([10, 34, 97, 218]);
  expect(rfm.cutoffs.frequency.values.map((v) => Math.round(v * 1e9) / 1e9)).toEqual([
    1, 1.6, 2.4, 5.6,
  ]);
  expect(rfm.cutoffs.monetary.values.map((v) => v / MONEY)).toEqual([
    4_000, 12_600, 38_800, 72_000,
  ]);
  expect([...rfm.segment].map((index) => SEGMENTS[index].mark).join('')).toBe('AACDBCJHIK');
});

test('the 995 customers of the R package rfm differ from it in the three known scores only', () => {
  const lines = csv('rfm_orders.csv').map(
    (row, index): Line => [row.customer_id, row.order_date, Number(row.revenue), String(index)],
  );
  const { codes } = scored(salesOf(lines), '2006-12-31');
  const different = csv('rfm_orders_scores.csv')
    .filter((row) => codes[row.customer_id] !== row.rfm_score)
    .map((row) => [row.customer_id, row.rfm_score, codes[row.customer_id]]);
  expect(Object.keys(codes)).toHaveLength(995);
  expect(different.map(([name]) => name).sort()).toEqual([
    'Jerold Sporer',
    'Katlyn Mann',
    'Skylar Hoeger',
  ]);
  const parts = Object.fromEntries(different.map(([name, theirs, ours]) => [name, [theirs, ours]]));
  // Recency 2 instead of 3; monetary 4 instead of 3; monetary 2 instead of 1.
  expect(parts['Katlyn Mann'].map((c) => c[0])).toEqual(['3', '2']);
  expect(parts['Jerold Sporer'].map((c) => c[2])).toEqual(['3', '4']);
  expect(parts['Skylar Hoeger'].map((c) => c[2])).toEqual(['1', '2']);
});

const onlineRetail = (): Sales =>
  salesOf(
    csv('online_retail_invoices.csv.gz')
      .filter((row) => row.CustomerID !== '')
      .map((row) => [row.CustomerID, row.InvoiceDate, Number(row.Amount), row.InvoiceNo]),
  );

test('Online Retail, net of refunds, gives the published counts to the customer', () => {
  const sales = onlineRetail();
  const { facts, rfm, codes } = scored(sales, '2011-12-10');
  expect(sales.customers).toHaveLength(4_372);
  expect(facts.scored).toHaveLength(4_338);
  expect(facts.frequency.reduce((sum, n) => sum + n, 0)).toBe(18_532);
  expect(facts.frequency.filter((n) => n === 1)).toHaveLength(1_493);
  expect(facts.monetary.filter((m) => m <= 0)).toHaveLength(55);
  expect(facts.monetary.filter((m) => m < 0)).toHaveLength(41);
  expect(facts.monetary.reduce((sum, m) => sum + m, 0) / MONEY).toBe(8_300_065.814);

  const round = (values: readonly number[]) => values.map((v) => Math.round(v * 1e6) / 1e6);
  expect(round(rfm.cutoffs.recency.values)).toEqual([13.8, 33, 72, 180]);
  expect(round(rfm.cutoffs.frequency.values)).toEqual([1, 2, 3, 6]);
  expect(round(rfm.cutoffs.monetary.values.map((v) => v / MONEY))).toEqual([
    243.244, 474.986, 915.004, 2_016.214,
  ]);
  const counts = (scores: Uint8Array) =>
    [1, 2, 3, 4, 5].map((s) => scores.filter((x) => x === s).length);
  expect(counts(rfm.r)).toEqual([861, 866, 863, 880, 868]);
  expect(counts(rfm.f)).toEqual([1_493, 835, 508, 802, 700]);
  expect(counts(rfm.m)).toEqual([868, 867, 868, 867, 868]);
  expect(SEGMENTS.map((_, s) => rfm.segment.filter((x) => x === s).length)).toEqual([
    804, 399, 313, 400, 243, 253, 233, 350, 128, 649, 566,
  ]);
  expect([codes['12346'], codes['16446'], codes['14911']]).toEqual(['111', '521', '555']);
});

test('a cancelled giant order never makes a top spender', () => {
  const sales = onlineRetail();
  const { facts } = scored(sales, '2011-12-10');
  const of = (name: string) => {
    const k = sales.customers.indexOf(name);
    return [facts.frequency[k], facts.monetary[k] / MONEY];
  };
  expect(of('12346')).toEqual([1, 0]);
  expect(of('16446')).toEqual([2, 2.9]);
});

const shop = fc.array(
  fc.tuple(
    fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g'),
    fc.integer({ min: 0, max: 500 }),
    fc.integer({ min: -50, max: 400 }),
  ),
  { minLength: 1, maxLength: 60 },
);
const linesOf = (rows: readonly (readonly [string, number, number])[], scale = 1): Line[] =>
  rows.map(([name, age, amount]) => [
    name,
    new Date(Date.UTC(2024, 11, 31 - age)).toISOString().slice(0, 10),
    amount * scale,
  ]);

test('row order changes no score and no ranking', () => {
  fc.assert(
    fc.property(shop, (rows) => {
      const one = scored(salesOf(linesOf(rows)), '2024-12-31');
      const back = salesOf(linesOf([...rows].reverse()));
      const two = scored(back, '2024-12-31');
      expect(two.codes).toEqual(one.codes);
      const names = (s: Sales, { facts, rfm }: typeof one) =>
        bestFirst(facts, rfm, s.customers).map((k) => s.customers[k]);
      expect(names(back, two)).toEqual(names(salesOf(linesOf(rows)), one));
    }),
  );
});

test('another currency changes no score', () => {
  fc.assert(
    fc.property(shop, fc.constantFrom(2, 10, 150), (rows, scale) => {
      const one = scored(salesOf(linesOf(rows)), '2024-12-31').codes;
      expect(scored(salesOf(linesOf(rows, scale)), '2024-12-31').codes).toEqual(one);
    }),
  );
});

test('one more order never lowers the recency or frequency score of who made it', () => {
  fc.assert(
    fc.property(shop, fc.constantFrom('a', 'b', 'c'), (rows, name) => {
      const before = scored(salesOf(linesOf(rows)), '2024-12-31').codes[name] ?? '';
      const after = scored(
        salesOf([...linesOf(rows), [name, '2024-12-31', 5, 'new']]),
        '2024-12-31',
      ).codes[name];
      if (before === '') return;
      expect(Number(after[0])).toBeGreaterThanOrEqual(Number(before[0]));
      expect(Number(after[1])).toBeGreaterThanOrEqual(Number(before[1]));
    }),
  );
});

test('equal values share a score, and all equal means lowest money but best recency', () => {
  const { codes } = scored(
    salesOf([
      ['a', '2024-12-01', 10],
      ['b', '2024-12-01', 10],
      ['c', '2024-12-01', 10],
    ]),
    '2024-12-31',
  );
  expect(codes).toEqual({ a: '511', b: '511', c: '511' });
});
