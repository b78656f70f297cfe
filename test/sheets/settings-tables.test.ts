import { expect, test } from 'vitest';
import { SETTING_KEYS } from '../../src/settings/keys.ts';
import { changeGrid } from '../host/model/structure.ts';
import { sheetByName, type Workbook } from '../host/workbook.ts';
import { bookOf, cellsOf, serve, shop, tabs, value } from './book.ts';
import { addRow, codes, rowOf, segment, settingCell, type, withSettings } from './settings.ts';

const renew = (book: Workbook) => value(serve(book, 'settings', { tab: 'Orders' }));

/** What an owner can type in: everything but the columns in which we speak. */
const theirs = (book: Workbook, table: string) =>
  cellsOf(book, 'Settings')
    .slice(rowOf(book, table) + 1)
    .map((row) => row.filter((_, column) => column !== 4));

test('below the segments stand a table of messages and one of narrow-downs, both empty', () => {
  const book = withSettings();
  const cells = cellsOf(book, 'Settings');
  expect(cells[rowOf(book, 'templates')].slice(0, 4)).toEqual([
    'List (empty: all)',
    'Segment or group (empty: all)',
    'Subject of a message',
    'Body of the message',
  ]);
  expect(cells[rowOf(book, 'narrow-downs')].slice(0, 2)).toEqual(['Narrow-down', 'Conditions']);
  expect(rowOf(book, 'templates')).toBeGreaterThan(rowOf(book, 'segments') + 11);
  expect(rowOf(book, 'narrow-downs')).toBe(cells.length - 1);
  expect(renew(book)).toMatchObject({ added: 0, notes: [] });
  expect(cellsOf(book, 'Settings')).toEqual(cells);
});

test.each(['en_GB', 'ja_JP'])('every default can be copied to its value: %s', (locale) => {
  const book = bookOf(shop());
  book.locale = locale;
  const { tab } = value(serve(book, 'settings', {}));
  const { milliseconds: _, ...before } = segment(book);
  const { cells } = sheetByName(book, tab)!;
  const standing = cellsOf(book, tab);
  for (const key of SETTING_KEYS) {
    const row = standing.findIndex((one) => one[5] === key);
    cells[row]![1] = standing[row][2];
  }
  const { milliseconds: __, ...after } = segment(book);
  expect(after).toEqual(before);
});

test('an older tab gets the tables below everything, and keeps all that was typed', () => {
  const book = withSettings();
  const sheet = sheetByName(book, 'Settings')!;
  const end = rowOf(book, 'segments') + 12;
  sheet.cells.length = end;
  type(book, [end, 0], 'VIP');
  type(book, [end, 1], 'Keep');
  type(book, [end, 2], 'F 5');
  type(book, [end + 1, 6], 'my own remark');
  type(book, 'list.max', '4');
  const before = cellsOf(book, 'Settings');
  renew(book);
  const cells = cellsOf(book, 'Settings');
  expect(cells.slice(0, end + 2).map((row) => [...row.slice(0, 3), row[6]])).toEqual(
    before.map((row) => [...row.slice(0, 3), row[6]]),
  );
  expect(rowOf(book, 'templates')).toBeGreaterThan(end + 1);
  expect(rowOf(book, 'narrow-downs')).toBeGreaterThan(rowOf(book, 'templates'));
});

test('a message fills subject and body of a list, with the values of the cells beside it', () => {
  const book = withSettings();
  addRow(book, 'templates', [
    'Win-back',
    '',
    'Dear {{Name}}',
    '{{累計金額}} since {{First order}}!',
  ]);
  addRow(book, 'templates', ['', 'Grow', 'Welcome', '{{Reason}}']);
  const made = value(serve(book, 'list', { tab: 'Orders', id: 'win-back' }));
  const [header, ...rows] = cellsOf(book, made.tab!);
  const row = Object.fromEntries(header.map((name, at) => [name, rows[0][at]]));
  expect(row).toMatchObject({
    Subject: `Dear ${row.Name}`,
    Body: `${row.Sales} since 2023-08-19!`,
  });
  expect(header.indexOf('Body')).toBeLessThan(header.indexOf('Email Sent'));

  // Those who are new are to be grown, and are told why they are written to.
  const thanks = value(serve(book, 'list', { tab: 'Orders', id: 'thank-you' }));
  const [titles, ...people] = cellsOf(book, thanks.tab!);
  const at = (title: string) => titles.indexOf(title);
  for (const person of people) {
    const isGrow = person[at('Group')] === 'Grow';
    expect(person[at('Subject')]).toBe(isGrow ? 'Welcome' : '');
    expect(person[at('Body')]).toBe(isGrow ? person[at('Reason')] : '');
  }
  expect(people.some((person) => person[at('Subject')] === 'Welcome')).toBe(true);
});

