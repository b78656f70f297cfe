import { expect, test } from 'vitest';
import { KEY, putValues, sheetByName, snapshot } from '../host/workbook.ts';
import { bookOf, cellsOf, fill, serve, shop, tabs, value } from './book.ts';
import { partsBook, placedShop, readable, typeDemand } from './parts.ts';
import { sentences, table } from './report-table.ts';
import { type } from './settings.ts';

const PARTS = ['shop', 'visits', 'areas'] as const;
const NAMES = ['Report', 'Visit plan', 'Areas'];

test('each part has a tab of its own, and Undo takes exactly the last one', () => {
  const book = partsBook();
  const before: string[] = [];
  for (const [at, part] of PARTS.entries()) {
    before.push(snapshot(book));
    const answer = serve(book, 'report', { tab: 'Orders', part });
    expect(value(answer).tab).toBe(NAMES[at]);
    expect(answer.run.violations).toEqual([]);
    expect(answer.run.calls).toBeLessThanOrEqual(60);
  }
  for (const name of [...NAMES].reverse()) {
    expect(value(serve(book, 'undo', {}))).toMatchObject({ removed: [name], kept: [] });
    expect(tabs(book)).not.toContain(name);
    expect(tabs(book)).toContain('Customers');
  }
});

test('a second run of a part rewrites its own tab and no other', () => {
  const book = partsBook();
  for (const part of PARTS) value(serve(book, 'report', { tab: 'Orders', part }));
  putValues(book.sheets[0], 91, 0, [[45_560, 'New 99', '', 77, '9 High Street, Leeds LS2 4AP']]);
  const others = readable(book, ['Report', 'Areas']);
  value(serve(book, 'report', { tab: 'Orders', part: 'visits' }));
  expect(tabs(book).filter((name) => NAMES.some((one) => name.startsWith(one)))).toHaveLength(3);
  expect(readable(book, ['Report', 'Areas'])).toBe(others);
  expect(cellsOf(book, 'Visit plan')[1][0]).toContain('31 customers');
  // The rewritten plan is the last change now; the report and the areas stay to be undone.
  for (const name of ['Visit plan', 'Areas', 'Report']) {
    expect(value(serve(book, 'undo', {})).removed).toEqual([name]);
  }
});

test('a report of the time before there were parts is the one of the whole shop', () => {
  const book = partsBook();
  value(serve(book, 'report', { tab: 'Orders' }));
  const { metadata } = book;
  const mark = metadata.find(({ value: text }) => text.includes('"report"'))!;
  mark.value = mark.value.replace('"part":"shop",', '');
  expect(mark.value).not.toContain('part');
  expect(value(serve(book, 'report', { tab: 'Orders', part: 'areas' })).tab).toBe('Areas');
  expect(value(serve(book, 'report', { tab: 'Orders' })).tab).toBe('Report');
});

test('notes beside a part survive, and a part that was changed inside stays as it is', () => {
  const book = partsBook();
  value(serve(book, 'report', { tab: 'Orders', part: 'visits' }));
  const sheet = sheetByName(book, 'Visit plan')!;
  putValues(sheet, 6, 20, [['ask Ann']]);
  expect(value(serve(book, 'report', { tab: 'Orders', part: 'visits' })).tab).toBe('Visit plan');
  expect(sheet.cells[6]?.[20]).toBe('ask Ann');
  putValues(sheet, 6, 2, [[1]]);
  expect(value(serve(book, 'report', { tab: 'Orders', part: 'visits' })).tab).toBe('Visit plan 2');
  expect(sheet.cells[6]?.[2]).toBe(1);
});

test('whatever service call fails, no half of a part is left', () => {
  const book = partsBook();
  const calls = serve(structuredClone(book), 'report', { tab: 'Orders', part: 'visits' }).run.calls;
  const before = tabs(book);
  for (let failAt = 2; failAt < calls - 3; failAt += 3) {
    const copy = structuredClone(book);
    expect(serve(copy, 'report', { tab: 'Orders', part: 'visits' }, { failAt }).ok).toBe(false);
    expect(tabs(copy), `call ${failAt}`).toEqual(before);
  }
});

test.each(['en', 'ja'])(
  'without demand or hours the plan says what to type where (%s)',
  (locale) => {
    const book = bookOf(placedShop());
    const asked = () =>
      serve(book, 'report', { tab: 'Orders', part: 'visits' }, { userLocale: locale });
    const told = (): string => {
      const answer = asked();
      return answer.ok ? answer.value.tab : `${answer.problem.code}: ${answer.problem.text}`;
    };
    value(serve(book, 'segment', { tab: 'Orders' }));
    expect(told()).toMatch(/^noDemand: .*[“「]Customers[”」].*[“「]Demand[”」]/);
    typeDemand(book, { 'Regular 1': 2000 });
    expect(told()).toMatch(/^noVisitHours: .*[“「]Settings[”」].*[“「]Hours for visits[”」]/);
    value(serve(book, 'settings', { tab: 'Orders' }));
    type(book, 'visits.hours', 20);
    expect(told()).toBe('Visit plan');
  },
);

