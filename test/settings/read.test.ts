import { expect, test } from 'vitest';
import { EIGHT_RANKS, ELEVEN } from '../../src/customers/tiers.ts';
import type { Cell } from '../../src/sales/sales.ts';
import { settingsOf } from '../../src/settings/read.ts';
import { NOTHING_FROZEN, STANDARD } from '../../src/settings/settings.ts';
import { sentence } from '../../src/words/messages.ts';
import { wordsOf } from '../../src/words/words.ts';

const words = wordsOf('en');
const HEADER = Object.values(words.settings.headers);
const SEGMENTS = ['Segment', 'Group', 'Cells or intervals', '', '', 'segments'];
const place = { dayOf: () => 0 };

/** A tab of settings from `key: value` and rows of the segment table. */
function read(
  values: Readonly<Record<string, Cell>>,
  segments: readonly (readonly Cell[])[] = [],
  { frozen = NOTHING_FROZEN, name = 'Settings' } = {},
) {
  const rows = Object.entries(values).map(([key, value]) => ['', value, '', '', '', key]);
  const cells = [HEADER, ...rows, SEGMENTS, ...segments.map((row) => [...row, '', '', ''])];
  const tab = { cells, headers: words.settings.headers, frozen, name: () => name };
  const { settings, findings } = settingsOf(tab, place);
  return { settings, notes: findings.map(({ note }) => sentence(words.notes, note)) };
}

test('a tab on which nothing is typed changes nothing', () => {
  const { settings, notes } = read({ 'rfm.bins': '', 'cpm.lapseDays': '', trade: '' });
  expect(settings).toEqual(STANDARD);
  expect(notes).toEqual([]);
});

test('what is typed is used, the rest stays', () => {
  const { settings, notes } = read({
    asOf: 'last sale',
    'visit.zeroAmount': 'visit',
    'rfm.bins': '3',
    'rfm.method': 'rfm-r',
    'cpm.amount': '7 × average order',
    'cpm.primeDays': '365',
    'risk.graceDays': '20',
    'risk.dormantDays': '400',
    'list.max': '10',
    'thanks.days': '7',
  });
  expect(notes).toEqual([]);
  expect(settings).toEqual({
    asOf: 'lastSale',
    scoring: {
      ...STANDARD.scoring,
      zeroAmount: 'visit',
      method: 'rfm-r',
      bins: 3,
      limits: { buddingDays: 90, primeDays: 365, amount: 'sevenOrders', lapseDays: 240 },
      grace: 20,
      dormantDays: 400,
    },
    source: STANDARD.source,
    followUp: { ...STANDARD.followUp, max: 10, thanksDays: 7 },
    guards: STANDARD.guards,
    templates: [],
    narrowDowns: [],
  });
});

test('a trade brings its cut-offs and days; what is typed beside it wins', () => {
  const { scoring } = read({ trade: 'project' }).settings;
  expect(scoring.trade).toBe('project');
  expect(scoring.lines).toEqual({ recency: 'trade', frequency: 'trade', monetary: 'trade' });
  expect([scoring.limits.lapseDays, scoring.grace]).toEqual([730, 30]);
  const mixed = read({
    trade: 'project',
    'risk.graceDays': '5',
    'rfm.cutoffs.frequency': 'quantiles',
  }).settings.scoring;
  expect([mixed.grace, mixed.lines.frequency, mixed.lines.recency]).toEqual([
    5,
    'quantile',
    'trade',
  ]);
});

test('a broken value names its cell and says what belongs there; the default holds', () => {
  const { settings, notes } = read({ 'rfm.bins': 'five', 'list.max': '0', 'thanks.days': '7' });
  expect(settings.scoring.bins).toBe(5);
  expect(settings.followUp).toMatchObject({ max: 50, thanksDays: 7 });
  expect(notes).toEqual([
    'Settings!B2 (Number of scores) cannot be used, so the default holds. Type a whole number from 2 to 9.',
    'Settings!B3 (People on a list) cannot be used, so the default holds. Type a whole number from 1 to 10,000.',
  ]);
});

test('a tab whose name has spaces is quoted as a formula would', () => {
  const { notes } = read({ 'rfm.bins': 'x' }, [], { name: "Ann's own" });
  expect(notes[0]).toContain("'Ann''s own'!B2");
});

test('prime days under the budding days: both defaults hold', () => {
  const { settings, notes } = read({ 'cpm.buddingDays': '300', 'cpm.primeDays': '200' });
  expect(settings.scoring.limits).toMatchObject({ buddingDays: 90, primeDays: 210 });
  expect(notes).toEqual([
    'Settings!B3: prime days are fewer than budding days, so the defaults hold. Type a larger number of prime days.',
  ]);
  expect(read({ 'cpm.buddingDays': '300' }).notes[0]).toContain('Settings!B2');
});

test('typed cut-offs are reached by equality, offered ones that are kept are not', () => {
  const frozen = { ...NOTHING_FROZEN, frequency: ['>1/2.5'] };
  const line = (text: string) =>
    read({ 'rfm.cutoffs.frequency': text }, [], { frozen }).settings.scoring.lines.frequency;
  expect(line('> 1 / 2.5')).toEqual({ values: [1, 2.5], compare: 'above' });
  expect(line('> 1 / 3')).toEqual({ values: [1, 3], compare: 'atLeast' });
  expect(line('1 / 2.5')).toEqual({ values: [1, 2.5], compare: 'atLeast' });
});

