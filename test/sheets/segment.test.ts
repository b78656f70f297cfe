import { expect, test } from 'vitest';
import { styleAt } from '../host/model/looks.ts';
import { addSheet, sheetByName, snapshot, snapshotSheet, type Value } from '../host/workbook.ts';
import { bookOf, cellsOf, fill, HEADER, serve, shop, tabs, value } from './book.ts';

test('B18: one click: a Segment column, coloured rows, the customers and the data check', () => {
  const book = bookOf(shop());
  const answer = serve(book, 'segment', {});
  expect(value(answer)).toMatchObject({
    asOf: '2024-09-30',
    rows: 90,
    lines: 90,
    customers: 30,
    orders: 90,
    coverage: 1,
    tabs: ['Customers', 'Data check'],
    undo: true,
  });
  expect(tabs(book)).toEqual(['Orders', 'Customers', 'Data check']);

  const orders = cellsOf(book, 'Orders');
  expect(orders[0]).toEqual([...HEADER, 'Segment']);
  expect(new Set(orders.slice(1).map((row) => String(row[4]).slice(0, 2)))).not.toContain('');
  const rules = sheetByName(book, 'Orders')!.rules;
  expect(rules).toHaveLength(5);
  expect(rules.map(({ background }) => background?.toUpperCase())).toEqual([
    '#EA938C',
    '#E6D26E',
    '#CBFFD0',
    '#72B3FC',
    '#C9C9C9',
  ]);
  expect(rules[0].formula).toBe('=(LEFT($E2)="H")+(LEFT($E2)="I")+N("otokui")');
  expect(answer.run.violations).toEqual([]);
});

test('the customers stand best first and their numbers are those of the sales', () => {
  const book = bookOf(shop());
  serve(book, 'segment', {});
  const [header, ...rows] = cellsOf(book, 'Customers');
  const at = (name: string) => header.indexOf(name);
  expect(rows).toHaveLength(30);
  const regular = rows.find((row) => row[at('Name')] === 'Regular 9')!;
  expect([at('Orders'), at('Sales'), at('Days since')].map((c) => regular[c])).toEqual([
    4, 196, 11,
  ]);
  const scores = rows.map((row) => String(row[at('Score')]));
  expect(scores).toEqual([...scores].sort().reverse());
});

test('nothing that the owner typed, coloured or ruled changes, and Undo leaves no trace', () => {
  const book = bookOf(shop());
  const sheet = sheetByName(book, 'Orders')!;
  sheet.rules.push({
    areas: [{ row: 1, column: 3, rows: 90, columns: 1 }],
    formula: '=$D2>45',
    background: '#ff0000',
    color: null,
    bold: false,
  });
  sheet.notes.set(0, 'my note');
  const before = snapshot(book);
  serve(book, 'segment', {});
  expect(sheet.rules[0].formula).toBe('=$D2>45');
  expect(cellsOf(book, 'Orders').map((row) => row.slice(0, 4))).toEqual(
    cellsOf(bookOf(shop()), 'Orders'),
  );
  expect(value(serve(book, 'undo', {}))).toEqual({
    removed: ['Customers', 'Data check'],
    kept: [],
    undo: false,
  });
  expect(snapshot(book)).toBe(before);
});

test('a second run renews our column and rules instead of adding more', () => {
  const book = bookOf(shop());
  serve(book, 'segment', {});
  const once = snapshotSheet(sheetByName(book, 'Orders')!);
  const again = serve(book, 'segment', {});
  expect(snapshotSheet(sheetByName(book, 'Orders')!)).toBe(once);
  expect(tabs(book)).toEqual(['Orders', 'Customers', 'Data check']);
  expect(again.run.violations).toEqual([]);
});

