import { expect, test } from 'vitest';
import type { Segmented } from '../../src/protocol.ts';
import { sheetByName, snapshot, type Value, type Workbook } from '../host/workbook.ts';
import { bookOf, cellsOf, HEADER, serve, shop, tabs, value } from './book.ts';

/** Row of a setting on the tab, by its key. */
function rowOf(book: Workbook, key: string): number {
  return cellsOf(book, 'Settings').findIndex((row) => row[5] === key);
}

/** Types a value as the owner would, beside a key or in any cell. */
function type(book: Workbook, place: string | readonly [row: number, column: number], to: Value) {
  const [row, column] = typeof place === 'string' ? [rowOf(book, place), 1] : place;
  sheetByName(book, 'Settings')!.cells[row]![column] = to;
}

function withSettings(cells = shop()): Workbook {
  const book = bookOf(cells);
  value(serve(book, 'settings', { tab: 'Orders' }));
  return book;
}

const segment = (book: Workbook): Segmented => value(serve(book, 'segment', { tab: 'Orders' }));
const codes = (answer: { notes: readonly { code: string }[] }) =>
  answer.notes.map(({ code }) => code);

/** The score of each customer by name. */
function scores(book: Workbook): Record<string, Value> {
  const [header, ...rows] = cellsOf(book, 'Customers');
  const [name, score] = ['Name', 'Score'].map((one) => header.indexOf(one));
  return Object.fromEntries(rows.map((row) => [row[name], row[score]]));
}

test('the tab is made once, opened, and changes no result', () => {
  const plain = bookOf(shop());
  const book = bookOf(shop());
  const answer = serve(book, 'settings', {});
  expect(value(answer)).toEqual({ tab: 'Settings', made: true, added: 18, notes: [], undo: true });
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
  value(serve(book, 'settings', { tab: 'Orders' }));
  expect(value(serve(book, 'undo', {}))).toEqual({ removed: ['Settings'], kept: [], undo: false });
  expect(cellsOf(book, 'Orders')).toEqual(cellsOf(bookOf(shop()), 'Orders'));
  expect(tabs(book)).toEqual(['Orders']);

  const typed = withSettings();
  type(typed, 'rfm.bins', '4');
  expect(value(serve(typed, 'undo', {}))).toMatchObject({ removed: [], kept: ['Settings'] });
  expect(before).not.toBe('');
});

test('three scores instead of five: an edit is used at the next run', () => {
  const book = withSettings();
  type(book, 'rfm.bins', '3');
  const answer = segment(book);
  expect(answer.cutoffs.recency).toHaveLength(2);
  expect(new Set(Object.values(scores(book)).map((score) => String(score)[0]))).toEqual(
    new Set(['1', '2', '3']),
  );
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
  expect(cellsOf(book, 'Settings')[rowOf(book, 'rfm.bins')][4]).toContain('a whole number from 2');
});

test('cut-offs that are copied to freeze them change no score, then or later', () => {
  const book = withSettings();
  segment(book);
  const before = scores(book);
  for (const line of ['recency', 'frequency', 'monetary']) {
    const key = `rfm.cutoffs.${line}`;
    type(book, key, cellsOf(book, 'Settings')[rowOf(book, key)][2]);
  }
  const orders = sheetByName(book, 'Orders')!;
  expect(segment(book).cutoffs.reached).toEqual([]);
  expect(scores(book)).toEqual(before);

  // A later offer does not thaw them, and a new customer moves nobody.
  orders.cells[91] = [45_565, 'Huge', 'huge@example.com', 9_999, ''];
  value(serve(book, 'settings', { tab: 'Orders' }));
  expect(segment(book).cutoffs.reached).toEqual([]);
  const { Huge, ...others } = scores(book);
  expect([Huge, others]).toEqual(['515', before]);

  const key = 'rfm.cutoffs.frequency';
  type(book, key, '> 1 / 2 / 3 / 4');
  expect(segment(book).cutoffs.reached).toEqual(['frequency']);
  expect(scores(book)['Regular 0']).toMatch(/^.5.$/);
  value(serve(book, 'settings', { tab: 'Orders' }));
  expect(cellsOf(book, 'Settings')[rowOf(book, key)][4]).toBe('In use: ≥ 1 / 2 / 3 / 4');
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
    reached: ['frequency', 'monetary'],
  });
  const [header, ...rows] = cellsOf(book, 'Customers');
  const at = ['Customer', 'Score', 'Segment'].map((one) => header.indexOf(one));
  const shown = rows.map((row) => at.map((column) => row[column])).sort();
  expect(shown).toEqual(NINE.map(([name, , , , , score, rank]) => [name, score, rank]));
});

test('the owner’s own segment table labels and colours the rows', () => {
  const book = withSettings();
  const top = rowOf(book, 'segments') + 1;
  const own = [
    ['Darlings', 'Keep', 'R 3-5 F 4-5'],
    ['Fresh', 'Grow', 'n 1'],
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
    ['A', 'Darlings', 10],
    ['B', 'Fresh', 10],
    ['C', 'Others', 10],
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
  expect(cells[top][3]).toBe('10 customers now');
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

test('stages, grace and dormancy follow the tab', () => {
  const book = withSettings();
  const stages = (answer: Segmented) =>
    Object.fromEntries(
      answer.stages.filter(({ count }) => count > 0).map(({ key, count }) => [key, count]),
    );
  expect(stages(segment(book))).toEqual({
    'First-time active': 10,
    'Steady active': 10,
    'Steady lapsed': 10,
  });
  type(book, 'cpm.lapseDays', '400');
  type(book, 'cpm.amount', '100');
  type(book, 'cpm.primeDays', '92');
  expect(stages(segment(book))).toEqual({
    'First-time active': 10,
    'Prime active': 10,
    'Steady active': 10,
    ...{ 'Prime active': 10 },
  });
});
