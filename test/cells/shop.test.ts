import fc from 'fast-check';
import { expect, test } from 'vitest';
import { segmentMoves } from '../../src/cells/moves.ts';
import { rfmSummary } from '../../src/cells/rfm.ts';
import * as cells from '../../src/cells/shop.ts';
import { isoFromDay } from '../../src/sales/calendar.ts';
import { zoneDays } from '../../src/sales/zone.ts';
import { wordsOf } from '../../src/words/words.ts';
import { csv, day } from '../data.ts';

const place = { dayOf: zoneDays('UTC'), today: day('2030-01-01'), locale: 'en_GB' };
const words = wordsOf('en');
const col = (...values: unknown[]): unknown[][] => values.map((value) => [value]);
type Row = readonly (string | number)[];

// Only invoices that sold something, as the published counts were made.
const RETAIL = csv('online_retail_invoices.csv.gz').filter(
  (row) => row.CustomerID !== '' && Number(row.Amount) > 0,
);
const retail = {
  customers: col(...RETAIL.map((row) => row.CustomerID)),
  dates: col(...RETAIL.map((row) => row.InvoiceDate)),
  amounts: col(...RETAIL.map((row) => Number(row.Amount))),
};

/** Source: case D19, customers of Online Retail by first month and months since. */
const D19 = `2010-12 885 324 286 340 321 352 321 309 313 350 331 445 235
2011-01 417 92 111 96 134 120 103 101 125 136 152 49 0
2011-02 380 71 71 108 103 94 96 106 94 116 26 0 0
2011-03 452 68 114 90 101 76 121 104 126 39 0 0 0
2011-04 300 64 61 63 59 68 65 78 22 0 0 0 0
2011-05 284 54 49 49 59 66 75 27 0 0 0 0 0
2011-06 242 42 38 64 56 81 23 0 0 0 0 0 0
2011-07 188 34 39 42 51 21 0 0 0 0 0 0 0
2011-08 169 35 42 41 21 0 0 0 0 0 0 0 0
2011-09 299 70 90 34 0 0 0 0 0 0 0 0 0
2011-10 358 86 41 0 0 0 0 0 0 0 0 0 0
2011-11 323 36 0 0 0 0 0 0 0 0 0 0 0
2011-12 41 0 0 0 0 0 0 0 0 0 0 0 0`;

