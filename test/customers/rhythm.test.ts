import { expect, test } from 'vitest';
import { absenceOf } from '../../src/customers/absence.ts';
import { factsOf } from '../../src/customers/facts.ts';
import { historyOf } from '../../src/customers/history.ts';
import { rhythmOf } from '../../src/customers/rhythm.ts';
import { day, type Line, salesOf } from '../data.ts';

function of(lines: readonly Line[], asOf: string, name = 'K') {
  const sales = salesOf(lines);
  const facts = factsOf(historyOf(sales), day(asOf));
  const rhythm = rhythmOf(facts);
  const k = sales.customers.indexOf(name);
  const all = (days: number) => sales.customers.map(() => days);
  const limits = { grace: all(15), lapseDays: all(240), dormantDays: 365 };
  return {
    days: rhythm.days[k],
    own: rhythm.own[k] === 1,
    absence: absenceOf(facts, rhythm, limits, k),
  };
}

// METHODS 5.9.
const GOLDEN: Line[] = ['2024-01-05', '2024-02-04', '2024-03-05', '2024-04-04', '2024-05-04'].map(
  (date): Line => ['K', date, 12_000],
);

test('every thirty days: a rhythm of 30, a warning only after the grace of 15 days', () => {
  expect(of(GOLDEN, '2024-05-20')).toEqual({ days: 30, own: true, absence: 'onRhythm' });
  expect(of(GOLDEN, '2024-06-18').absence).toBe('late');
  expect(of(GOLDEN, '2024-06-20').absence).toBe('lapseWarning');
  expect(of(GOLDEN, '2024-12-30').absence).toBe('gone');
  expect(of(GOLDEN, '2025-05-04').absence).toBe('gone');
  expect(of(GOLDEN, '2025-05-05').absence).toBe('dormant');
});

test('two orders on one day are one purchase day for the rhythm', () => {
  const twice: Line[] = [...GOLDEN, ['K', '2024-03-05', 500, 'second order of the day']];
  expect(of(twice, '2024-06-20').days).toBe(30);
});

test('only the last year counts when it holds three purchase days', () => {
  const slowThenFast: Line[] = [
    ['K', '2020-01-01', 10],
    ['K', '2021-01-01', 10],
    ['K', '2024-01-01', 10],
    ['K', '2024-01-11', 10],
    ['K', '2024-01-21', 10],
  ];
  expect(of(slowThenFast, '2024-02-01').days).toBe(10);
  // A year later they are out of the window, and all history is 1,481 days over 4 intervals.
  expect(of(slowThenFast, '2025-06-01').days).toBe(370);
});

test('a yearly buyer is not gone after nine months', () => {
  const yearly: Line[] = ['2021-03-01', '2022-03-01', '2023-03-01', '2024-03-01'].map(
    (date): Line => ['K', date, 10],
  );
  expect(of(yearly, '2024-12-15').absence).toBe('onRhythm');
});

test('who bought once has the rhythm of the shop, and 60 days where the shop has none', () => {
  expect(of([['K', '2024-01-01', 10]], '2024-02-01')).toEqual({
    days: 60,
    own: false,
    absence: 'onRhythm',
  });
  const regulars: Line[] = ['a', 'b', 'c', 'd', 'e'].flatMap((name): Line[] => [
    [name, '2024-01-01', 10],
    [name, '2024-01-15', 10],
  ]);
  expect(of([...regulars, ['K', '2024-01-20', 10]], '2024-02-01')).toEqual({
    days: 14,
    own: false,
    absence: 'onRhythm',
  });
});