test('a note beside a customer follows the customer, and Undo keeps the tab and says so', () => {
  const book = bookOf(shop());
  serve(book, 'segment', {});
  const customers = sheetByName(book, 'Customers')!;
  const [header, ...rows] = cellsOf(book, 'Customers');
  const row = rows.findIndex((cells) => cells[header.indexOf('Name')] === 'New 3') + 1;
  const note = header.indexOf('Note');
  fill(customers, []);
  customers.cells[row]![note] = 'allergic to nuts';

  const orders = sheetByName(book, 'Orders')!;
  orders.cells[91] = [45_565, 'New 3', 'new.3@example.com', 500];
  orders.cells[92] = [45_565, 'Newest', 'newest@example.com', 1];
  serve(book, 'segment', {});
  const after = cellsOf(book, 'Customers');
  expect(after).toHaveLength(32);
  const noted = after.filter((cells) => cells[note] === 'allergic to nuts');
  expect(noted.map((cells) => cells[header.indexOf('Name')])).toEqual(['New 3']);
  expect(noted[0][header.indexOf('Sales')]).toBe(513);
  expect(value(serve(book, 'undo', {}))).toMatchObject({
    removed: ['Data check'],
    kept: ['Customers'],
  });
});

test('our column is found again after the owner inserts a column left of it', () => {
  const book = bookOf(shop());
  serve(book, 'segment', {});
  const sheet = sheetByName(book, 'Orders')!;
  const result = serve(book, 'segment', { paint: 'column' });
  expect(value(result).customers).toBe(30);
  expect(sheet.rules).toHaveLength(5);
  expect(sheet.rules[0].areas).toEqual([{ row: 1, column: 4, rows: 90, columns: 1 }]);
});

test('a tab of the owner that is called Customers is left alone', () => {
  const book = bookOf(shop());
  fill(addSheet(book, 'customers'), [['mine']]);
  expect(value(serve(book, 'segment', {})).tabs).toEqual(['Customers 2', 'Data check']);
  expect(cellsOf(book, 'customers')).toEqual([['mine']]);
});

test('the number of service calls is within budget and does not grow with the rows', () => {
  const long = (copies: number) => {
    const [header, ...rows] = shop();
    return bookOf([header, ...Array.from({ length: copies }, () => rows).flat()]);
  };
  const small = long(1);
  const large = long(20);
  const calls = () => [small, large].map((book) => serve(book, 'segment', {}).run.calls);
  const first = calls();
  expect(first[0]).toBeLessThanOrEqual(60);
  expect(first[1]).toBe(first[0]);
  const second = calls();
  expect(second[0]).toBeLessThanOrEqual(60);
  expect(second[1]).toBe(second[0]);
});

test('text that looks like a formula stays text', () => {
  const book = bookOf([
    HEADER,
    ['2024-09-01', '=HYPERLINK("http://x")', '+1@example.com', 10],
    ['2024-09-02', '@SUM(1)', '-2', 20],
    ['2024-09-03', '00123', '', 20],
  ]);
  serve(book, 'segment', {});
  expect(sheetByName(book, 'Customers')!.formulas.size).toBe(0);
  const [header, ...rows] = cellsOf(book, 'Customers');
  const keys = rows.map((row) => row[header.indexOf('Customer')]);
  expect(keys).toContain('00123');
  expect(keys.every((key) => typeof key === 'string' && !/^[=+@-]/.test(key))).toBe(true);
});

const REFUSED = [
  ['an empty tab', [], 'emptyTab'],
  ['a header alone', [HEADER], 'oneRow'],
  [
    'no dates',
    [
      ['Customer', 'Amount'],
      ['Ann', 10],
      ['Bob', 20],
      ['Ann', 5],
    ],
    'noDate',
  ],
  [
    'no money',
    [
      ['Date', 'Customer'],
      ['2024-01-01', 'Ann'],
      ['2024-01-02', 'Bob'],
      ['2024-01-03', 'Ann'],
    ],
    'noAmount',
  ],
] as const;

test.each(REFUSED)('%s: one sentence, nothing written', (_, cells, code) => {
  const book = bookOf(cells);
  const before = snapshot(book);
  const answer = serve(book, 'segment', {});
  expect(answer.ok ? '' : answer.problem.code).toBe(code);
  expect(snapshot(book)).toBe(before);
});

test('a protected tab is not touched', () => {
  const book = bookOf(shop());
  sheetByName(book, 'Orders')!.protection = 'locked';
  const before = snapshot(book);
  const answer = serve(book, 'segment', {});
  expect(answer.ok ? '' : answer.problem).toEqual({
    code: 'protectedTab',
    text: '“Orders” is protected and you may not edit it. Ask its owner for access. Nothing was written.',
  });
  expect(snapshot(book)).toBe(before);
});