test('Online Retail gives the published cohorts in every cell', () => {
  const { amounts: _, ...ranges } = retail;
  const table = cells.salesCohorts({ ranges, period: '', place, words }) as Row[];
  expect(table[0]).toEqual(['Cohort', 'Customers', 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
  expect(
    table.slice(1).map(([month, customers, first, ...later]) => {
      expect(first).toBe(customers);
      return [month, first, ...later].join(' ');
    }),
  ).toEqual(D19.split('\n'));
});

test('cohorts by quarter and year, asked in either language', () => {
  const ranges = {
    customers: col('a', 'b', 'a', 'b'),
    dates: col('2023-11-30', '2024-01-01', '2024-02-01', '2024-07-01'),
  };
  const of = (period: string, language: 'en' | 'ja') =>
    cells.salesCohorts({ ranges, period, place, words: wordsOf(language) });
  expect(of('Quarter', 'en')).toEqual([
    ['Cohort', 'Customers', 0, 1, 2, 3],
    ['2023-Q4', 1, 1, 1, 0, 0],
    ['2024-Q1', 1, 1, 0, 1, 0],
  ]);
  expect(of('年', 'ja')).toEqual([
    ['初回購入', '顧客数', 0, 1],
    ['2023', 1, 1, 1],
    ['2024', 1, 1, 0],
  ]);
  expect(of('week', 'en')).toEqual({ code: 'notPeriod', values: [] });
});

const YEARS = {
  before: { from_1: '2023-01-01', to_1: '2023-12-31' },
  after: { from_2: '2024-01-01', to_2: '2024-12-31' },
};
const change = (rows: readonly (readonly [string, string, number])[]) => {
  const ranges = {
    customers: col(...rows.map(([name]) => name)),
    dates: col(...rows.map(([, date]) => date)),
    amounts: col(...rows.map(([, , amount]) => amount)),
  };
  return cells.salesChange({ ranges, ...YEARS, place, words }) as Row[];
};

test('B6: the change of sales is split among its three drivers', () => {
  const table = change([
    ['a', '2023-03-01', 100],
    ['b', '2023-12-31', 100],
    ['a', '2024-01-01', 150],
    ['a', '2024-05-01', 150],
    ['b', '2024-06-01', 150],
    ['c', '2024-07-01', 150],
    ['a', '2025-01-01', 999],
  ]);
  expect(table[0]).toEqual(['Driver', 'Before', 'After', 'Effect']);
  expect(table.slice(1).map((row) => row.slice(0, 3))).toEqual([
    ['Customers', 2, 3],
    ['Orders per customer', 1, 4 / 3],
    ['Average order', 100, 150],
  ]);
  // 200 became 600: L = 400 / ln 3, times ln 1.5, ln 4/3 and ln 1.5.
  const mean = 400 / Math.log(3);
  expect(table[1][3]).toBeCloseTo(mean * Math.log(1.5), 3);
  expect(table[2][3]).toBeCloseTo(mean * Math.log(4 / 3), 3);
  expect(table[3][3]).toBeCloseTo(mean * Math.log(1.5), 3);
});

test('a period without sales leaves only the totals to tell', () => {
  expect(change([['a', '2024-01-01', 150]])).toEqual([
    ['Driver', 'Before', 'After', 'Effect'],
    ['Customers', 0, 1, ''],
    ['Orders per customer', 0, 1, ''],
    ['Average order', 0, 150, ''],
    ['Sales', 0, 150, 150],
  ]);
});

const anyRow = fc.tuple(
  fc.constantFrom('a', 'b', 'c'),
  fc.integer({ min: day('2022-12-01'), max: day('2025-01-31') }).map(isoFromDay),
  fc.integer({ min: -500, max: 9_000 }).map((cents) => cents / 100),
);

test('the effects always add up to the change of sales, and every number is finite', () => {
  fc.assert(
    fc.property(fc.array(anyRow, { minLength: 1, maxLength: 40 }), (rows) => {
      const sales = (year: string) =>
        rows.filter(([, date]) => date.startsWith(year)).reduce((sum, [, , x]) => sum + x, 0);
      const table = change(rows).slice(1);
      expect(table.flat().every((cell) => typeof cell === 'string' || Number.isFinite(cell))).toBe(
        true,
      );
      const effects = table.reduce((sum, row) => sum + Number(row[3]), 0);
      expect(effects).toBeCloseTo(sales('2024') - sales('2023'), 6);
    }),
  );
});

test('rows of the moves add up to the segments of the first day, columns to those of the second', () => {
  const ranges = retail;
  const days = { from: '2011-06-30', to: '2011-12-10' };
  const moves = segmentMoves({ ranges, ...days, place, words }) as Row[];
  const customersOn = (as_of: string) =>
    (rfmSummary({ ranges: { ...ranges, as_of }, bins: '', place, words }) as Row[])
      .slice(1)
      .map((row) => row[1]);
  const rows = moves.slice(1).map((row) => row.slice(1).map(Number));
  const sum = (counts: readonly number[]) => counts.reduce((a, b) => a + b, 0);
  expect(rows.slice(0, 11).map(sum)).toEqual(customersOn(days.from));
  expect(rows[0].map((_, at) => sum(rows.map((row) => row[at])))).toEqual(customersOn(days.to));
  expect(moves[12][0]).toBe('No order yet');
});

test('a month without a day is enough for cohorts, and no date for a score', () => {
  const ranges = {
    customers: col('Ann', 'Ann', 'Bob'),
    dates: col('2024/01', '2024年3月', '2024-02-10'),
  };
  expect(cells.salesCohorts({ ranges, period: '', place, words })).toEqual([
    ['Cohort', 'Customers', 0, 1, 2],
    ['2024-01', 1, 1, 0, 1],
    ['2024-02', 1, 1, 0, 0],
  ]);
  const summary = rfmSummary({
    ranges: { ...ranges, amounts: col(1, 1, 1) },
    bins: '',
    place,
    words,
  }) as Row[];
  expect(summary.slice(1).reduce((sum, row) => sum + Number(row[1]), 0)).toBe(1);
});
