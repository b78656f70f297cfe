import { expect, test } from 'vitest';
import { day } from '../data.ts';
import { putValues, setFormat, sheetByName, type Value } from '../host/workbook.ts';
import { bookOf, cellsOf, fill, serve, shop, tabs, value } from './book.ts';

test('list tabs are told with what is done, the newest first', () => {
  const book = bookOf(shop());
  const { tab } = value(serve(book, 'list', { tab: 'Orders', id: 'win-back', max: 4 }));
  const header = cellsOf(book, tab!)[0];
  putValues(sheetByName(book, tab!)!, 2, header.indexOf('Done'), [[true]]);
  expect(value(serve(book, 'lists', { tab: 'Orders' }))).toEqual({
    open: [{ tab, day: '2024-09-30', people: 4, done: 1 }],
    effects: [],
  });
});

test('a mail merge that has sent counts as done, an error that it wrote does not', () => {
  const book = bookOf(shop());
  const { tab } = value(serve(book, 'list', { tab: 'Orders', id: 'win-back', max: 4 }));
  const sent = cellsOf(book, tab!)[0].indexOf('Email Sent');
  const sheet = sheetByName(book, tab!)!;
  putValues(sheet, 1, sent, [[day('2024-10-01')]]);
  setFormat(sheet, { row: 1, column: sent, rows: 1, columns: 1 }, 'yyyy-mm-dd');
  putValues(sheet, 2, sent, [['Error: 5.1.1 no such address']]);
  expect(value(serve(book, 'lists', { tab: 'Orders' })).open[0]).toMatchObject({ done: 1 });
});

test('C34: after thirty days the list says who came back, beside those who were kept back', () => {
  const rows: Value[][] = [];
  for (let k = 0; k < 120; k++) {
    for (const month of ['08', '09', '10']) rows.push([`2023-${month}-11`, `Gone ${k}`, '', 20]);
  }
  const book = bookOf([shop()[0], ...rows]);
  const made = value(
    serve(book, 'list', { tab: 'Orders', id: 'win-back', max: 200, keepBack: 0.3 }),
  );
  const kept = made.excluded.find(({ key }) => key === 'heldBack')!.count;
  expect(made.people + kept).toBe(120);
  const listed = new Set(cellsOf(book, made.tab!).map(([customer]) => customer));
  const back = [...listed].slice(1, 41).map((customer) => ['2024-10-10', customer, '', 30]);
  fill(sheetByName(book, 'Orders')!, [shop()[0], ...rows, ...(back as Value[][])]);
  const later = { now: Date.UTC(2024, 10, 1, 12) };
  const { effects } = value(serve(book, 'lists', { tab: 'Orders' }, later));
  expect(effects).toEqual([
    {
      tab: made.tab,
      lines: [
        `After 30 days 40 of ${made.people} came back (£${Math.round(1200 / made.people)} per head).` +
          ` Of those kept back 0 of ${kept} (£0).` +
          ` +${Math.round((1000 * 40) / made.people) / 10} points: the list worked.`,
      ],
    },
  ]);
});

test('C34: who was kept back stays off the list as long as it is compared, and no longer', () => {
  const book = bookOf([
    shop()[0],
    ...Array.from({ length: 60 }, (_, k) =>
      ['08', '09', '10'].map((month): Value[] => [`2023-${month}-11`, `Gone ${k}`, '', 20]),
    ).flat(),
  ]);
  const made = value(
    serve(book, 'list', { tab: 'Orders', id: 'win-back', max: 100, keepBack: 0.3 }),
  );
  const kept = made.excluded.find(({ key }) => key === 'heldBack')!.count;
  const on = (now: number) =>
    value(serve(book, 'list', { tab: 'Orders', id: 'win-back', max: 100 }, { now }));
  const soon = on(Date.UTC(2024, 9, 20, 12));
  expect([soon.people, soon.tab]).toEqual([0, null]);
  expect(soon.excluded.find(({ key }) => key === 'heldBack')).toEqual({
    key: 'heldBack',
    count: kept,
  });
  expect(on(Date.UTC(2025, 0, 15, 12)).people).toBe(kept);
});

test('today says what a run would, and writes nothing', () => {
  const book = bookOf(shop());
  const made = value(serve(book, 'segment', { tab: 'Orders' }));
  const before = tabs(book);
  const { tabs: known, milliseconds, ...shown } = value(serve(book, 'today', { tab: 'Orders' }));
  const { tabs: written, milliseconds: _, ...run } = made;
  expect(shown).toEqual(run);
  expect(new Set(known)).toEqual(new Set(written));
  expect(milliseconds.write).toBe(0);
  expect(tabs(book)).toEqual(before);
  expect(value(serve(book, 'look', { tab: 'Orders' })).returning).toBe(true);
});

test('a list whose columns are missing says which column would unlock it', () => {
  const book = bookOf(shop());
  const { lists } = value(serve(book, 'segment', { tab: 'Orders' }));
  expect(lists.find(({ id }) => id === 'outer-area-mail')).toMatchObject({
    people: 0,
    missing: 'To unlock this list the file must say an address.',
  });
  const refused = serve(book, 'list', { tab: 'Orders', id: 'cross-sell' });
  expect(refused).toMatchObject({ ok: false, problem: { code: 'listNeeds' } });
});
