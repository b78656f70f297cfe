import { expect, test } from 'vitest';
import type { PagePart } from '../../src/protocol.ts';
import { snapshot } from '../host/workbook.ts';
import { bookOf, cellsOf, serve, shop, value } from './book.ts';
import { partsBook, placedShop } from './parts.ts';
import { rowOf, type } from './settings.ts';

test.each(['visits', 'areas'] as const)('the page of %s writes nothing', (part) => {
  const book = partsBook();
  const before = snapshot(book);
  const answer = serve(book, 'page', { tab: 'Orders', part });
  expect(value(answer).action).not.toBeNull();
  expect(answer.run.violations).toEqual([]);
  expect(answer.run.calls).toBeLessThanOrEqual(60);
  expect(snapshot(book)).toBe(before);
});

test.each([
  ['en', /“Customers”.*“Demand”/, /“Settings”.*“Hours for visits”/],
  ['ja', /「Customers」の「Demand」/, /「Settings」の「Hours for visits」/],
] as const)(
  'where data lack, the page says all of it and offers no tab (%s)',
  (userLocale, demand, hours) => {
    const book = bookOf(shop());
    const page = (part: PagePart) =>
      value(serve(book, 'page', { tab: 'Orders', part }, { userLocale }));
    const visits = page('visits');
    expect(visits).toMatchObject({ tables: [], action: null });
    expect(visits.lines).toEqual([expect.stringMatching(demand), expect.stringMatching(hours)]);
    const areas = page('areas');
    expect(areas).toMatchObject({ tables: [], action: null });
    expect(areas.lines).toEqual([expect.stringMatching(/[“「]Orders[”」]/)]);
  },
);

test('a part without a page is refused with a sentence', () => {
  const book = bookOf(placedShop());
  for (const request of [{ tab: 'Orders', part: 'shop' }, { tab: 'Orders' }]) {
    const answer = serve(book, 'page', request as { tab: string; part: PagePart });
    expect(answer.ok ? '' : answer.problem.code).toBe('noPage');
  }
  const wild = serve(book, 'page', { tab: 'Orders', part: 'all' as PagePart });
  expect(wild.ok ? '' : wild.problem.code).toBe('unexpected');
});

test.each([
  ['en', 'Query for BigQuery'],
  ['ja', 'BigQuery用のクエリ'],
] as const)(
  'the query is shown with the owner’s table, in a file without sales (%s)',
  (userLocale, title) => {
    const book = bookOf([['Nothing here']]);
    value(serve(book, 'settings', { tab: 'Orders' }));
    type(book, 'warehouse.table', 'leeds-shop.crm.sales');
    const before = snapshot(book);
    const page = value(serve(book, 'page', { tab: 'Orders', part: 'query' }, { userLocale }));
    expect(page).toMatchObject({ title, tables: [], action: null });
    expect(page.lines[1]).toContain('leeds-shop.crm.sales');
    expect(snapshot(book)).toBe(before);
    value(serve(book, 'warehouse', {}));
    const tab = cellsOf(book, 'BigQuery').map(([line]) => line);
    expect(tab.slice(-page.copy!.trimEnd().split('\n').length).join('\n')).toBe(
      page.copy!.trimEnd(),
    );
  },
);

test('a name that BigQuery does not take is a problem with its cell, on the page too', () => {
  const book = bookOf(shop());
  value(serve(book, 'settings', { tab: 'Orders' }));
  type(book, 'warehouse.table', 'sales; DROP TABLE');
  const answer = serve(book, 'page', { tab: 'Orders', part: 'query' });
  const cell = `Settings!B${rowOf(book, 'warehouse.table') + 1}`;
  expect(answer.ok ? '' : answer.problem.text).toContain(cell);
});

test('the query is no part of the report', () => {
  const request = { tab: 'Orders', part: 'query' as 'visits' };
  const answer = serve(bookOf(shop()), 'report', request);
  expect(answer.ok ? '' : answer.problem.code).toBe('noPage');
});

test('a table of one row per customer has no pages', () => {
  const book = bookOf([
    ['Customer', 'First order', 'Last order', 'Orders', 'Total spent'],
    ['Ann', '2023-05-01', '2024-09-01', 4, 120],
    ['Bob', '2024-01-10', '2024-08-20', 2, 60],
    ['Cid', '2024-02-11', '2024-07-21', 3, 90],
  ]);
  const answer = serve(book, 'page', { tab: 'Orders', part: 'areas' });
  expect(answer.ok ? '' : answer.problem.code).toBe('summedUp');
});
