import { expect, test } from 'vitest';
import * as cells from '../../src/cells/rfm.ts';
import { zoneDays } from '../../src/sales/zone.ts';
import { wordsOf } from '../../src/words/words.ts';
import { day } from '../data.ts';

const place = { dayOf: zoneDays('Europe/London'), today: day('2030-01-01'), locale: 'en_GB' };
const words = wordsOf('en');

const col = (...values: unknown[]): unknown[][] => values.map((value) => [value]);
const call = (ranges: Record<string, unknown>, bins: unknown = undefined) => ({
  ranges: ranges as { customers: unknown; dates: unknown; amounts: unknown },
  bins,
  place,
  words,
});

const SHOP = {
  customers: col('Ann', 'Bob', 'Ann', 'Cat', '', ''),
  dates: col('2024-03-01', '2024-01-05', new Date(Date.UTC(2024, 2, 20)), 'soon', '', ''),
  amounts: col(100, '£50', 30, 10, '', ''),
};

test('each row gets the score of its customer, an unreadable one nothing, blank ends are cut', () => {
  expect(cells.rfmScore(call(SHOP))).toEqual([['555'], ['111'], ['555'], ['']]);
});

test('a header row is answered with the title', () => {
  const withHeader = {
    customers: [['Customer'], ...SHOP.customers],
    dates: [['Date'], ...SHOP.dates],
    amounts: [['Amount'], ...SHOP.amounts],
  };
  expect(cells.rfmScore(call(withHeader))).toEqual([
    ['RFM score'],
    ['555'],
    ['111'],
    ['555'],
    [''],
  ]);
});

test('without a day the latest date in the data counts, and rows after the given day do not', () => {
  const table = cells.rfmTable(call(SHOP)) as unknown[][];
  expect(table[1].slice(0, 5)).toEqual(['Ann', { day: day('2024-03-20') }, 0, 2, 130]);
  const early = cells.rfmTable(call({ ...SHOP, as_of: '2024-03-10' })) as unknown[][];
  expect(early[1].slice(0, 5)).toEqual(['Ann', { day: day('2024-03-01') }, 9, 1, 100]);
});

test('a later cash sale moves the latest date in the data, a row without an amount does not', () => {
  const ranges = {
    customers: col('Ann', 'cash customer', '', 'Ann'),
    dates: col('2024-03-01', '2024-03-05', '2024-03-11', '2024-03-20'),
    amounts: col(10, 20, 30, 'soon'),
  };
  const table = cells.rfmTable(call(ranges)) as unknown[][];
  expect(table[1].slice(0, 3)).toEqual(['Ann', { day: day('2024-03-01') }, 10]);
});

test('rows of one order number are one order, and one number under two customers is two', () => {
  const ranges = {
    customers: col('Ann', 'Ann', 'Bob', 'Ann'),
    dates: col('2024-03-01', '2024-03-01', '2024-03-01', '2024-03-01'),
    amounts: col(10, 20, 30, 40),
    orders: col('A', 'A', 'A', 'B'),
  };
  const table = cells.rfmTable(call(ranges)) as unknown[][];
  expect(table.slice(1).map((row) => [row[0], row[3], row[4]])).toEqual([
    ['Ann', 2, 70],
    ['Bob', 1, 30],
  ]);
});

test('a customer id that is a number stays a number', () => {
  const ranges = { ...SHOP, customers: col(17850, 'Bob', 17850, 'Cat', '', '') };
  expect((cells.rfmTable(call(ranges)) as unknown[][])[1][0]).toBe(17850);
});

test('the summary lists all eleven segments and its headcounts add up', () => {
  const table = cells.rfmSummary(call(SHOP)) as (string | number)[][];
  expect(table).toHaveLength(12);
  expect(table[0]).toEqual([
    'Segment',
    'Customers',
    'Share',
    'Orders',
    'Sales',
    'Sales share',
    'Average order',
  ]);
  const sum = (at: number) => table.slice(1).reduce((total, row) => total + Number(row[at]), 0);
  expect([sum(1), sum(2), sum(3), sum(4), sum(5)]).toEqual([2, 1, 3, 180, 1]);
});

