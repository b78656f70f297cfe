import { expect, test } from 'vitest';
import { SETTING_KEYS } from '../../src/settings/keys.ts';
import { sheetByName, snapshot } from '../host/workbook.ts';
import { bookOf, cellsOf, serve, shop, tabs, value } from './book.ts';
import { codes, rowOf, segment, settingCell, type, withSettings } from './settings.ts';

test('the tab is made once, opened, and changes no result', () => {
  const plain = bookOf(shop());
  const book = bookOf(shop());
  const answer = serve(book, 'settings', {});
  expect(value(answer)).toEqual({
    ...{ tab: 'Settings', made: true, notes: [], undo: true },
    added: SETTING_KEYS.length,
  });
  expect(answer.run.violations).toEqual([]);
  expect(tabs(book)).toEqual(['Orders', 'Settings']);
  expect(book.active).toBe(sheetByName(book, 'Settings')!.id);
  const cells = cellsOf(book, 'Settings');
  expect(cells[0]).toEqual(['Setting', 'Value', 'Default', 'What it means', 'Check', 'Key']);
  expect(cells[rowOf(book, 'rfm.bins')].slice(0, 3)).toEqual(['Number of scores', '', '5']);
  expect(cells[rowOf(book, 'rfm.cutoffs.frequency')][2]).toBe('> 1 / 4 / 4 / 4');
  expect(cells[rowOf(book, 'segments')]).toContain('Every cell is in a segment.');
  expect(cells[rowOf(book, 'segments') + 1].slice(0, 3)).toEqual([
    'Champions',
    'Keep',
    '555 554 544 545 454 455 445',
  ]);

  const { milliseconds: _, ...with_ } = segment(book);
  const { milliseconds: __, ...without } = segment(plain);
  expect(with_).toEqual(without);
  expect(cellsOf(book, 'Customers')).toEqual(cellsOf(plain, 'Customers'));
});

test('without the tab no call is spent on it, with it segmenting stays within budget', () => {
  const book = withSettings();
  for (let run = 0; run < 2; run++) {
    const answer = serve(book, 'segment', { tab: 'Orders' });
    expect(value(answer).customers).toBe(30);
    expect(answer.run.calls).toBeLessThanOrEqual(60);
  }
});

test('the command itself stays within budget, made new or brought up to date', () => {
  const book = bookOf(shop());
  const made = serve(book, 'settings', {});
  const renewed = serve(book, 'settings', { tab: 'Orders' });
  expect(made.run.calls).toBeLessThanOrEqual(60);
  expect(renewed.run.calls).toBeLessThanOrEqual(60);
  expect(renewed.run.violations).toEqual([]);
  expect(value(renewed)).toMatchObject({ made: false, added: 0 });
});

test('Undo takes the tab away, and keeps one that somebody typed on', () => {
  const book = bookOf(shop());
  const before = snapshot(book);
  value(serve(book, 'settings', {}));
  expect(value(serve(book, 'undo', {}))).toMatchObject({ removed: ['Settings'], kept: [] });
  expect(snapshot(book)).toBe(before);

  // Bringing the tab up to date is nothing to undo, and does not make it the owner's.
  value(serve(book, 'settings', {}));
  value(serve(book, 'settings', { tab: 'Orders' }));
  expect(value(serve(book, 'undo', {}))).toEqual({ removed: ['Settings'], kept: [], undo: false });

  const typed = withSettings();
  type(typed, 'rfm.bins', '4');
  expect(value(serve(typed, 'undo', {}))).toMatchObject({ removed: [], kept: ['Settings'] });
  expect(cellsOf(typed, 'Settings')[rowOf(typed, 'rfm.bins')][1]).toBe('4');
});

test('a broken edit stops nothing: the default holds and a note names the cell', () => {
  const book = withSettings();
  type(book, 'rfm.bins', 'many');
  type(book, 'list.max', '-1');
  const answer = segment(book);
  expect(answer.cutoffs.recency).toHaveLength(4);
  const bins = `Settings!B${rowOf(book, 'rfm.bins') + 1}`;
  expect(answer.notes[0].text).toBe(
    `${bins} (Number of scores) cannot be used, so the default holds. Type a whole number from 2 to 9.`,
  );
  expect(codes(answer).filter((code) => code === 'setting')).toHaveLength(2);
  expect(cellsOf(book, 'Data check').flat().join('\n')).toContain(bins);
  const renewed = value(serve(book, 'settings', { tab: 'Orders' }));
  expect(renewed.notes).toHaveLength(2);
  expect(settingCell(book, 'rfm.bins', 4)).toContain('a whole number from 2');
});

