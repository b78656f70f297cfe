import { expect, test } from 'vitest';
import type { NarrowDown } from '../../src/protocol.ts';
import { sheetByName, snapshot, type Workbook } from '../host/workbook.ts';
import { bookOf, cellsOf, serve, shop, tabs, value } from './book.ts';
import { addRow, rowOf, type, withSettings } from './settings.ts';

const LATE: readonly NarrowDown[] = [{ fact: 'recency', is: 'atLeast', value: 90 }];
const OFTEN: readonly NarrowDown[] = [
  { fact: 'frequency', is: 'atLeast', value: 4 },
  { fact: 'monetary', is: 'atLeast', value: 150 },
];

const save = (book: Workbook, name: string, who: readonly NarrowDown[]) =>
  serve(book, 'saveNarrowDown', { tab: 'Orders', name, who });
/** Name, conditions and remark of every row of the table. */
const table = (book: Workbook) =>
  cellsOf(book, 'Settings')
    .slice(rowOf(book, 'narrow-downs') + 1)
    .map((row) => [row[0], row[1], row[4]]);

test('the sidebar learns what can be asked, in the language of whoever looks', () => {
  const book = bookOf(shop());
  const { askable, saved } = value(serve(book, 'narrowDowns', {}));
  expect(saved).toEqual([]);
  expect(askable.map(({ fact }) => fact)).toContain('recency');
  expect(askable.map(({ fact }) => fact)).not.toContain('bought');
  const japanese = value(serve(book, 'narrowDowns', {}, { userLocale: 'ja' })).askable;
  expect(japanese.map(({ label }) => label)).toContain('経過日数');
});

test('narrowing counts who remains and writes nothing', () => {
  const book = bookOf(shop());
  const before = snapshot(book);
  const answer = value(serve(book, 'narrow', { who: [...OFTEN, ...LATE] }));
  expect(answer).toEqual({ customers: 30, remaining: [20, 10, 0], atStake: 0 });
  expect(snapshot(book)).toBe(before);
  const wrong = serve(book, 'narrow', { who: [{ fact: 'recency', is: 'holds', value: 'x' }] });
  expect(wrong.ok ? '' : wrong.problem.code).toBe('narrowDown');
});

test('saving makes the tab where there is none, and Undo keeps what was saved', () => {
  const book = bookOf(shop());
  const answer = save(book, ' Late ', LATE);
  expect(value(answer).saved).toEqual([{ name: 'Late', who: LATE }]);
  expect(answer.run.violations).toEqual([]);
  expect(answer.run.calls).toBeLessThanOrEqual(60);
  expect(table(book)).toEqual([['Late', 'Days since ≥ 90', '10 customers now']]);
  expect(value(serve(book, 'undo', {}))).toMatchObject({ removed: [], kept: ['Settings'] });
});

test('a second one stands below, the same name is replaced, and no conditions take it away', () => {
  const book = withSettings();
  save(book, 'Late', LATE);
  const again = save(book, 'Often', OFTEN);
  expect(again.run.calls).toBeLessThanOrEqual(60);
  expect(table(book)).toEqual([
    ['Late', 'Days since ≥ 90', '10 customers now'],
    ['Often', 'Orders ≥ 4; Sales ≥ 150', '10 customers now'],
  ]);
  expect(value(save(book, 'ＬＡＴＥ', OFTEN)).saved).toEqual([
    { name: 'Late', who: OFTEN },
    { name: 'Often', who: OFTEN },
  ]);
  expect(value(save(book, 'late', [])).saved).toEqual([{ name: 'Often', who: OFTEN }]);
  expect(table(book)[0]).toEqual(['', '', '']);
  expect(value(save(book, 'late', [])).saved).toHaveLength(1);
});

