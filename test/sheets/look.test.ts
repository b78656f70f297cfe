import { expect, test } from 'vitest';
import { bookOf, cellsOf, serve, shop, value } from './book.ts';

test('an old export is called one before anything is done, until its last sale is the day to count from', () => {
  const book = bookOf(shop().filter((row) => !String(row[0]).startsWith('2024')));
  const codes = (asOf?: string) =>
    value(serve(book, 'look', { tab: 'Orders', asOf })).notes.map(({ code }) => code);
  expect(codes()).toContain('stale');
  expect(codes('2023-11-19')).not.toContain('stale');
});

test('where a price is multiplied, the sample row says by how many', () => {
  const rows = [
    ['Date', 'Customer', 'Unit price', 'Quantity'],
    ['2024-09-01', 'Mori', 2.5, 2],
    ['2024-09-02', 'Abe', 2.5, 6],
    ['2024-09-03', 'Ueda', 4, 1],
    ['2024-09-05', 'Mori', 2.95, 6],
  ];
  expect(value(serve(bookOf(rows), 'look', {})).sample).toEqual([
    'Mori',
    '5 Sept 2024',
    '£2.95 × 6',
  ]);
});

test('the data check writes counts and money as a person reads them', () => {
  const rows = Array.from({ length: 1200 }, (_, at) => [
    `2024-0${1 + (at % 9)}-1${at % 7}`,
    `Customer ${at % 100}`,
    10.25,
  ]);
  const book = bookOf([['Date', 'Customer', 'Amount'], ...rows]);
  value(serve(book, 'segment', {}));
  const check = new Map(cellsOf(book, 'Data check').map(([what, said]) => [what, said]));
  expect(check.get('Rows below the header')).toBe('1,200');
  expect(check.get('Sales of these customers')).toBe('£12,300.00');
  expect(check.get('Sales that name no customer')).toBe('£0.00');
});
