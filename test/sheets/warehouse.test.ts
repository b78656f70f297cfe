import { expect, test } from 'vitest';
import { analyze } from '../../src/customers/analysis.ts';
import { listsFor } from '../../src/followup/lists/all.ts';
import { dayFromIso } from '../../src/sales/calendar.ts';
import { STANDARD } from '../../src/settings/settings.ts';
import { namesIn } from '../../src/tabs/warehouse.ts';
import { warehouseQuery } from '../../src/warehouse/query.ts';
import { isProblem } from '../../src/words/messages.ts';
import { type Words, wordsOf } from '../../src/words/words.ts';
import { salesOf } from '../data.ts';
import { loadProject, run as runScript } from '../host/script.ts';
import { putValues, sheetByName } from '../host/workbook.ts';
import { differences } from '../warehouse/differences.ts';
import { toDuckDb } from '../warehouse/duckdb.ts';
import { readingOf, SOURCE } from '../warehouse/shops.ts';
import { bookOf, cellsOf, serve, shop, tabs, value } from './book.ts';
import { rowOf, type } from './settings.ts';
import { AS_OF, answered, askingBook, copied, LINES } from './warehouse.ts';

const en = wordsOf('en');

/** The query as it is made from the same choices without a sheet. */
function expectedQuery(
  words: Words,
  zone: string,
  settings: Pick<typeof STANDARD, 'source' | 'asOf'>,
) {
  return warehouseQuery({
    ...settings,
    ...{ zone, scoring: STANDARD.scoring, lists: listsFor(STANDARD.followUp) },
    names: namesIn(words),
    comments: words.warehouse.comments,
  });
}

test('the cells of the tab are the query, and no customer of it differs from the sheet', async () => {
  const book = askingBook();
  const answer = serve(book, 'warehouse', {});
  expect(value(answer)).toEqual({ tab: 'BigQuery', undo: true });
  expect(answer.run.violations).toEqual([]);
  expect(answer.run.calls).toBeLessThanOrEqual(60);
  expect(book.active).toBe(sheetByName(book, 'BigQuery')!.id);
  const { order: _, ...source } = SOURCE;
  expect(copied(book)).toBe(
    expectedQuery(en, 'Europe/London', { source, asOf: dayFromIso(AS_OF)! }),
  );
  const analysis = analyze(readingOf(salesOf(LINES)), dayFromIso(AS_OF)!);
  if (isProblem(analysis)) throw new Error(analysis.code);
  const codes = new Map(Object.entries(en.codes.absence).map(([code, word]) => [word, code]));
  const rows = (await answered(book)).map((row) => ({
    ...row,
    absence: codes.get(String(row.absence) as never) ?? null,
  }));
  expect(rows).toHaveLength(30);
  expect(differences(analysis, rows)).toEqual([]);
});

test('no cell begins with a sign that a spreadsheet takes for a formula', () => {
  const book = askingBook();
  value(serve(book, 'warehouse', {}));
  const cells = cellsOf(book, 'BigQuery').map(([cell]) => String(cell));
  expect(cells.filter((cell) => /^[=+\-@'\t]/.test(cell))).toEqual([]);
  expect(cells[0]).toMatch(/^This query scores and segments your customers in BigQuery/);
  expect(cells[1]).toContain('It reads otokui-shop.pos.sales-2024.');
});

test.each([en, wordsOf('ja')])(
  'the sentences above name the tab and the setting as they are called',
  (words) => {
    const sentence = words.warehouse.above.table('a.b');
    expect(sentence).toContain(words.settings.tab);
    expect(sentence).toContain(words.settings.keys['warehouse.table'].name);
    expect(sentence).toContain('a.b');
  },
);

test('a file without sales has the query too, in Japanese with the zone of the file', () => {
  const book = bookOf([]);
  book.locale = 'ja_JP';
  book.zone = 'Asia/Tokyo';
  expect(value(serve(book, 'warehouse', {}))).toEqual({ tab: 'BigQuery', undo: true });
  const ja = wordsOf('ja');
  const query = copied(book, ja);
  expect(query).toBe(expectedQuery(ja, 'Asia/Tokyo', STANDARD));
  expect(toDuckDb(query)).toContain('優良');
  expect(String(cellsOf(book, 'BigQuery')[1][0])).toContain('my-project.shop.sales');
});

test('a second run rewrites the tab with what was changed; Undo takes it away', () => {
  const book = askingBook();
  value(serve(book, 'warehouse', {}));
  const before = copied(book);
  type(book, 'rfm.bins', 2);
  type(book, 'rfm.window', 365);
  value(serve(book, 'warehouse', {}));
  const names = tabs(book);
  expect(names).toEqual(['Orders', 'Settings', 'BigQuery']);
  expect(copied(book)).not.toBe(before);
  expect(copied(book)).toContain('recent_frequency');
  type(book, 'rfm.bins', '');
  type(book, 'rfm.window', '');
  value(serve(book, 'warehouse', {}));
  expect(copied(book)).toBe(before);
  expect(value(serve(book, 'undo', {})).removed).toEqual(['BigQuery']);
});

test('a tab that the owner wrote on stays, and the query goes on a new one', () => {
  const book = askingBook();
  value(serve(book, 'warehouse', {}));
  const sheet = sheetByName(book, 'BigQuery')!;
  putValues(sheet, 20, 0, [['mine']]);
  expect(value(serve(book, 'warehouse', {})).tab).toBe('BigQuery 2');
  expect(cellsOf(book, 'BigQuery')[20]).toEqual(['mine']);
});

test.each([
  ['warehouse.table', 'sales 2024', 'no table of BigQuery'],
  ['warehouse.amount', 'price;', 'no column of BigQuery'],
])('a name that BigQuery would not take is refused with its cell: %s', (key, typed, says) => {
  const book = askingBook();
  type(book, key, typed);
  const answer = serve(book, 'warehouse', {});
  expect(answer).toMatchObject({ ok: false, fix: null });
  const { text } = (answer as { problem: { text: string } }).problem;
  expect(text).toContain(`Settings!B${rowOf(book, key) + 1}: “${typed}” is ${says}`);
  expect(tabs(book)).toEqual(['Orders', 'Settings']);
});

test('the menu item writes the tab and says where it is', () => {
  const book = bookOf(shop());
  const done = runScript(loadProject(), book, 'queryForBigQuery', [], {});
  expect(done.toasts).toEqual(['Otokui: The query is on the tab “BigQuery”.']);
  expect(tabs(book)).toEqual(['Orders', 'BigQuery']);
});
