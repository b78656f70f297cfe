import { expect, test } from 'vitest';
import type { Command } from '../../src/protocol.ts';
import { sheetByName, snapshot, type Value, type Workbook } from '../host/workbook.ts';
import { bookOf, cellsOf, HEADER, serve, shop, tabs, value } from '../sheets/book.ts';
import { type as typeInto, withSettings } from '../sheets/settings.ts';
import { LONGEST } from './hostile.ts';

const LIMIT = 10_000_000;
const WRITING: readonly (readonly [Command, object])[] = [
  ['segment', {}],
  ['list', { id: 'win-back' }],
  ['report', {}],
  ['settings', {}],
];

/** A shop in a file that has room for so many more cells. */
function crowded(spare: number, cells = shop()): Workbook {
  const book = bookOf(cells);
  const [orders] = book.sheets;
  const rest = LIMIT - orders.rows * orders.columns - spare;
  // One more tab of the owner's, empty, one column wide: only its size counts.
  book.sheets.push({ ...structuredClone(orders), id: 99, name: 'Big', rows: rest, columns: 1 });
  Object.assign(book.sheets[1], { cells: [], formats: [] });
  return book;
}

function asked(book: Workbook, name: Command, request: object): string {
  const answer = serve(book, name, { tab: 'Orders', ...request } as never);
  return answer.ok ? 'done' : answer.problem.code;
}

test.each(WRITING)(
  '%s in a file without room is refused and nothing is written',
  (name, request) => {
    for (const spare of [0, 999, 25_999]) {
      const book = crowded(spare);
      const before = snapshot(book);
      expect(asked(book, name, request), `${spare}`).toBe('tooManyCells');
      expect(snapshot(book), `${spare}`).toBe(before);
    }
  },
);

test.each(WRITING)('%s in a file with just enough room is done', (name, request) => {
  expect(asked(crowded(60_000), name, request)).toBe('done');
});

test('a new tab that cannot grow to its rows is taken away again', () => {
  const book = crowded(26_500, [HEADER, ...crowd(1500)]);
  const before = snapshot(book);
  expect(asked(book, 'segment', {})).toBe('tooManyCells');
  expect(snapshot(book)).toBe(before);
});

test('room for one tab and none for the next: nothing is written either', () => {
  const book = crowded(26_000);
  const before = snapshot(book);
  expect(asked(book, 'segment', {})).toBe('tooManyCells');
  expect(snapshot(book)).toBe(before);
});

/** The shop with one cell changed. */
function withCell(row: number, column: number, cell: Value, header?: string): Workbook {
  const cells = shop().map((each) => [...each, 'Tea']);
  cells[0][4] = header ?? 'Product';
  for (let r = row; r < row + 4; r++) cells[r][column] = cell;
  return bookOf(cells);
}

const long = (text: string): string => text.padEnd(LONGEST, 'x');

test.each(WRITING)('%s takes names that are as long as a cell can be', (name, request) => {
  expect(asked(withCell(1, 1, long('Ann ')), name, request)).toBe('done');
});

test('a list cuts what would be longer than a cell', () => {
  expect(asked(withCell(1, 4, long('Tea ')), 'list', { id: 'win-back' })).toBe('done');
});

test('a name that is too long for its guarding apostrophe is cut by one sign', () => {
  expect(asked(withCell(1, 1, long('=Ann ')), 'segment', {})).toBe('done');
});

test('a segment name as long as a cell is refused or cut, and nothing is half done', () => {
  const book = withSettings(shop());
  const row = cellsOf(book, 'Settings').findIndex((cells) => cells[0] === 'Champions');
  typeInto(book, [row, 0], long('Best '));
  const before = snapshot(book);
  if (asked(book, 'segment', {}) !== 'done') expect(snapshot(book)).toBe(before);
  else expect(asked(book, 'segment', {})).toBe('done');
});