test('a preview is the message to the first person, and writes nothing', () => {
  const book = withSettings();
  addRow(book, 'templates', ['', '', 'Dear {{Name}}', '{{Suggested words}}\n{{Company}}']);
  const before = tabs(book);
  const shown = value(serve(book, 'preview', { tab: 'Orders', id: 'win-back' }));
  expect(shown).toMatchObject({ name: 'Gone 9', subject: 'Dear Gone 9', body: shown.words });
  expect(shown.reason).toMatch(/^No purchase for 316 days/);
  expect(shown.fields).toContain('Last order');
  for (const none of ['Company', 'Subject', 'Body', 'Email Sent', 'Done', 'Result']) {
    expect(shown.fields).not.toContain(none);
  }
  expect(tabs(book)).toEqual(before);
  const nobody = value(
    serve(book, 'preview', { tab: 'Orders', id: 'win-back', asOf: '2023-08-19' }),
  );
  expect(nobody).toMatchObject({ name: '', subject: '', body: '' });
});

test('a broken row is left out, said with its cell, and mended without touching the owner’s cells', () => {
  const book = withSettings();
  const bad = addRow(book, 'templates', ['Win-back', '', 'Hello', 'Dear {{Frist name}}']);
  const worse = addRow(book, 'narrow-downs', ['Late', 'Days since > 90']);
  const made = value(serve(book, 'list', { tab: 'Orders', id: 'win-back' }));
  expect(cellsOf(book, made.tab!)[0]).not.toContain('Subject');
  expect(codes(made)).toEqual(['templateField', 'narrowDownText']);
  expect(made.notes[0].text).toContain(`Settings!D${bad + 1}: {{Frist name}} is no field`);
  expect(made.notes[1].text).toContain(`Settings!B${worse + 1}: “Days since > 90”`);

  const typed = theirs(book, 'templates');
  renew(book);
  expect(cellsOf(book, 'Settings')[bad][4]).toBe(made.notes[0].text);
  expect(cellsOf(book, 'Settings')[worse][4]).toBe(made.notes[1].text);
  expect(theirs(book, 'templates')).toEqual(typed);

  type(book, [bad, 3], 'Dear {{Name}}');
  type(book, [worse, 1], 'Days since ≥ 90');
  expect(renew(book).notes).toEqual([]);
  renew(book);
  expect(cellsOf(book, 'Settings')[bad][4]).toBe('');
  expect(cellsOf(book, 'Settings')[worse][4]).toBe('10 customers now');
});

test('rows that the owner inserts and settings that are missing move the tables, never break them', () => {
  const book = withSettings();
  const sheet = sheetByName(book, 'Settings')!;
  addRow(book, 'templates', ['Win-back', '', 'Hello', '']);
  addRow(book, 'narrow-downs', ['Late', 'Days since ≥ 90']);
  changeGrid(book, sheet, { axis: 'row', at: 1, count: 2 });
  const gone = rowOf(book, 'list.max');
  changeGrid(book, sheet, { axis: 'row', at: gone, count: -1 });
  const typed = [theirs(book, 'templates'), theirs(book, 'narrow-downs')];
  expect(renew(book)).toMatchObject({ added: 1, notes: [] });
  expect([theirs(book, 'templates'), theirs(book, 'narrow-downs')]).toEqual(typed);
  expect(settingCell(book, 'list.max', 0)).toBe('People on a list');
  const saved = value(serve(book, 'narrowDowns', { tab: 'Orders' })).saved;
  expect(saved.map(({ name }) => name)).toEqual(['Late']);
});

test('a row that somebody inserts while the tab is brought up to date stops it', () => {
  const book = withSettings();
  const sheet = sheetByName(book, 'Settings')!;
  let done = false;
  const onCall = (name: string) => {
    if (name !== 'Range.canEdit' || done) return;
    done = true;
    sheet.cells.splice(1, 0, ['mine']);
  };
  const answer = serve(book, 'settings', { tab: 'Orders' }, { onCall });
  expect(answer.ok ? '' : answer.problem.code).toBe('changed');
  expect(cellsOf(book, 'Settings')[1][0]).toBe('mine');
});

test('a Japanese tab is made in Japanese and still read when the file turns English', () => {
  const book = bookOf(shop());
  book.locale = 'ja_JP';
  value(serve(book, 'settings', {}));
  const sheet = sheetByName(book, '設定')!;
  const at = (key: string) => cellsOf(book, '設定').findIndex((row) => row[5] === key);
  expect(cellsOf(book, '設定')[at('narrow-downs')].slice(0, 2)).toEqual(['絞り込み', '条件']);
  sheet.cells[at('templates') + 1] = ['呼び戻し', '', '{{氏名}}様', '{{空き日数}}日ぶりです'];
  sheet.cells[at('narrow-downs') + 1] = ['ごぶさた', '経過日数 ≥ 90; 段階 ≠ 優良現役'];
  book.locale = 'en_GB';
  const shown = value(serve(book, 'preview', { tab: 'Orders', id: 'win-back' }));
  expect(shown).toMatchObject({ subject: 'Gone 9様', body: '316日ぶりです' });
  const { saved } = value(serve(book, 'narrowDowns', { tab: 'Orders' }));
  expect(saved).toEqual([
    {
      name: 'ごぶさた',
      who: [
        { fact: 'recency', is: 'atLeast', value: 90 },
        { fact: 'stage', is: 'noneOf', value: ['prime.active'] },
      ],
    },
  ]);
  expect(renew(book)).toMatchObject({ tab: '設定', added: 0, notes: [] });
});