test('a tab that was deleted between two clicks is named', () => {
  const book = bookOf(shop());
  addSheet(book, 'Other');
  serve(book, 'look', {});
  book.sheets = book.sheets.filter(({ name }) => name !== 'Orders');
  book.active = book.sheets[0].id;
  const answer = serve(book, 'segment', { tab: 'Orders' });
  expect(answer.ok ? '' : answer.problem).toEqual({
    code: 'tabGone',
    text: 'The tab “Orders” is not there any more. Nothing was written.',
  });
});

test('while somebody else runs Otokui nothing is written', () => {
  const book = bookOf(shop());
  const before = snapshot(book);
  const answer = serve(book, 'segment', {}, { locked: true });
  expect(answer.ok ? '' : answer.problem.code).toBe('busy');
  expect(snapshot(book)).toBe(before);
});

test('C33: row numbers on the data check lead to the rows they name', () => {
  const book = bookOf([
    ...shop(),
    ['2024-09-30', '', '', 5],
    ['2024-09-30', 'Regular 1', '', 'n/a'],
  ]);
  serve(book, 'segment', {});
  const [, ...lines] = cellsOf(book, 'Data check');
  const at = lines.findIndex((line) => String(line[0]).includes('No customer named')) + 1;
  expect(lines[at - 1].slice(1, 3)).toEqual(['1', '92']);
  const sheet = sheetByName(book, 'Data check')!;
  expect(styleAt(sheet, at, 2).links).toEqual([
    { start: 0, end: 2, url: `#gid=${sheetByName(book, 'Orders')!.id}&range=92:92` },
  ]);
});

test('yes on the data check makes two customers one, no keeps them apart, and both stay', () => {
  const twins = (name: string, email: string): Value[][] => [
    ['2024-08-01', name, email, 30],
    ['2024-09-01', name, email, 20],
  ];
  const book = bookOf([
    ...shop(),
    ...twins('髙橋一郎', ''),
    ...twins('高橋一郎', ''),
    ...twins('Ann Lee', ''),
    ...twins('Ann  Lee', 'ann@example.com'),
  ]);
  expect(value(serve(book, 'segment', {})).customers).toBe(34);
  const check = sheetByName(book, 'Data check')!;
  const [header] = cellsOf(book, 'Data check');
  const answer = (name: string, text: string) => {
    const row = cellsOf(book, 'Data check').findIndex((line) => line.includes(name));
    check.cells[row]![header.indexOf('Same person? yes or no')] = text;
  };
  answer('高橋一郎', 'Yes');
  answer('Ann Lee', 'no');

  const again = value(serve(book, 'segment', {}));
  expect(again.customers).toBe(33);
  const answers = () =>
    cellsOf(book, 'Data check')
      .map((line) => String(line[5] ?? ''))
      .filter((text) => text === 'yes' || text === 'no')
      .sort();
  expect(answers()).toEqual(['no', 'yes']);
  expect(value(serve(book, 'segment', {})).customers).toBe(33);
  expect(answers()).toEqual(['no', 'yes']);
  expect(value(serve(book, 'undo', {})).kept).toContain('Data check');
});

test('a column that the owner chose once is remembered for the same headers', () => {
  const [, ...rows] = shop();
  const book = bookOf([
    ['Order date', 'Customer', 'Email', 'Amount', 'Shipped on'],
    ...rows.map((row) => [...row, row[0]]),
  ]);
  serve(book, 'segment', { choice: { date: 4 } });
  const look = value(serve(book, 'look', {}));
  expect(look.picks.date.column).toBe(4);
});

test('amounts in several currencies are never added up, and the owner says which one counts', () => {
  const book = bookOf([
    ['Order date', 'Customer', 'Amount', 'Currency'],
    ['2024-01-05', 'Ann', 10, 'GBP'],
    ['2024-02-05', 'Ann', 20, 'GBP'],
    ['2024-03-05', 'Bob', 500, 'EUR'],
  ]);
  const look = value(serve(book, 'look', {}));
  expect(look.currencies).toEqual(['GBP', 'EUR']);
  expect(look.notes.map(({ text }) => text)).toContain('Only GBP was added up: 1 row is in EUR.');
  expect(value(serve(book, 'segment', {})).sales).toBe(30);
  const chosen = value(serve(book, 'segment', { choice: { currency: 'EUR' } }));
  expect([chosen.sales, chosen.currency]).toEqual([500, 'EUR']);
});