test.each(WRITING)(
  '%s without room in the store is done, and what was before it cannot be undone any more',
  (name, request) => {
    const book = bookOf(shop());
    // 500 KB but for 20 bytes.
    for (let at = 10; at < 66; at++) book.properties.set(`other.${at}`, 'x'.repeat(9000));
    book.properties.set('last', 'x'.repeat(512_000 - 56 * 9008 - 24));
    expect(asked(book, name, request)).toBe('done');
    const after = snapshot(book);
    expect(asked(book, 'undo', {})).toBe('nothingToUndo');
    expect(snapshot(book)).toBe(after);
  },
);

/** As many undoable commands as are kept, each as long as it can be. */
function longHistory(entry: (at: number) => object): Workbook {
  const book = bookOf(shop());
  const full = Array.from({ length: 190 }, (_, at) => entry(at));
  book.properties.set('otokui.undo', JSON.stringify(full));
  return book;
}

test('a long row of commands that can be undone stays within the 9 KB of a property', () => {
  const book = longHistory((at) => ({ command: 'list', run: 99_000 + at, sales: null }));
  expect(asked(book, 'list', { id: 'win-back' })).toBe('done');
  const kept = book.properties.get('otokui.undo')!;
  expect(kept.length).toBeLessThan(9000);
  expect(JSON.parse(kept).at(-1)).toMatchObject({ run: 99_190 });
});

test('a long row of logged contacts does too: the next one is logged once', () => {
  const log = { id: 2_147_483_647, from: 1234, count: 1, print: '11:1y2p0ij' };
  const book = longHistory((at) => ({ command: 'log', run: 9000 + at, sales: null, log }));
  const contact = { customer: 'Gone 1', type: 'phone', purpose: 'other' };
  expect(asked(book, 'logContact', contact)).toBe('done');
  expect(cellsOf(book, 'Contact log')).toHaveLength(2);
  expect(book.properties.get('otokui.undo')!.length).toBeLessThan(9000);
});

/** So many customers with one order each. */
function crowd(count: number): Value[][] {
  return Array.from({ length: count }, (_, k) => ['2024-09-01', `Customer ${k}`, '', 5 + (k % 90)]);
}

test('a new tab of 1,000 rows grows with the customers, and shrinks to few', () => {
  const many = bookOf([HEADER, ...crowd(1500)]);
  value(serve(many, 'segment', {}));
  expect(sheetByName(many, 'Customers')!.rows).toBe(1501);
  const few = bookOf([HEADER, ...crowd(3)]);
  value(serve(few, 'segment', {}));
  expect(sheetByName(few, 'Customers')!.rows).toBe(4);
});

test('a sales tab without a free row or column gets a column and loses nothing', () => {
  const book = bookOf(shop());
  const orders = sheetByName(book, 'Orders')!;
  Object.assign(orders, { rows: 91, columns: 4 });
  value(serve(book, 'segment', {}));
  expect([orders.rows, orders.columns]).toEqual([91, 5]);
  expect(cellsOf(book, 'Orders').map((row) => row.slice(0, 4))).toEqual(
    cellsOf(bookOf(shop()), 'Orders'),
  );
});

test('Undo keeps one of our tabs where nothing else can be seen, and says so', () => {
  const book = bookOf(shop());
  value(serve(book, 'segment', {}));
  sheetByName(book, 'Orders')!.hidden = true;
  expect(value(serve(book, 'undo', {}))).toMatchObject({
    removed: ['Customers'],
    kept: ['Data check'],
  });
});

test('Undo after the owner deleted every tab of theirs keeps one of ours too', () => {
  const book = bookOf(shop());
  value(serve(book, 'segment', {}));
  const [orders, ...rest] = book.sheets;
  Object.assign(book, { sheets: rest, active: rest[0].id });
  book.metadata = book.metadata.filter(({ sheet }) => sheet !== orders.id);
  expect(value(serve(book, 'undo', {})).kept).toHaveLength(1);
  expect(tabs(book)).toHaveLength(1);
});
