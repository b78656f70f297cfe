import { expect, test } from 'vitest';
import { addSheet, KEY, lastRow, putValues, sheetByName, snapshot } from '../host/workbook.ts';
import { bookOf, cellsOf, HEADER, serve, shop, tabs, value } from './book.ts';

test('Make report adds one tab with charts and colours; Undo takes it away', () => {
  const book = bookOf(shop());
  const before = snapshot(book);
  const answer = serve(book, 'report', {});
  expect(value(answer)).toMatchObject({ tab: 'Report', undo: true });
  expect(answer.run.violations).toEqual([]);
  expect(answer.run.penalties).toBeLessThanOrEqual(2);
  expect(tabs(book)).toEqual(['Orders', 'Report']);
  const sheet = sheetByName(book, 'Report')!;
  expect(book.active).toBe(sheet.id);
  expect(sheet.charts.map(({ type, options }) => [type, options.title])).toEqual([
    ['COLUMN', 'Customers by segment'],
    ['AREA', 'Customers by group'],
    ['COLUMN', 'Why sales changed'],
  ]);
  expect(sheet.rules).toHaveLength(1);
  expect(cellsOf(book, 'Report')[1][0]).toBe(
    'Counted from 2024-09-30: 30 customers, 90 orders, £2,905.',
  );
  expect(value(serve(book, 'undo', {}))).toEqual({ removed: ['Report'], kept: [], undo: false });
  expect(snapshot(book)).toBe(before);
});

test('a second run rewrites the tab: same charts, same rule, one step of Undo', () => {
  const book = bookOf(shop());
  serve(book, 'report', {});
  const sheet = sheetByName(book, 'Report')!;
  const charts = sheet.charts.map(({ id }) => id);
  putValues(book.sheets[0], 91, 0, [[45_560, 'New 99', '', 77]]);
  const answer = serve(book, 'report', {});
  expect(answer.run.violations).toEqual([]);
  expect(tabs(book)).toEqual(['Orders', 'Report']);
  expect(cellsOf(book, 'Report')[1][0]).toContain('31 customers, 91 orders, £2,982.');
  expect(sheet.charts.map(({ id }) => id)).toEqual(charts);
  expect(sheet.rules).toHaveLength(1);
  expect(value(serve(book, 'undo', {}))).toEqual({ removed: ['Report'], kept: [], undo: false });
});

test('when tables move, our charts move with them and the owner keeps their own', () => {
  const book = bookOf([HEADER, ['2024-09-01', 'Ann', '', 10], ['2024-09-02', 'Bob', '', 12]]);
  serve(book, 'report', {});
  const sheet = sheetByName(book, 'Report')!;
  const own = { ...structuredClone(sheet.charts[0]), id: 900, options: { title: 'Mine' } };
  sheet.charts.push(own);
  // With sales in both years the bridge appears between the tables.
  for (const [at, row] of shop().slice(1).entries()) {
    putValues(book.sheets[0], 3 + at, 0, [[45_200 + at * 4, row[1], '', row[3]]]);
  }
  value(serve(book, 'report', {}));
  expect(sheet.charts.map(({ options }) => options.title)).toEqual([
    'Mine',
    'Customers by segment',
    'Customers by group',
    'Why sales changed',
  ]);
});

test('what the owner wrote beside the report or below it survives, and Undo then keeps the tab', () => {
  const book = bookOf(shop());
  serve(book, 'report', {});
  const sheet = sheetByName(book, 'Report')!;
  const below = lastRow(sheet) + 1;
  putValues(sheet, 6, 16, [['call them in May']]);
  putValues(sheet, below, 0, [['my own table']]);
  value(serve(book, 'report', {}));
  expect(tabs(book)).toEqual(['Orders', 'Report']);
  expect(sheet.cells[6]?.[16]).toBe('call them in May');
  expect(sheet.cells[below]?.[0]).toBe('my own table');
  expect(value(serve(book, 'undo', {}))).toMatchObject({ removed: [], kept: ['Report'] });
});