test('without addresses and channels, or without a sale in the year, the areas say so', () => {
  const code = (cells: ReturnType<typeof shop>, asOf: string): string => {
    const book = bookOf(cells);
    const before = snapshot(book);
    const answer = serve(book, 'report', { tab: 'Orders', part: 'areas', asOf });
    expect(snapshot(book)).toBe(before);
    return answer.ok ? '' : answer.problem.code;
  };
  expect(code(shop(), '2024-09-30')).toBe('noTowns');
  expect(code(placedShop(), '2026-09-30')).toBe('noYear');
});

test('the order of the rows changes nothing on either tab', () => {
  const [header, ...rows] = placedShop();
  const cellsIn = (order: typeof rows): string => {
    const book = bookOf([header, ...order]);
    value(serve(book, 'settings', { tab: 'Orders' }));
    type(book, 'visits.hours', 20);
    value(serve(book, 'segment', { tab: 'Orders' }));
    typeDemand(book, { 'Regular 1': 2000, 'Regular 2': 900, 'Gone 3': 'large' });
    for (const part of ['visits', 'areas'] as const) {
      value(serve(book, 'report', { tab: 'Orders', part }));
    }
    return readable(book, ['Visit plan', 'Areas']);
  };
  expect(cellsIn([...rows].reverse())).toBe(cellsIn(rows));
});

test('what a minimum costs, and which letters take its place, stand beside its customer', () => {
  const book = partsBook();
  const { cells } = sheetByName(book, 'Customers')!;
  const least = cells[0]!.push('Fewest visits') - 1;
  const gone = cells.find((row) => row?.includes('Gone 3'))!;
  while (gone.length < least) gone.push('');
  gone.push(3);
  value(serve(book, 'report', { tab: 'Orders', part: 'visits' }));
  const plan = cellsOf(book, 'Visit plan');
  const every = table(plan, 'Visits: the plan for every customer');
  const row = every.find(([name]) => name === 'Gone 3')!;
  expect(row.slice(15, 16)).toEqual([3]);
  expect(row[6]).toBe('by size');
  const hour = Number(
    table(plan, 'Visits: the hours').find(([what]) => what === 'Worth of the last hour given')![1],
  );
  expect(Number(row[16])).toBeGreaterThanOrEqual(0);
  expect(Number(row[16])).toBeLessThanOrEqual(3 * (hour + 1));
  type(book, 'visits.hours', 1);
  value(serve(book, 'report', { tab: 'Orders', part: 'visits' }));
  const tight = table(cellsOf(book, 'Visit plan'), 'Visits: the plan for every customer');
  // Two of three visits find no hour: seven letters.
  expect(tight.find(([name]) => name === 'Gone 3')?.slice(12, 13)).toEqual([1]);
  expect(tight.find(([name]) => name === 'Gone 3')?.[18]).toBe(7);
  expect(sentences(cellsOf(book, 'Visit plan'), 'Visits: the hours')[0]).toContain('7 personal');
});

test('the header of the long table is bold, and its money reads as money', () => {
  const book = partsBook();
  value(serve(book, 'report', { tab: 'Orders', part: 'visits' }));
  const sheet = sheetByName(book, 'Visit plan')!;
  const at = sheet.cells.findIndex((row) => row?.[0] === 'Visits: the plan for every customer') + 1;
  expect(sheet.styles.get(at * KEY + 18)).toMatchObject({ bold: true });
  expect(cellsOf(book, 'Visit plan')[at]).toHaveLength(19);
});

test('a plan longer than a new tab is written whole, and again when it grew', () => {
  const [header] = placedShop();
  const customers = (count: number) =>
    Array.from({ length: count }, (_, k) => [
      `2024-0${1 + (k % 9)}-1${k % 9}`,
      `Customer ${k}`,
      `c${k}@example.com`,
      10 + (k % 90),
      `${k} High Street, Leeds LS${1 + (k % 4)} 4AP`,
    ]);
  const book = bookOf([header, ...customers(1200)]);
  value(serve(book, 'settings', { tab: 'Orders' }));
  type(book, 'visits.hours', 300);
  value(serve(book, 'segment', { tab: 'Orders' }));
  typeDemand(book, { 'Customer 7': 500 });
  const peopleIn = (): readonly unknown[] => {
    const answer = serve(book, 'report', { tab: 'Orders', part: 'visits' });
    expect(answer.run.violations).toEqual([]);
    expect(answer.run.calls).toBeLessThanOrEqual(60);
    expect(value(answer).tab).toBe('Visit plan');
    const rows = table(cellsOf(book, 'Visit plan'), 'Visits: the plan for every customer');
    expect(rows.at(-1)?.[12]).toBe(300);
    return rows.slice(0, -1).map(([name]) => name);
  };
  expect(new Set(peopleIn()).size).toBe(1200);
  book.sheets[0].rows = 1300;
  fill(book.sheets[0], [header, ...customers(1250)]);
  expect(new Set(peopleIn()).size).toBe(1250);
});
