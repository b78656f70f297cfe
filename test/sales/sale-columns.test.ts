import { expect, test } from 'vitest';
import { readSales } from '../../src/sales/read.ts';
import { newestLabel, saleColumns } from '../../src/sales/sale-columns.ts';
import { zoneDays } from '../../src/sales/zone.ts';
import { isProblem } from '../../src/words/messages.ts';
import { day } from '../data.ts';

const cells = [
  ['Our shop'],
  ['Customer', 'Date', 'Product', 'Quantity', 'Amount'],
  ['Ito', '2024-01-05', 'Tea', '2', 800],
  ['Ito', '2024-01-06', '', 1, 'free'],
  ['Mori', '2024-01-07', 'ＴＥＡ ', 'three', 1200],
  ['Ito', '2024-02-05', 'Cake', '', 500],
];

function columns() {
  const place = { dayOf: zoneDays('Europe/London'), today: day('2024-03-01'), locale: 'en_GB' };
  const reading = readSales({ tab: { name: 'Orders', cells }, place });
  if (isProblem(reading)) throw new Error(reading.code);
  return { reading, ...saleColumns(cells, reading) };
}

test('a label is read for every sale line and for no row that was left out', () => {
  const { labels, reading } = columns();
  expect([...reading.rowOfLine]).toEqual([2, 4, 5]);
  expect(labels('product')).toEqual({ of: Uint32Array.of(1, 1, 2), names: ['', 'Tea', 'Cake'] });
});

test('numbers may be text, and what is none is not a number', () => {
  expect([...columns().numbers('quantity')!]).toEqual([2, Number.NaN, Number.NaN]);
});

test('a column that the sheet does not have is null', () => {
  const { labels, numbers } = columns();
  expect(labels('staff')).toBeNull();
  expect(numbers('unit_price')).toBeNull();
});

test('the newest label of a customer is that of the latest line with one', () => {
  const { labels, reading } = columns();
  expect(newestLabel(labels('product')!, reading.sales)).toEqual(['Cake', 'Tea']);
});
