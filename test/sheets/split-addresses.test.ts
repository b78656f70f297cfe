import { expect, test } from 'vitest';
import type { Value, Workbook } from '../host/workbook.ts';
import { bookOf, serve, tabs, value } from './book.ts';
import { readable } from './legs.ts';

const HEADER = ['Order date', 'Customer', 'Amount', 'Postcode', 'Address'];

/** So many customers who bought in two months of last year and are gone. */
function gone(count: number): Value[][] {
  const sale = (date: string, k: number): Value[] => [
    ...[date, `Gone ${k}`, 20 + k, `100-00${10 + (k % 80)}`, `東京都千代田区丸の内${k}`],
  ];
  const people = Array.from({ length: count }, (_, k) => k);
  return ['2023-09-10', '2023-10-10'].flatMap((date) => people.map((k) => sale(date, k)));
}

/** Lays a list of theirs out for labels of a postal service, as the sidebar does. */
function laidOut(slow: number): { readonly book: Workbook; readonly legs: number } {
  const book = bookOf([HEADER, ...gone(120)]);
  const { tab } = value(serve(book, 'list', { tab: 'Orders', id: 'win-back', max: 500 }));
  const request = { tab: 'Orders', list: tab!, layout: 'clickpost' } as const;
  for (let legs = 1; legs < 9; legs++) {
    const answer = serve(book, 'addresses', request, { slow });
    if (answer.ok) return { book, legs };
    expect(answer.problem.code).toBe('unfinished');
  }
  throw new Error('never done');
}

test('many label tabs are written in legs as well, each once, and undone as one', () => {
  const { book: fast } = laidOut(1);
  const { book, legs } = laidOut(100);
  expect(tabs(fast).length).toBeGreaterThan(3);
  expect(legs).toBeGreaterThan(1);
  expect(readable(book)).toBe(readable(fast));
  const made = tabs(book).slice(2);
  expect(value(serve(book, 'undo', {})).removed).toEqual(made);
});
