import { expect, test } from 'vitest';
import type { Line } from '../data.ts';
import { ask } from './ask.ts';

test('a rhythm is a fraction until it is rounded, half up', async () => {
  const days = ['2024-01-01', '2024-01-03', '2024-01-06'];
  const { Ann } = await ask(
    days.map((day): Line => ['Ann', day, 10]),
    '2024-02-01',
  );
  // Five days over two intervals: 2.5 days, which whole-number division would call 2.
  expect(Ann.rhythm).toBe('3');
});

test('who came once has the middle rhythm of the others, between two where they are even', async () => {
  const pairs = (['2024-01-11', '2024-02-10'] as const).flatMap((second, at) =>
    [1, 2, 3].flatMap((n): Line[] => [
      [`${at}${n}`, '2024-01-01', 10],
      [`${at}${n}`, second, 10],
    ]),
  );
  // Three customers come every 10 days, three every 40: the shop's rhythm is 25.
  const rows = await ask(
    [...pairs, ['Ann', '2024-03-06', 10], ['Bob', '2024-03-05', 10]],
    '2024-03-31',
  );
  expect([rows.Ann.recency, rows.Ann.absence, rows.Ann.rhythm]).toEqual(['25', 'onRhythm', null]);
  expect([rows.Bob.recency, rows.Bob.absence]).toEqual(['26', 'late']);
});

test('with fewer than five rhythms the one of the trade stands in', async () => {
  const lines: Line[] = [
    ['Ann', '2024-01-01', 10],
    ['Ann', '2024-01-11', 10],
    ['Bob', '2024-01-31', 10],
  ];
  expect((await ask(lines, '2024-03-31')).Bob.absence).toBe('onRhythm');
  expect((await ask(lines, '2024-03-31', { trade: 'food' })).Bob.absence).toBe('lapseWarning');
});