test('a report that grew pushes down what the owner wrote below it', () => {
  const book = bookOf([HEADER, ['2024-09-01', 'Ann', '', 10], ['2024-09-02', 'Bob', '', 12]]);
  serve(book, 'report', {});
  const sheet = sheetByName(book, 'Report')!;
  putValues(sheet, lastRow(sheet) + 1, 0, [['my own table']]);
  for (const [at, row] of shop().slice(1).entries()) {
    putValues(book.sheets[0], 3 + at, 0, [[45_200 + at * 4, row[1], '', row[3]]]);
  }
  value(serve(book, 'report', {}));
  expect(tabs(book)).toEqual(['Orders', 'Report']);
  const rows = cellsOf(book, 'Report');
  expect(rows.map(([first]) => first)).toContain('The change, step by step');
  expect(rows[rows.length - 1][0]).toBe('my own table');
});

test('a report the owner changed inside stays as it is, and a new one is made', () => {
  const book = bookOf(shop());
  serve(book, 'report', {});
  const sheet = sheetByName(book, 'Report')!;
  putValues(sheet, 6, 0, [['Our best']]);
  expect(value(serve(book, 'report', {})).tab).toBe('Report 2');
  expect(sheet.cells[6]?.[0]).toBe('Our best');
  expect(value(serve(book, 'report', {})).tab).toBe('Report 2');
  expect(value(serve(book, 'undo', {}))).toMatchObject({ removed: ['Report 2'], kept: [] });
});

test("a tab of the owner's with the same name is never taken for ours", () => {
  const book = bookOf(shop());
  putValues(addSheet(book, 'Report'), 0, 0, [['my own report']]);
  expect(value(serve(book, 'report', {})).tab).toBe('Report 2');
  expect(cellsOf(book, 'Report')).toEqual([['my own report']]);
});

test('a protected report is not written', () => {
  const book = bookOf(shop());
  serve(book, 'report', {});
  sheetByName(book, 'Report')!.protection = 'locked';
  const before = snapshot(book);
  const answer = serve(book, 'report', {});
  expect(answer.ok ? '' : answer.problem.code).toBe('protectedTab');
  expect(snapshot(book)).toBe(before);
});

test('the service calls do not grow with the rows, and a rewrite stays within the budget', () => {
  const large = [HEADER];
  for (let i = 0; i < 5000; i++) {
    large.push([`2024-0${1 + (i % 9)}-1${i % 9}`, `Customer ${i % 700}`, '', String(5 + (i % 50))]);
  }
  const [small, big] = [bookOf(shop()), bookOf(large)];
  const first = [small, big].map((book) => serve(book, 'report', {}).run.calls);
  expect(first[0]).toBeLessThanOrEqual(60);
  expect(Math.abs(first[1] - first[0])).toBeLessThanOrEqual(4);
  serve(small, 'segment', {});
  expect(serve(small, 'report', {}).run.calls).toBeLessThanOrEqual(60);
});

test('a write that fails half-way leaves no tab behind', () => {
  const book = bookOf(shop());
  const calls = serve(bookOf(shop()), 'report', {}).run.calls;
  const before = tabs(book);
  for (let failAt = 20; failAt < calls - 3; failAt += 4) {
    const answer = serve(book, 'report', {}, { failAt });
    expect(answer.ok).toBe(false);
    expect(tabs(book)).toEqual(before);
  }
});

test('cohort cells carry one colour scale, and month 0 stays out of it', () => {
  const book = bookOf(shop());
  serve(book, 'report', {});
  const sheet = sheetByName(book, 'Report')!;
  const [{ areas }] = sheet.rules;
  expect(areas).toHaveLength(1);
  expect(areas[0]).toMatchObject({ column: 3, rows: 13, columns: 12 });
  expect(sheet.cells[areas[0].row - 1]?.slice(2, 4)).toEqual(['Month 0', 'Month 1']);
  expect(sheet.styles.get((areas[0].row - 1) * KEY)).toMatchObject({ bold: true });
});
