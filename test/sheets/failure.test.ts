import { expect, test } from 'vitest';
import type { Answer, Command } from '../../src/protocol.ts';
import { sheetByName, type Workbook } from '../host/workbook.ts';
import { bookOf, serve, shop, value } from './book.ts';

const fixOf = (answer: Answer<Command>) =>
  answer.ok ? 'no failure' : [answer.problem.code, answer.fix];

/** A file whose customers were segmented, so that our tabs stand. */
function segmented(): Workbook {
  const book = bookOf(shop());
  value(serve(book, 'segment', { tab: 'Orders' }));
  return book;
}

test('a sales tab that was renamed or deleted is mended by a look at the file', () => {
  const book = segmented();
  expect(fixOf(serve(book, 'segment', { tab: 'Old name' }))).toEqual(['tabGone', { do: 'look' }]);
});

test('an empty tab is mended in the sheet and by a look at it', () => {
  expect(fixOf(serve(bookOf([]), 'look', {}))).toEqual(['emptyTab', { do: 'look' }]);
});

test('another tab that reads as sales is a better button than a look', () => {
  const book = segmented();
  const sheet = sheetByName(book, 'Data check')!;
  book.active = sheet.id;
  const answer = serve(book, 'segment', { tab: 'Data check' });
  expect(fixOf(answer)).toEqual(['ourTab', { do: 'look' }]);
  expect(serve(book, 'look', {})).toMatchObject({ ok: true, value: { tab: 'Orders' } });
});

test('a header of ours that is gone is mended on its tab, which the button opens', () => {
  const book = segmented();
  const header = sheetByName(book, 'Customers')!.cells[0]!;
  header[header.indexOf('Customer')] = 'Somebody';
  const answer = serve(book, 'segment', { tab: 'Orders' });
  expect(fixOf(answer)).toEqual(['keyColumnGone', { do: 'open', tab: 'Customers' }]);
});

test('what nothing mends has no button', () => {
  expect(fixOf(serve(bookOf(shop()), 'undo', {}))).toEqual(['nothingToUndo', null]);
});

test('what the sheet is in the way of can be tried again', () => {
  const book = bookOf(shop());
  expect(fixOf(serve(book, 'segment', { tab: 'Orders' }, { locked: true }))).toEqual([
    'busy',
    { do: 'again' },
  ]);
});
