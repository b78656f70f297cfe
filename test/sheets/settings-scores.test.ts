import { expect, test } from 'vitest';
import { sheetByName, type Value, type Workbook } from '../host/workbook.ts';
import { cellsOf, serve, value } from './book.ts';
import { codes, rowOf, segment, settingCell, type, withSettings } from './settings.ts';

/** The score of each customer by name. */
function scores(book: Workbook): Record<string, Value> {
  const [header, ...rows] = cellsOf(book, 'Customers');
  const [name, score] = ['Name', 'Score'].map((one) => header.indexOf(one));
  return Object.fromEntries(rows.map((row) => [row[name], row[score]]));
}

test('three scores instead of five: an edit is used at the next run', () => {
  const book = withSettings();
  type(book, 'rfm.bins', '3');
  const answer = segment(book);
  expect(answer.cutoffs.recency).toHaveLength(2);
  expect(new Set(Object.values(scores(book)).map((score) => String(score)[0]))).toEqual(
    new Set(['1', '2', '3']),
  );
});

test('cut-offs that are copied to freeze them change no score, then or later', () => {
  const book = withSettings();
  segment(book);
  const before = scores(book);
  for (const line of ['recency', 'frequency', 'monetary']) {
    const key = `rfm.cutoffs.${line}`;
    type(book, key, settingCell(book, key, 2));
  }
  const orders = sheetByName(book, 'Orders')!;
  const frozen = segment(book);
  expect(frozen.scores.rows[0][2]).toMatch(/^M5: over /);
  expect(codes(frozen)).not.toContain('setting');
  expect(scores(book)).toEqual(before);

  // A later offer does not thaw them, and a new customer moves nobody.
  orders.cells[91] = [45_565, 'Huge', 'huge@example.com', 9_999, ''];
  value(serve(book, 'settings', { tab: 'Orders' }));
  expect(segment(book).cutoffs).toEqual(frozen.cutoffs);
  const { Huge, ...others } = scores(book);
  expect([Huge, others]).toEqual(['515', before]);

  const key = 'rfm.cutoffs.frequency';
  type(book, key, '> 1 / 2 / 3 / 4');
  expect(segment(book).scores.rows[0][1]).toBe('F5: 4 or more');
  expect(scores(book)['Regular 0']).toMatch(/^.5.$/);
  value(serve(book, 'settings', { tab: 'Orders' }));
  expect(settingCell(book, key, 4)).toBe('In use: ≥ 1 / 2 / 3 / 4');
});

test('cut-offs of a window of days are offered as they hold, and freeze as they are', () => {
  const book = withSettings();
  type(book, 'rfm.window', '100');
  const windowed = segment(book);
  value(serve(book, 'settings', { tab: 'Orders' }));
  const key = 'rfm.cutoffs.frequency';
  const offered = String(settingCell(book, key, 2));
  expect(offered).toBe(`> ${windowed.cutoffs.frequency.join(' / ')}`);
  expect(offered).not.toBe('> 1 / 4 / 4 / 4');
  const before = scores(book);
  type(book, key, offered);
  expect(codes(segment(book))).not.toContain('setting');
  expect(scores(book)).toEqual(before);
});

// METHODS 4.2 and 3.4: the nine customers, counted from 2024-12-31.
const NINE: readonly (readonly [string, string, string, number, number, string, string])[] = [
  ['P1', '2024-11-01', '2024-11-01', 1, 8_000, '411', 'C New'],
  ['P2', '2024-10-01', '2024-12-01', 3, 90_000, '535', 'A Best'],
  ['P3', '2024-01-10', '2024-12-05', 8, 60_000, '544', 'A Best'],
  ['P4', '2024-07-01', '2024-11-20', 4, 88_000, '434', 'A Best'],
  ['P5', '2023-02-01', '2024-12-20', 20, 240_000, '555', 'A Best'],
  ['P6', '2024-03-01', '2024-03-01', 1, 5_000, '211', 'G Quiet'],
  ['P7', '2023-01-01', '2024-05-05', 12, 150_000, '255', 'F Leaving'],
  ['P8', '2023-01-01', '2024-05-04', 12, 70_000, '254', 'F Leaving'],
  ['P9', '2024-05-06', '2024-05-06', 1, 70_000, '214', 'E Wavering'],
];

