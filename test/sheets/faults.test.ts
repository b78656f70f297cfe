import { expect, test } from 'vitest';
import { sheetByName, snapshot, type Workbook } from '../host/workbook.ts';
import { tally } from '../soak/tally.ts';
import { bookOf, cellsOf, HEADER, serve, shop, tabs } from './book.ts';

/** What the owner has: their four columns, whatever else stands beside them. */
const theirs = (book: Workbook) =>
  JSON.stringify(cellsOf(book, 'Orders').map((row) => row.slice(0, HEADER.length)));

test('whichever service call fails, the owner’s cells stay and the next run finishes', () => {
  const clean = serve(bookOf(shop()), 'segment', {}).run.calls;
  const before = theirs(bookOf(shop()));
  tally('a service call of a command fails', clean);
  for (let failAt = 1; failAt <= clean; failAt++) {
    const book = bookOf(shop());
    let answered = true;
    try {
      answered = serve(book, 'segment', {}, { failAt }).ok;
    } catch {
      answered = false;
    }
    expect(theirs(book), `call ${failAt}`).toBe(before);
    if (answered) continue;
    expect(serve(book, 'segment', {}).ok, `after call ${failAt}`).toBe(true);
    expect(theirs(book), `after call ${failAt}`).toBe(before);
    expect(sheetByName(book, 'Orders')!.rules, `after call ${failAt}`).toHaveLength(5);
    expect(tabs(book).sort(), `after call ${failAt}`).toEqual([
      'Customers',
      'Data check',
      'Orders',
    ]);
    expect(cellsOf(book, 'Orders')[0], `after call ${failAt}`).toEqual([...HEADER, 'Segment']);
  }
});

test('a row that somebody inserts between reading and writing is noticed, nothing is written', () => {
  const book = bookOf(shop());
  const sheet = sheetByName(book, 'Orders')!;
  let done = false;
  const answer = serve(
    book,
    'segment',
    {},
    {
      onCall: (name) => {
        if (name !== 'Range.canEdit' || done) return;
        done = true;
        sheet.cells.splice(1, 0, [45_500, 'Someone else', '', 1]);
      },
    },
  );
  expect(answer.ok ? '' : answer.problem.code).toBe('changed');
  const after = snapshot(book);
  const other = bookOf(shop());
  sheetByName(other, 'Orders')!.cells.splice(1, 0, [45_500, 'Someone else', '', 1]);
  expect(after).toBe(snapshot(other));
});
