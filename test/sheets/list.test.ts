import { expect, test } from 'vitest';
import { sheetByName, snapshot } from '../host/workbook.ts';
import { bookOf, cellsOf, HEADER, serve, shop, tabs, value } from './book.ts';

test('win-back is a new tab of text cells that any mail merge takes', () => {
  const book = bookOf(shop());
  serve(book, 'segment', {});
  const answer = serve(book, 'list', { id: 'win-back' });
  expect(value(answer)).toMatchObject({
    id: 'win-back',
    tab: 'Follow-up Win-back 2024-09-30',
    people: 10,
    excluded: [],
  });
  expect(answer.run.violations).toEqual([]);
  const [header, ...rows] = cellsOf(book, 'Follow-up Win-back 2024-09-30');
  expect(new Set(header).size).toBe(header.length);
  expect(header).toContain('Recipient');
  expect(
    header.every((name) => typeof name === 'string' && name === name.trim() && name !== ''),
  ).toBe(true);
  const sent = header.indexOf('Email Sent');
  expect(rows.map((row) => row[sent])).toEqual(rows.map(() => ''));
  expect(rows.flat().every((cell) => typeof cell === 'string' || cell === false)).toBe(true);
  const first = Object.fromEntries(header.map((name, index) => [name, rows[0][index]]));
  expect(first).toMatchObject({
    Name: 'Gone 9',
    Recipient: 'gone.9@example.com',
    Sales: '£116',
    'Last order': '2023-11-19',
    Gap: '316',
  });
  expect(first.Reason).toBe(
    `No purchase for 316 days (usual rhythm ${first['Usual days']}). ${first.Stage}, 4 visits, £116.`,
  );
});

test('the same list again leaves out who is on the first, and its ticks stay', () => {
  const book = bookOf(shop());
  value(serve(book, 'list', { id: 'win-back', max: 4 }));
  const tab = sheetByName(book, 'Follow-up Win-back 2024-09-30')!;
  const done = cellsOf(book, tab.name)[0].indexOf('Done');
  tab.cells[1]![done] = true;
  const second = value(serve(book, 'list', { id: 'win-back' }));
  expect(second).toMatchObject({ tab: 'Follow-up Win-back 2024-09-30 2', people: 6 });
  // Three are still open on the first tab; the fourth was dealt with but only just.
  expect(second.excluded).toEqual([
    { key: 'openList', count: 3 },
    { key: 'recent', count: 1 },
  ]);
  expect(tab.cells[1]![done]).toBe(true);
});

test('thank-you holds the newcomers of two weeks', () => {
  const book = bookOf(shop());
  const answer = value(serve(book, 'list', { id: 'thank-you' }));
  expect(answer.people).toBe(10);
  const [header, ...rows] = cellsOf(book, answer.tab!);
  expect(rows[0][header.indexOf('Reason')]).toBe(
    'First purchase 10 days ago: £10. No thank-you recorded.',
  );
});

test('Undo takes the list away; a list with a tick stays and is named', () => {
  const book = bookOf(shop());
  const before = snapshot(book);
  serve(book, 'list', { id: 'thank-you' });
  expect(value(serve(book, 'undo', {}))).toMatchObject({ kept: [], undo: false });
  expect(snapshot(book)).toBe(before);

  const tab = value(serve(book, 'list', { id: 'thank-you' })).tab!;
  const done = cellsOf(book, tab)[0].indexOf('Done');
  sheetByName(book, tab)!.cells[1]![done] = true;
  expect(value(serve(book, 'undo', {}))).toMatchObject({ removed: [], kept: [tab] });
  expect(tabs(book)).toContain(tab);
});

test('a tick under Do not contact keeps a customer off every list', () => {
  const book = bookOf(shop());
  serve(book, 'segment', {});
  const [header, ...rows] = cellsOf(book, 'Customers');
  const row = rows.findIndex((cells) => cells[header.indexOf('Name')] === 'Gone 9') + 1;
  sheetByName(book, 'Customers')!.cells[row]![header.indexOf('Do not contact')] = true;
  const answer = value(serve(book, 'list', { id: 'win-back' }));
  expect(answer).toMatchObject({ people: 9, excluded: [{ key: 'doNotContact', count: 1 }] });
});

test('three columns are enough: the list is complete and says what would make it mergeable', () => {
  const three = shop().map(([date, name, , amount]) => [date, name, amount]);
  const answer = value(serve(bookOf(three), 'list', { id: 'win-back' }));
  expect(answer.people).toBe(10);
  expect(answer.notes).toEqual([
    {
      code: 'noAddress',
      text: 'Add a column “Email” to the sales to make this list ready for mailing.',
    },
  ]);
});

test('a list of nobody makes no tab', () => {
  const book = bookOf([
    [...HEADER, 'Do Not Contact'],
    ['2024-09-20', 'Ann', '', 10, 'yes'],
    ['2024-09-02', 'Bob', '', 12, ''],
  ]);
  const before = snapshot(book);
  expect(value(serve(book, 'list', { id: 'win-back' }))).toMatchObject({ tab: null, people: 0 });
  expect(value(serve(book, 'list', { id: 'thank-you' }))).toMatchObject({
    tab: null,
    excluded: [{ key: 'optedOut', count: 1 }],
  });
  expect(snapshot(book)).toBe(before);
});