/** Orders that begin and end on the given days and come to the given sum. */
function nine(): Value[][] {
  const rows = NINE.flatMap(([name, first, last, orders, amount]) =>
    Array.from({ length: orders }, (_, index): Value[] => [
      index === 0 ? first : last,
      name,
      `${name}-${index}`,
      index === 0 ? amount - (orders - 1) * 100 : 100,
    ]),
  );
  return [['Order date', 'Customer', 'Order number', 'Amount'], ...rows];
}

test('the general trade scores the nine customers as published, with eight ranks beside them', () => {
  const book = withSettings(nine());
  type(book, 'trade', 'general');
  type(book, 'segments.table', 'eight ranks');
  type(book, 'asOf', '2024-12-31');
  // The door's clock stands in September 2024, so the day comes from the tab.
  const answer = segment(book);
  expect(answer.asOf).toBe('2024-12-31');
  expect(answer.cutoffs).toEqual({
    recency: [30, 90, 180, 365],
    frequency: [2, 3, 5, 10],
    monetary: [12_597, 25_194, 50_388, 88_178],
  });
  const [header, ...rows] = cellsOf(book, 'Customers');
  const at = ['Customer', 'Score', 'Segment'].map((one) => header.indexOf(one));
  const shown = rows.map((row) => at.map((column) => row[column])).sort();
  expect(shown).toEqual(NINE.map(([name, , , , , score, rank]) => [name, score, rank]));
});

test('the scores of R’s package can be chosen: cut-offs are one higher and to be reached', () => {
  const book = withSettings();
  type(book, 'rfm.method', 'rfm-r');
  const { cutoffs, scores: said } = segment(book);
  expect(cutoffs.frequency).toEqual([2, 5, 5, 5]);
  expect(said.rows[3].slice(1)).toEqual([
    'F2: 2 or more',
    expect.stringMatching(/^M2: .* or more$/),
  ]);
});

test('lines of different numbers of scores stand beside each other in words', () => {
  const book = withSettings();
  type(book, 'rfm.cutoffs.recency', '7 / 14 / 30 / 60 / 90 / 120');
  type(book, 'rfm.cutoffs.frequency', '2 / 4');
  const { rows } = segment(book).scores;
  expect(rows.map(([recency]) => recency)).toEqual([
    ...[7, 14, 30, 60, 90, 120].map((days, at) => `R${7 - at}: within ${days} days`),
    'R1: over 120 days ago',
  ]);
  expect(rows.map(([, frequency]) => frequency)).toEqual([
    ...['', '', '', ''],
    ...['F3: 4 or more', 'F2: 2 or more', 'F1: the rest'],
  ]);
});

test('the owner’s own segment table labels and colours the rows', () => {
  const book = withSettings();
  const top = rowOf(book, 'segments') + 1;
  const own = [
    ['Darlings', 'Keep', 'F 2-5'],
    ['Fresh', 'Grow', 'R 5 n 1'],
  ];
  for (let row = 0; row < 11; row++) {
    for (let column = 0; column < 3; column++) {
      type(book, [top + row, column], own[row]?.[column] ?? '');
    }
  }
  const answer = segment(book);
  const named = answer.groups
    .flatMap(({ segments }) => segments)
    .map(({ mark, name, customers }) => [mark, name, customers]);
  expect(named.sort()).toEqual([
    ['A', 'Darlings', 20],
    ['B', 'Fresh', 6],
    ['C', 'Others', 4],
  ]);
  expect(new Set(cellsOf(book, 'Orders').map((row) => row[4]))).toEqual(
    new Set(['Segment', 'A Darlings', 'B Fresh', 'C Others']),
  );
  expect(sheetByName(book, 'Orders')!.rules.map(({ formula }) => formula)).toEqual([
    '=(LEFT($E2)="C")+N("otokui")',
    '=(LEFT($E2)="B")+N("otokui")',
    '=(LEFT($E2)="A")+N("otokui")',
  ]);
  value(serve(book, 'settings', { tab: 'Orders' }));
  const cells = cellsOf(book, 'Settings');
  expect(cells[top][3]).toBe('20 customers now');
  expect(cells[top - 1][4]).toContain('In no segment, so in “Others”: 111 112');
});

test('an unknown group: the eleven segments hold and the cell is named', () => {
  const book = withSettings();
  const row = rowOf(book, 'segments') + 3;
  type(book, [row, 1], 'Golden');
  const answer = segment(book);
  expect(answer.notes[0].text).toBe(
    `Settings!B${row + 1} is no group, so the eleven standard segments are used. Type Keep, Grow, Watch, Rescue, Rest.`,
  );
  expect(answer.groups.flatMap(({ segments }) => segments)).toHaveLength(11);
});