test('equal neighbours are refused, except in quantiles that the owner froze', () => {
  const typed = (text: string, frozen: readonly string[]) =>
    read({ 'rfm.cutoffs.frequency': text }, [], {
      frozen: { ...NOTHING_FROZEN, frequency: frozen },
    });
  expect(typed('> 1 / 4 / 4', ['>1/4/4'])).toMatchObject({
    notes: [],
    settings: { scoring: { lines: { frequency: { values: [1, 4, 4], compare: 'above' } } } },
  });
  const { settings, notes } = typed('> 1 / 4 / 4', []);
  expect(settings.scoring.lines.frequency).toBe('quantile');
  expect(notes[0]).toContain('Settings!B2 (Cut-offs, orders) cannot be used');
});

test('money cut-offs are kept in ten-thousandths', () => {
  const { scoring } = read({ 'rfm.cutoffs.monetary': '243.244 / 500' }).settings;
  expect(scoring.lines.monetary).toEqual({ values: [2_432_440, 5_000_000], compare: 'atLeast' });
});

const OWN = [
  ['Top', 'Keep', 'R 4-5'],
  ['Rest', 'Rest', 'R 1-3'],
];

test('the table below is used unless another is chosen', () => {
  const { table } = read({}, OWN).settings.scoring;
  expect(table.tiers.map(({ mark, group, name }) => [mark, group, name])).toEqual([
    ['A', 'keep', { of: 'own', text: 'Top' }],
    ['B', 'rest', { of: 'own', text: 'Rest' }],
  ]);
  expect(read({ 'segments.table': 'eight ranks' }, OWN).settings.scoring.table).toBe(EIGHT_RANKS);
  expect(read({ 'segments.table': 'eleven segments' }, OWN).settings.scoring.table).toBe(ELEVEN);
});

const BROKEN = [
  [['', 'Keep', '555'], 'Settings!A4: a segment needs a name.'],
  [['Top', 'Golden', '555'], 'Settings!B4 is no group, so the eleven'],
  [['Top', 'Keep', '777'], 'Settings!C4 names no cells, so the eleven'],
] as const;

test.each(BROKEN)('a segment row of %j: the eleven segments hold', (row, note) => {
  const { settings, notes } = read({}, [OWN[0], row]);
  expect(settings.scoring.table).toBe(ELEVEN);
  expect(notes).toHaveLength(1);
  expect(notes[0]).toContain(note);
  // Nobody is told of a table that is not in use.
  expect(read({ 'segments.table': 'eight ranks' }, [OWN[0], row]).notes).toEqual([]);
});

test('cells that two rows have: the earlier row wins and a note names cell and codes', () => {
  const { settings, notes } = read({}, [
    ['Top', 'Keep', '555 554'],
    ['Next', 'Grow', '554 553'],
    ['Rest', 'Rest', 'R 1-4'],
  ]);
  expect(notes).toEqual([
    'Settings!C4: an earlier row has 554 already and wins. Take these cells out of one of the two.',
  ]);
  expect(settings.scoring.table.find(5, 5, 4, 1)).toBe(0);
});

test('more segments than letters: the eleven hold', () => {
  const rows = Array.from({ length: 27 }, (_, index) => [`S${index}`, 'Keep', 'R 5']);
  const { settings, notes } = read({}, rows);
  expect(settings.scoring.table).toBe(ELEVEN);
  expect(notes).toEqual([
    'Settings!A29: more than 25 segments, so the eleven standard ones are used. Remove some rows.',
  ]);
});

test('columns may move and rows may be sorted; without a header row the defaults hold', () => {
  const cells = [
    ['my notes'],
    [],
    ['Key', 'Default', 'Value', 'Setting'],
    ['rfm.bins', '', '4', ''],
  ];
  const tab = { headers: words.settings.headers, frozen: NOTHING_FROZEN, name: () => 'Settings' };
  expect(settingsOf({ ...tab, cells }, place).settings.scoring.bins).toBe(4);
  const { settings, findings } = settingsOf({ ...tab, cells: [cells[3]] }, place);
  expect(settings).toBe(STANDARD);
  expect(findings.map(({ note }) => note.code)).toEqual(['settingsHeaders']);
});

test('notes are said in the language of whoever looks', () => {
  const rows = [HEADER, ['', 'x', '', '', '', 'rfm.bins'], ['', 'x', '', '', '', 'trade']];
  const tab = { cells: rows, headers: words.settings.headers, frozen: NOTHING_FROZEN };
  const { findings } = settingsOf({ ...tab, name: () => '設定' }, place);
  const [trade, bins] = findings.map(({ note }) => sentence(wordsOf('ja').notes, note));
  expect(bins).toBe(
    '設定!B2(点数の段階)は使えないため、初期値を使いました。2から9までの整数を入力してください。',
  );
  expect(trade).toContain('「美容室・サロン」「飲食・日用品店」');
});
