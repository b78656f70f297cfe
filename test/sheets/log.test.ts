import { expect, test } from 'vitest';
import { putValues, sheetByName, type Workbook } from '../host/workbook.ts';
import { bookOf, cellsOf, serve, shop, tabs, value } from './book.ts';

/** Ticks the box of the n-th person (from 1) on a tab, and writes a result beside it. */
function tick(book: Workbook, tab: string, person: number, result = ''): void {
  const header = cellsOf(book, tab)[0];
  const sheet = sheetByName(book, tab)!;
  putValues(sheet, person, header.indexOf('Done'), [[true]]);
  if (result !== '') putValues(sheet, person, header.indexOf('Result'), [[result]]);
}

const list = (book: Workbook, id: 'win-back' | 'thank-you', max = 50) =>
  value(serve(book, 'list', { tab: 'Orders', id, max }));

test('C32: ticks on a list become rows of the log, each once, in the words of the list', () => {
  const book = bookOf(shop());
  const { tab } = list(book, 'win-back');
  tick(book, tab!, 1, 'will come in May');
  tick(book, tab!, 3);
  expect(value(serve(book, 'logTicks', { list: tab! }))).toEqual({
    tab: 'Contact log',
    added: 2,
    before: 0,
    undo: true,
  });
  const people = cellsOf(book, tab!).map(([customer]) => customer);
  const [header, first, second] = cellsOf(book, 'Contact log');
  expect(header).toEqual([
    'Date',
    'Customer',
    'Type',
    'Purpose',
    'Staff',
    'Contact person',
    'Memo',
    'Value given',
    'Result',
    'Open',
    'List',
  ]);
  const of = (row: typeof first) => [row[1], row[2], row[3], row[8], row[10]];
  expect(of(first)).toEqual([
    people[1],
    'Letter',
    'Greeting',
    'will come in May',
    'Win-back 2024-09-30',
  ]);
  expect(of(second)).toEqual([people[3], 'Letter', 'Greeting', '', 'Win-back 2024-09-30']);

  tick(book, tab!, 4);
  expect(value(serve(book, 'logTicks', { list: tab! }))).toMatchObject({ added: 1, before: 2 });
  expect(value(serve(book, 'logTicks', { list: tab! }))).toMatchObject({ added: 0, before: 3 });
  expect(cellsOf(book, 'Contact log')).toHaveLength(4);
});

test('Undo takes the logged rows away, and they can be logged again', () => {
  const book = bookOf(shop());
  const { tab } = list(book, 'win-back');
  tick(book, tab!, 1);
  value(serve(book, 'logTicks', { list: tab! }));
  tick(book, tab!, 2);
  value(serve(book, 'logTicks', { list: tab! }));
  expect(value(serve(book, 'undo', {}))).toMatchObject({ removed: [], kept: [] });
  expect(cellsOf(book, 'Contact log')).toHaveLength(2);
  expect(value(serve(book, 'undo', {}))).toMatchObject({ removed: ['Contact log'] });
  expect(tabs(book)).not.toContain('Contact log');
  expect(value(serve(book, 'logTicks', { list: tab! }))).toMatchObject({ added: 2 });
});

test('a logged row that the owner has changed stays when the logging is undone', () => {
  const book = bookOf(shop());
  const { tab } = list(book, 'win-back');
  tick(book, tab!, 1);
  value(serve(book, 'logTicks', { list: tab! }));
  value(serve(book, 'logContact', { customer: 'Gone 5', type: 'phone', purpose: 'other' }));
  putValues(sheetByName(book, 'Contact log')!, 2, 6, [['was very kind']]);
  expect(value(serve(book, 'undo', {}))).toMatchObject({ kept: ['Contact log'] });
  expect(cellsOf(book, 'Contact log')[2][6]).toBe('was very kind');
});

test('who was called this week is on no new list, and an open complaint has one of its own', () => {
  const book = bookOf(shop());
  const log = (customer: string, purpose: string, open: boolean, day: string) =>
    value(
      serve(book, 'logContact', {
        ...{ customer, type: 'phone', purpose, memo: 'the cake was dry', open, day },
      }),
    );
  log('Gone 1', 'other', false, '2024-09-27');
  log('gone 2', 'complaint', true, '2024-09-01');
  const made = list(book, 'win-back');
  expect(made).toMatchObject({
    people: 8,
    excluded: [
      { key: 'openComplaint', count: 1 },
      { key: 'quietDays', count: 1 },
    ],
  });
  const complaints = value(serve(book, 'list', { tab: 'Orders', id: 'complaint-follow-up' }));
  const [header, row] = cellsOf(book, complaints.tab!);
  expect(row[header.indexOf('Reason')]).toBe(
    'Complaint of 2024-09-01, open for 29 days: the cake was dry.',
  );
});

test('what a person types into the log is text, and the log keeps the owner’s own columns', () => {
  const book = bookOf(shop());
  value(
    serve(book, 'logContact', {
      ...{ customer: 'Gone 1', type: 'visit', purpose: 'errands', memo: '=1+1' },
    }),
  );
  const sheet = sheetByName(book, 'Contact log')!;
  putValues(sheet, 0, 11, [['My column']]);
  putValues(sheet, 1, 11, [['mine']]);
  value(serve(book, 'logContact', { customer: 'Gone 2', type: 'visit', purpose: 'errands' }));
  const [, first, second] = cellsOf(book, 'Contact log');
  expect(first[6]).toBe("'=1+1");
  expect([first[11], second[11], second[1]]).toEqual(['mine', '', 'Gone 2']);
});

test('a contact without a customer is refused, and nothing is made', () => {
  const book = bookOf(shop());
  const refused = serve(book, 'logContact', { customer: ' ', type: 'phone', purpose: 'other' });
  expect(refused).toMatchObject({ ok: false, problem: { code: 'noContact' } });
  expect(tabs(book)).toEqual(['Orders']);
});

test('the form knows the customer of the selected row, on the sales tab and on ours', () => {
  const book = bookOf(shop());
  book.cursor = { row: 3, column: 0 };
  const form = value(serve(book, 'contactForm', { tab: 'Orders' }));
  expect(form.customer).toBe('gone.0@example.com');
  expect(form.about).toContain('4 visits, £80 in total');
  expect(form.types.map(({ label }) => label)).toContain('Visit');
  const { tab } = list(book, 'thank-you');
  book.active = sheetByName(book, tab!)!.id;
  book.cursor = { row: 1, column: 2 };
  const onList = value(serve(book, 'contactForm', { tab: 'Orders' }));
  expect(onList.customer).toBe(cellsOf(book, tab!)[1][0]);
});
