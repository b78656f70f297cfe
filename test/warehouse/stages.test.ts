import { expect, test } from 'vitest';
import { STANDARD_SCORING } from '../../src/customers/scoring.ts';
import type { Line } from '../data.ts';
import { ask } from './ask.ts';

// METHODS 4.2, as sales of which only the first and the last day matter.
const GOLDEN: readonly (readonly [string, string, string, number, number, string])[] = [
  ['P1', '2024-11-01', '2024-11-01', 1, 8_000, 'First-time active'],
  ['P2', '2024-10-01', '2024-12-01', 3, 90_000, 'Budding active'],
  ['P3', '2024-01-10', '2024-12-05', 8, 60_000, 'Steady active'],
  ['P4', '2024-07-01', '2024-11-20', 4, 88_000, 'Trending active'],
  ['P5', '2023-02-01', '2024-12-20', 20, 240_000, 'Prime active'],
  ['P6', '2024-03-01', '2024-03-01', 1, 5_000, 'First-time lapsed'],
  ['P7', '2023-01-01', '2024-05-05', 12, 150_000, 'Prime lapsed'],
  ['P8', '2023-01-01', '2024-05-04', 12, 70_000, 'Prime lapsed'],
  ['P9', '2024-05-06', '2024-05-06', 1, 70_000, 'First-time active'],
];

test('the nine golden customers have their stages', async () => {
  const lines = GOLDEN.flatMap(([name, first, last, n, amount]) =>
    Array.from({ length: n }, (_, at): Line => {
      return at === 0 ? [name, first, amount - n + 1, 'A'] : [name, last, 1, `B${at}`];
    }),
  );
  const rows = await ask(lines, '2024-12-31');
  expect(GOLDEN.map(([name]) => [name, rows[name].stage])).toEqual(
    GOLDEN.map(([name, , , , , stage]) => [name, stage]),
  );
});

test('seven average orders of 1,250 are 8,800: two digits, half up', async () => {
  const lines: Line[] = [
    ['Ann', '2024-01-01', 4_400],
    ['Ann', '2024-06-01', 4_400],
    ['Bob', '2024-01-01', 4_390],
    ['Bob', '2024-06-01', 4_400],
    ['last', '2024-06-01', 210],
    ...Array.from({ length: 11 }, (_, k): Line => [`k${k}`, '2024-06-01', 200]),
  ];
  const limits = { ...STANDARD_SCORING.limits, amount: 'sevenOrders' } as const;
  const rows = await ask(lines, '2024-06-30', { limits });
  expect([rows.Ann.stage, rows.Bob.stage]).toEqual(['Trending active', 'Steady active']);
});
