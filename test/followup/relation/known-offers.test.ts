import fc from 'fast-check';
import { expect, test } from 'vitest';
import { NO_LOG } from '../../../src/followup/log/log.ts';
import { offerBars } from '../../../src/followup/relation/known-offers.ts';
import { NO_COLUMNS, saleColumns } from '../../../src/sales/sale-columns.ts';
import type { Cell } from '../../../src/sales/sales.ts';
import { day } from '../../data.ts';
import { analysisOf } from '../../shop.ts';
import { AS_OF, logWith } from './contacts.ts';

const SHEET: Cell[][] = [
  ['Date', 'Customer', 'Amount', 'Product'],
  ['2024-01-05', 'Ito', 100, 'Kettle'],
  ['2024-01-06', 'Ito', 100, 'Tea'],
  ['2024-01-06', 'Mori', 100, 'Teapot'],
];

function barsOf(cells: Cell[][], log = NO_LOG, isConsumable?: (product: string) => boolean) {
  const analysis = analysisOf(cells, AS_OF);
  return offerBars(analysis, saleColumns(cells, analysis.reading), log, isConsumable);
}

test('C30: a product already bought is not offered again, unless it is used up', () => {
  const bars = barsOf(SHEET, NO_LOG, (product) => product === 'Tea');
  expect([bars(0, 'Kettle'), bars(0, 'Tea'), bars(0, 'Teapot'), bars(1, 'Kettle')]).toEqual([
    'bought',
    null,
    null,
    null,
  ]);
});

test('C30: what was given back, or is dated after today, was not bought', () => {
  const more: Cell[][] = [
    ['2024-03-01', 'Mori', -100, 'Cup'],
    ['2024-06-01', 'Mori', 100, 'Kettle'],
  ];
  const analysis = analysisOf([...SHEET, ...more], AS_OF);
  const columns = saleColumns([...SHEET, ...more], analysis.reading);
  const earlier = { ...analysis, facts: { ...analysis.facts, asOf: day('2024-05-31') } };
  const bars = offerBars(earlier, columns, NO_LOG);
  expect([bars(1, 'Cup'), bars(1, 'Kettle'), bars(1, 'Teapot')]).toEqual([null, null, 'bought']);
});

test('C30: a product that the log names as not wanted is not offered to that customer', () => {
  const log = logWith(
    [0, '2024-02-01', { memo: 'ＴＥＡＰＯＴは不要とのこと' }],
    [1, '2024-02-01', { result: 'kettle: not interested' }],
    [1, '2024-03-01', { memo: 'Asked about Tea' }],
  );
  const bars = barsOf(SHEET, log);
  expect([bars(0, 'Teapot'), bars(1, 'Kettle'), bars(1, 'Tea')]).toEqual([
    'declined',
    'declined',
    null,
  ]);
});

test('in a sheet without products nothing is barred by what was bought', () => {
  const cells: Cell[][] = [
    ['Date', 'Customer', 'Amount'],
    ['2024-01-05', 'Ito', 100],
  ];
  expect(offerBars(analysisOf(cells, AS_OF), NO_COLUMNS, NO_LOG)(0, 'Tea')).toBeNull();
});

test('for any rows, what is barred is exactly what the rows of the customer hold', () => {
  const products = ['Kettle', 'Tea', 'Teapot', 'Cup'];
  const row = fc.tuple(fc.constantFrom('Ito', 'Mori'), fc.constantFrom(...products));
  fc.assert(
    fc.property(fc.array(row, { maxLength: 12 }), (rows) => {
      const more = rows.map(([name, product]): Cell[] => ['2024-03-01', name, 5, product]);
      const bars = barsOf([...SHEET, ...more]);
      for (const [k, name] of ['Ito', 'Mori'].entries()) {
        for (const product of products) {
          const held = [...SHEET, ...more].some(
            (cells) => cells[1] === name && cells[3] === product,
          );
          expect(bars(k, product)).toBe(held ? 'bought' : null);
        }
      }
    }),
    { numRuns: 40 },
  );
});
