import { expect, test } from 'vitest';
import { wordsOf } from '../../src/words/words.ts';
import { addSheet, sheetByName, type Workbook } from '../host/workbook.ts';
import { bookOf, cellsOf, fill, serve, shop, value } from './book.ts';
import { extracted } from './warehouse.ts';

const en = wordsOf('en');

test.each([
  ['en_GB', en],
  ['ja_JP', wordsOf('ja')],
] as const)(
  'the extracted result is segmented and coloured as the sales are: %s',
  async (locale, words) => {
    const book = await extracted([], locale);
    const answer = serve(book, 'segment', { tab: 'Extract' });
    expect(answer.run.violations).toEqual([]);
    expect(answer.run.calls).toBeLessThanOrEqual(60);
    const segmented = value(answer);
    const sales = bookOf(shop());
    sales.locale = locale;
    const ofSales = value(serve(sales, 'segment', { tab: 'Orders' }));
    for (const part of ['customers', 'orders', 'sales', 'groups', 'stages', 'cutoffs'] as const) {
      expect(segmented[part]).toEqual(ofSales[part]);
    }
    expect(Object.keys(segmented.columns)).not.toContain('opt_in');
    expect(segmented.trend).toEqual([]);
    expect(segmented.notes[0]).toEqual({ code: 'summedUp', text: en.notes.summedUp(true) });
    const extract = sheetByName(book, 'Extract')!;
    expect(extract.rules.length).toBeGreaterThan(0);
    const marks = cellsOf(book, 'Extract');
    const segment = marks[0].indexOf('segment');
    const ours = marks[0].lastIndexOf(words.tabs.segmentHeader);
    expect(marks.slice(1).map((row) => row[ours])).toEqual(
      marks.slice(1).map((row) => row[segment]),
    );
  },
);

test('the win-back list of the extracted result has the people that the sales give', async () => {
  const book = await extracted();
  const fromExtract = value(serve(book, 'list', { tab: 'Extract', id: 'win-back' }));
  const sales = bookOf(shop());
  const fromSales = value(serve(sales, 'list', { tab: 'Orders', id: 'win-back' }));
  expect([fromExtract.people, fromExtract.excluded]).toEqual([
    fromSales.people,
    fromSales.excluded,
  ]);
  expect(fromExtract.people).toBe(10);
  const people = (of: Workbook, tab: string, header: string) => {
    const cells = cellsOf(of, tab);
    const at = cells[0].indexOf(header);
    return cells.slice(1).map((row) => row[at]);
  };
  // The table of the tests names people where the tab of orders knows them by their addresses.
  const names = people(sales, fromSales.tab!, 'Name');
  expect(people(book, fromExtract.tab!, 'Customer')).toEqual(names);
  expect(names[0]).toBe('Gone 9');
});

test('of a result nothing over time is told: Report is refused, and so are lists of single sales', async () => {
  const book = await extracted();
  const report = (userLocale: string) => serve(book, 'report', { tab: 'Extract' }, { userLocale });
  expect(report('en')).toMatchObject({ ok: false, problem: { code: 'summedUp' } });
  const said = report('ja') as unknown as { problem: { text: string } };
  expect(said.problem.text).toContain('1行が1人の顧客');
  const { lists } = value(serve(book, 'today', { tab: 'Extract' }));
  const leaveAlone = lists.find(({ id }) => id === 'leave-alone')!;
  expect(leaveAlone.missing).toBe(
    'To unlock this list the file must say each sale in a row of its own.',
  );
  expect(lists.find(({ id }) => id === 'win-back')!.missing).toBeNull();
  expect(serve(book, 'list', { tab: 'Extract', id: 'leave-alone' })).toMatchObject({
    ok: false,
    problem: { code: 'listNeeds' },
  });
  expect(value(serve(book, 'look', { tab: 'Extract' })).notes.map(({ code }) => code)).toContain(
    'summedUp',
  );
});

test('without a first visit stages are not told, and scores stay', async () => {
  const book = await extracted(['first']);
  const segmented = value(serve(book, 'segment', { tab: 'Extract' }));
  const ofSales = value(serve(bookOf(shop()), 'segment', { tab: 'Orders' }));
  expect(segmented.groups).toEqual(ofSales.groups);
  expect(segmented.stages).toEqual([]);
  const [headers] = cellsOf(book, 'Customers');
  expect(headers).not.toContain(en.facts.stage.header);
  expect(headers).not.toContain(en.facts.first.header);
  expect(headers).toContain(en.facts.segment.header);
  const thanks = segmented.lists.find(({ id }) => id === 'thank-you')!;
  expect([thanks.people, thanks.missing === null]).toEqual([0, false]);
  addSheet(book, 'Other');
  fill(sheetByName(book, 'Other')!, shop());
  expect(value(serve(book, 'report', { tab: 'Other' })).tab).toBe('Report');
});