test('cut-offs stand beside the score they begin, best first', () => {
  const ranges = {
    customers: col('a', 'b', 'c', 'd', 'e'),
    dates: col('2024-01-31', '2024-01-26', '2024-01-21', '2024-01-11', '2024-01-01'),
    amounts: col(10, 20, 30, 40, 50),
  };
  expect(cells.rfmCutoffTable(call(ranges, 2))).toEqual([
    ['Score', 'Recency up to', 'Frequency from', 'Monetary from'],
    [2, 10, 1, 30],
    [1, '', '', ''],
  ]);
});

test('typed cut-offs are reached, not passed', () => {
  const typed = [
    [9, 30],
    [2, 3],
    [100, 130],
  ];
  // Ann: 0 days, 2 orders, 130; Bob: 75 days, 1 order, 50.
  expect(cells.rfmScore(call(SHOP, typed))).toEqual([['323'], ['111'], ['323'], ['']]);
});

test.each([
  [
    'unequal heights',
    { ...SHOP, dates: col('2024-01-01') },
    undefined,
    {
      code: 'heights',
      values: ['customers', 6, 'dates', 1],
    },
  ],
  [
    'a range of two columns',
    { ...SHOP, customers: [['a', 'b']] },
    undefined,
    {
      code: 'oneColumn',
      values: ['customers'],
    },
  ],
  ['no amounts', { ...SHOP, amounts: '' }, undefined, { code: 'missing', values: ['amounts'] }],
  [
    'a day that is none',
    { ...SHOP, as_of: 'soon' },
    undefined,
    {
      code: 'notADate',
      values: ['as_of'],
    },
  ],
  ['ten bins', SHOP, 10, { code: 'notWhole', values: ['bins', 2, 9] }],
  [
    'falling cut-offs',
    SHOP,
    [
      [9, 3],
      [2, 3],
      [1, 2],
    ],
    {
      code: 'cutoffOrder',
      values: [1],
    },
  ],
  [
    'two rows of cut-offs',
    SHOP,
    [
      [9, 3],
      [2, 3],
    ],
    { code: 'cutoffRows', values: [] },
  ],
  [
    'nobody known',
    {
      customers: col('walk-in', '現金客'),
      dates: col('2024-01-01', '2024-01-02'),
      amounts: col(1, 2),
    },
    undefined,
    { code: 'nobody', values: [] },
  ],
  [
    'nothing readable',
    { customers: col('a'), dates: col('x'), amounts: col('y') },
    undefined,
    {
      code: 'noRow',
      values: [],
    },
  ],
])('%s is one clear problem', (_, ranges, bins, problem) => {
  expect(cells.rfmScore(call(ranges, bins))).toEqual(problem);
});

test('Japanese sheets get Japanese names', () => {
  const ja = { ...call(SHOP), words: wordsOf('ja') };
  expect(cells.rfmSegment(ja)).toEqual([['優良顧客'], ['離反'], ['優良顧客'], ['']]);
});

test('before anybody has bought there are no cut-offs to show, typed ones stay', () => {
  const early = { ...SHOP, as_of: '2020-01-01' };
  expect(cells.rfmCutoffTable(call(early, 2))).toEqual([
    ['Score', 'Recency up to', 'Frequency from', 'Monetary from'],
    [2, '', '', ''],
    [1, '', '', ''],
  ]);
  expect(cells.rfmCutoffTable(call(early, [[30], [2], [50]]))).toEqual([
    ['Score', 'Recency up to', 'Frequency from', 'Monetary from'],
    [2, 30, 2, 50],
    [1, '', '', ''],
  ]);
});