test('an owner’s row, a removed row and a moved row survive bringing the tab up to date', () => {
  const book = withSettings();
  const sheet = sheetByName(book, 'Settings')!;
  const bins = rowOf(book, 'rfm.bins');
  // The owner writes a remark of their own, types a value and removes two settings.
  type(book, 'cpm.lapseDays', '100');
  for (const key of ['thanks.days', 'list.max']) {
    const row = rowOf(book, key);
    for (let column = 0; column < 6; column++) type(book, [row, column], '');
  }
  type(book, [bins, 6], 'ask Ann first');
  sheet.cells[bins]![0] = 'How many scores';
  const answer = value(serve(book, 'settings', { tab: 'Orders' }));
  expect(answer).toMatchObject({ made: false, added: 2 });
  const cells = cellsOf(book, 'Settings');
  expect(cells[rowOf(book, 'rfm.bins')].slice(0, 2)).toEqual(['How many scores', '']);
  expect(cells[rowOf(book, 'rfm.bins')][6]).toBe('ask Ann first');
  expect(cells[rowOf(book, 'cpm.lapseDays')][1]).toBe('100');
  expect(cells[rowOf(book, 'list.max')].slice(0, 3)).toEqual(['People on a list', '', '50']);
  expect(rowOf(book, 'thanks.days')).toBeLessThan(rowOf(book, 'segments'));
  expect(cells[rowOf(book, 'segments') + 11][0]).toBe('Lost');
  expect(cells.filter((row) => row[5] === 'segments')).toHaveLength(1);
  type(book, 'list.max', '3');
  expect(value(serve(book, 'list', { tab: 'Orders', id: 'win-back' })).people).toBe(3);
});

test('a segment table that was removed comes back below, in its standard form', () => {
  const book = withSettings();
  const from = rowOf(book, 'segments');
  for (let row = from; row < from + 12; row++) {
    for (let column = 0; column < 6; column++) type(book, [row, column], '');
  }
  expect(segment(book).groups.flatMap(({ segments }) => segments)).toHaveLength(11);
  value(serve(book, 'settings', { tab: 'Orders' }));
  const cells = cellsOf(book, 'Settings');
  expect(cells.slice(rowOf(book, 'segments') + 1).map((row) => row[0])).toHaveLength(11);
});

test('a Japanese file gets the tab in Japanese and understands Japanese words', () => {
  const book = bookOf(shop());
  book.locale = 'ja_JP';
  const made = value(serve(book, 'settings', {}));
  expect(made.tab).toBe('設定');
  const cells = cellsOf(book, '設定');
  expect(cells[0]).toEqual(['項目', '値', '初期値', '意味', '確認', 'キー']);
  const row = cells.findIndex((one) => one[5] === 'segments.table');
  sheetByName(book, '設定')!.cells[row]![1] = '8つのランク';
  segment(book);
  expect(cellsOf(book, 'Orders').map((one) => one[4])).toContain('C 新規');
  // The same file under an English locale still finds the tab and its Japanese words.
  book.locale = 'en_GB';
  segment(book);
  expect(cellsOf(book, 'Orders').map((one) => one[4])).toContain('C New');
  expect(value(serve(book, 'settings', { tab: 'Orders' }))).toMatchObject({
    tab: '設定',
    added: 0,
  });
});

test('a protected tab is read, and refused where it should be written', () => {
  const book = withSettings();
  type(book, 'rfm.bins', '3');
  sheetByName(book, 'Settings')!.protection = 'locked';
  expect(segment(book).cutoffs.recency).toHaveLength(2);
  const answer = serve(book, 'settings', { tab: 'Orders' });
  expect(answer.ok ? '' : answer.problem.code).toBe('protectedTab');
});

test('a tab whose header row is gone is left alone, and said so', () => {
  const book = withSettings();
  type(book, [0, 1], 'mine');
  const before = cellsOf(book, 'Settings');
  const answer = segment(book);
  expect(codes(answer)).toContain('settingsHeaders');
  expect(codes(value(serve(book, 'settings', { tab: 'Orders' })))).toEqual(['settingsHeaders']);
  expect(cellsOf(book, 'Settings')).toEqual(before);
});

test.each([
  ['en', 'Settings', 'quantiles'],
  ['ja', '設定', null],
] as const)(
  'a file without sales gets its settings too, which say nothing of customers (%s)',
  (locale, name, quantiles) => {
    const book = bookOf([['Nothing here']]);
    book.locale = locale;
    const answer = serve(book, 'settings', { tab: 'Orders' });
    expect(value(answer)).toMatchObject({ tab: name, made: true, notes: [] });
    expect(answer.run.violations).toEqual([]);
    expect(answer.run.calls).toBeLessThanOrEqual(60);
    const cells = cellsOf(book, name);
    const row = cells.find((one) => one.includes('rfm.cutoffs.recency'))!;
    expect(row[2]).not.toMatch(/\d/);
    if (quantiles !== null) expect(row[2]).toBe(quantiles);
    expect(value(serve(book, 'settings', {}))).toMatchObject({ tab: name, made: false });
    value(serve(book, 'undo', {}));
    expect(book.sheets.map((sheet) => sheet.name)).toEqual(['Orders']);
  },
);

test('once there are sales, the settings of an empty file say what holds for them', () => {
  const book = bookOf([['Nothing here']]);
  value(serve(book, 'settings', { tab: 'Orders' }));
  sheetByName(book, 'Orders')!.cells = bookOf(shop()).sheets[0].cells;
  value(serve(book, 'settings', { tab: 'Orders' }));
  expect(settingCell(book, 'rfm.cutoffs.frequency', 2)).toMatch(/^> \d/);
});
