import { expect, test } from 'vitest';
import * as cells from '../../src/cells/stages.ts';
import { zoneDays } from '../../src/sales/zone.ts';
import { wordsOf } from '../../src/words/words.ts';
import { day } from '../data.ts';

const place = { dayOf: zoneDays('UTC'), today: day('2030-01-01'), locale: 'en_GB' };
const words = wordsOf('en');
const col = (...values: unknown[]): unknown[][] => values.map((value) => [value]);
const call = { cutoffs: undefined as unknown, place, words };

/** METHODS 4.4: customer, day, yen. */
const ROWS = [
  ['U', '2023-09-01', 9_000],
  ['V', '2024-01-15', 12_000],
  ['X', '2024-02-01', 20_000],
  ['X', '2024-03-01', 20_000],
  ['X', '2024-06-01', 20_000],
  ['W', '2024-08-05', 7_000],
  ['U', '2024-10-01', 9_000],
  ['X', '2024-11-15', 20_000],
] as const;
const ranges = {
  customers: col(...ROWS.map(([name]) => name)),
  dates: col(...ROWS.map(([, date]) => date)),
  amounts: col(...ROWS.map(([, , amount]) => amount)),
};

test('each row gets the stage of its customer on the day of counting', () => {
  const now = cells.cpmStage({ ...call, ranges: { ...ranges, as_of: '2024-12-31' } });
  const [u, v, w, x] = ['Steady active', 'First-time lapsed', 'First-time active', 'Prime active'];
  expect(now).toEqual(col(u, v, x, x, x, w, u, x));
  const before = cells.cpmStage({ ...call, ranges: { ...ranges, as_of: '2024-06-30' } });
  expect((before as unknown[][]).flat()[5]).toBe('');
});

test('own cut-offs, as a row or a column, with blanks for the standard ones', () => {
  const of = (cutoffs: unknown) =>
    (cells.cpmStage({ ...call, cutoffs, ranges: { ...ranges, as_of: '2024-12-31' } }) as string[][])
      .flat()
      .slice(0, 3);
  expect(of([[90, 400, 18_000, 400]])).toEqual([
    'Trending active',
    'First-time active',
    'Trending active',
  ]);
  expect(of(col('', '', '18,000', ''))).toEqual([
    'Prime active',
    'First-time lapsed',
    'Prime active',
  ]);
});

test('B22: the trend has one row for each month-end, and its headcounts add up', () => {
  const trend = cells.cpmTrend({ ...call, months: 3, ranges: { ...ranges, as_of: '2024-11-20' } });
  expect(trend).toEqual([
    ['Month', ...stageNames()],
    ['2024-08', 2, 0, 1, 0, 0, 1, 0, 0, 0, 0],
    ['2024-09', 1, 0, 1, 0, 0, 2, 0, 0, 0, 0],
    ['2024-10', 1, 0, 2, 0, 0, 1, 0, 0, 0, 0],
  ]);
  expect(cells.cpmTrend({ ...call, months: '', ranges })).toHaveLength(25);
});

function stageNames(): readonly string[] {
  const names = Object.values(words.stages);
  return [...names.map(({ active }) => active), ...names.map(({ lapsed }) => lapsed)];
}

test('the moves between two days, with a row for those who had not bought yet', () => {
  const moves = cells.cpmMoves({
    ...call,
    ranges,
    from: '2024-06-30',
    to: [['2024-12-31']],
  }) as (string | number)[][];
  expect(moves[0]).toEqual(['From → to', ...stageNames()]);
  expect(moves).toHaveLength(12);
  const told = moves
    .slice(1)
    .flatMap(([from, ...counts]) =>
      counts.flatMap((count, at) => (count === 0 ? [] : [[from, moves[0][at + 1], count]])),
    );
  expect(told).toEqual([
    ['First-time active', 'First-time lapsed', 1],
    ['Steady active', 'Prime active', 1],
    ['First-time lapsed', 'Steady active', 1],
    ['No order yet', 'First-time active', 1],
  ]);
});

test('who returned everything moves into a column of their own', () => {
  const returned = {
    customers: col('a', 'a'),
    dates: col('2024-01-10', '2024-01-10'),
    amounts: col(100, -100),
  };
  const later = { ...returned, dates: col('2024-01-10', '2024-02-10') };
  const move = (data: typeof returned) =>
    cells.cpmMoves({
      ...call,
      ranges: { ...data, orders: col(1, 1) },
      from: '2024-01-31',
      to: '2024-02-29',
    });
  expect((move(later) as unknown[][])[0].at(-1)).toBe('All returned');
  expect((move(later) as unknown[][])[1].at(-1)).toBe(1);
  expect((move(returned) as unknown[][])[0]).toHaveLength(11);
});

test.each([
  ['three cut-offs', { cutoffs: [[90, 210, 70_000]] }],
  ['prime days below budding days', { cutoffs: [[210, 90, 70_000, 240]] }],
  ['a cut-off that is no number', { cutoffs: [[90, 'x', 70_000, 240]] }],
])('%s are refused in one sentence', (_, cutoffs) => {
  expect(cells.cpmStage({ ...call, ...cutoffs, ranges })).toEqual({
    code: 'stageCutoffs',
    values: [],
  });
});

test.each([
  ['', '2024-12-31', { code: 'missingDay', values: ['from'] }],
  ['2024-06-30', undefined, { code: 'missingDay', values: ['to'] }],
  ['2024-12-31', '2024-06-30', { code: 'daysTurned', values: ['from', 'to'] }],
  ['soon', '2024-06-30', { code: 'notADay', values: ['from'] }],
  ['2024-06-30', 'soon', { code: 'notADay', values: ['to'] }],
])('moves from "%s" to "%s" are refused in one sentence', (from, to, problem) => {
  expect(cells.cpmMoves({ ...call, ranges, from, to })).toEqual(problem);
});
