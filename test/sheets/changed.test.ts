import { expect, test } from 'vitest';
import type { Segmented } from '../../src/protocol.ts';
import { addSheet, putValues, type Workbook } from '../host/workbook.ts';
import { bookOf, cellsOf, fill, HEADER, serve, shop, value } from './book.ts';

const FIRST = '2024-09-20';
const LATER = '2024-09-30';

function run(book: Workbook, asOf: string, userLocale = 'en', tab = 'Orders'): readonly string[] {
  return value(serve(book, 'segment', { tab, asOf }, { userLocale })).changed;
}
const today = (book: Workbook, asOf: string): Segmented =>
  value(serve(book, 'today', { tab: 'Orders', asOf }));

/** Two of those who are gone come back on the 25th. */
function backAgain(book: Workbook): void {
  putValues(book.sheets[0], 91, 0, [
    [45_560, 'Gone 1', 'gone.1@example.com', 500],
    [45_560, 'Gone 2', 'gone.2@example.com', 400],
  ]);
}

test('the first run says nothing, a later one what is different since', () => {
  const book = bookOf(shop());
  backAgain(book);
  expect(run(book, FIRST)).toEqual([]);
  const lines = run(book, LATER);
  // Nine newcomers from the 21st to the 29th, and the two who came back.
  expect(lines[0]).toBe('Since 20 Sept 2024: 11 orders, £1,035.');
  expect(lines[1]).toBe('9 customers bought for the first time.');
  expect(lines[2]).toBe('Back after a long time: Gone 1, Gone 2.');
});

test('today says the same before anything is written, and again after a second run that day', () => {
  const book = bookOf(shop());
  expect(today(book, LATER).changed).toEqual([]);
  run(book, FIRST);
  const before = today(book, LATER).changed;
  expect(before[0]).toMatch(/^Since 20 Sept 2024/);
  expect(run(book, LATER)).toEqual(before);
  expect(run(book, LATER)).toEqual(before);
  expect(today(book, LATER).changed).toEqual(before);
  // On the day of the first run there is nothing earlier to compare with.
  expect(today(book, FIRST).changed).toEqual([]);
  expect(today(book, '2024-10-05').changed[0]).toBe('Since 30 Sept 2024: no order.');
});

test('three people are named, the others counted; groups add up to the newcomers', () => {
  const book = bookOf(shop());
  run(book, FIRST);
  const lines = run(book, LATER);
  // The regulars are all ten days later; those who brought most are named.
  expect(lines[2]).toBe('Slipped into “Watch”: Regular 7, Regular 6, Regular 5 and 3 more.');
  const moves = [...lines[lines.length - 1].matchAll(/(\d+) → (\d+)/g)];
  expect(lines[lines.length - 1]).toMatch(/^Customers by group: /);
  const gained = moves.reduce((sum, [, from, to]) => sum + Number(to) - Number(from), 0);
  expect(lines[1]).toBe(`${gained} customers bought for the first time.`);
});

test('where nothing moved nothing is said', () => {
  const book = bookOf([HEADER, ['2024-09-01', 'Ann', '', 10], ['2024-09-02', 'Ann', '', 12]]);
  run(book, FIRST);
  expect(run(book, '2024-09-21')).toEqual([]);
});

test('another sales tab is not compared with the first', () => {
  const book = bookOf(shop());
  fill(addSheet(book, 'Branch'), shop());
  run(book, FIRST);
  expect(run(book, LATER, 'en', 'Branch')).toEqual([]);
});

test('what is different costs no service call and stands in no cell', () => {
  const [told, untold] = [bookOf(shop()), bookOf(shop())];
  run(told, '2024-09-29');
  run(untold, LATER);
  const calls = (book: Workbook) =>
    serve(book, 'segment', { tab: 'Orders', asOf: LATER }).run.calls;
  expect(today(told, LATER).changed[0]).toBe('Since 29 Sept 2024: no order.');
  expect(calls(told)).toBe(calls(untold));
  expect(JSON.stringify(cellsOf(told, 'Customers'))).not.toContain('Since 2024');
});

test('the sentences are in the language of who reads them', () => {
  const book = bookOf(shop());
  backAgain(book);
  run(book, FIRST);
  const lines = run(book, LATER, 'ja');
  expect(lines.slice(0, 3)).toEqual([
    '2024/09/20より後：注文11件、売上£1,035。',
    'はじめて買った方は9人です。',
    '久しぶりに戻った方：Gone 1、Gone 2。',
  ]);
});

test('a table of one row per customer is never compared: it does not tell every visit', () => {
  const book = bookOf([
    ['Customer', 'First order', 'Last order', 'Orders', 'Total spent'],
    ['Ann', '2023-05-01', '2024-09-01', 4, 120],
    ['Bob', '2024-01-10', '2024-08-20', 2, 60],
    ['Cid', '2024-02-11', '2024-07-21', 3, 90],
  ]);
  run(book, FIRST);
  expect(run(book, LATER)).toEqual([]);
});