test('nothing else that the owner wrote is touched', () => {
  const book = withSettings();
  addRow(book, 'narrow-downs', [
    'Mine',
    'Orders ≥ 2',
    'my note',
    'more of mine',
    '',
    '',
    'and here',
  ]);
  const last = addRow(book, 'narrow-downs', ['Late', 'Orders ≥ 9', 'note', '', '', '', 'x']);
  type(book, [last + 1, 7], 'a remark below');
  type(book, 'list.max', '4');
  const others = () =>
    cellsOf(book, 'Settings').map((row) => row.filter((_, column) => ![4].includes(column)));
  const before = others();
  value(save(book, 'Late', LATE));
  expect(others()).toEqual(
    before.map((row, at) => (at === last ? [row[0], 'Days since ≥ 90', ...row.slice(2)] : row)),
  );
  // A row in the way moves down.
  value(save(book, 'Often', OFTEN));
  const cells = cellsOf(book, 'Settings');
  expect(cells[last + 1].slice(0, 2)).toEqual(['Often', 'Orders ≥ 4; Sales ≥ 150']);
  expect(cells[last + 2][7]).toBe('a remark below');
});

test('the tab speaks the spreadsheet’s language, and a table that is gone comes back', () => {
  const book = bookOf(shop());
  book.locale = 'ja_JP';
  save(book, '=ごぶさた', [{ fact: 'segment', is: 'oneOf', value: ['A', 'B'] }]);
  const cells = cellsOf(book, '設定');
  const row = cells.findIndex((one) => one[5] === 'narrow-downs') + 1;
  expect(cells[row].slice(0, 2)).toEqual(["'=ごぶさた", 'セグメント = 優良顧客、常連']);
  sheetByName(book, '設定')!.cells.length = row - 1;
  book.locale = 'en_GB';
  const { saved } = value(save(book, '=ごぶさた', LATE));
  expect(saved).toEqual([{ name: '=ごぶさた', who: LATE }]);
});

test('what cannot be saved changes nothing', () => {
  const book = withSettings();
  const refused = (name: string, who: readonly NarrowDown[]) => {
    const before = snapshot(book);
    const answer = save(book, name, who);
    expect(snapshot(book)).toBe(before);
    return answer.ok ? '' : answer.problem.code;
  };
  expect(refused('  ', LATE)).toBe('narrowDown');
  expect(refused('X', [{ fact: 'shoeSize', is: 'atLeast', value: 1 }])).toBe('narrowDown');
  type(book, [0, 1], 'mine');
  expect(refused('X', LATE)).toBe('keyColumnGone');
  const empty = bookOf(shop());
  expect(value(save(empty, 'X', [])).saved).toEqual([]);
  expect(tabs(empty)).toEqual(['Orders']);
  sheetByName(book, 'Settings')!.cells[0]![1] = 'Value';
  sheetByName(book, 'Settings')!.protection = 'locked';
  expect(refused('X', LATE)).toBe('protectedTab');
});

test('C26: a narrow-down is a list: by its saved name, or by conditions that nobody saved', () => {
  const book = withSettings();
  save(book, 'Far away', LATE);
  const saved = value(serve(book, 'list', { tab: 'Orders', id: 'custom', saved: 'far away' }));
  expect(saved).toMatchObject({
    name: 'Far away',
    people: 10,
    tab: 'Follow-up Far away 2024-09-30',
  });
  const [header, first] = cellsOf(book, saved.tab!);
  expect(first[header.indexOf('Name')]).toBe('Gone 9');
  expect(first[header.indexOf('Reason')]).toMatch(
    /^4 visits, £116 in total, the last 316 days ago/,
  );
  const loose = value(serve(book, 'list', { tab: 'Orders', id: 'custom', who: OFTEN }));
  expect(loose).toMatchObject({ name: 'Orders ≥ 4; Sales ≥ 150', people: 10 });
  const gone = serve(book, 'list', { tab: 'Orders', id: 'custom', saved: 'no such' });
  expect(gone.ok ? '' : gone.problem.code).toBe('noNarrowDown');
});
