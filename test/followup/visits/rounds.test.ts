import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nextDueDay, roundsOf } from '../../../src/followup/visits/rounds.ts';

test('A3: people are grouped by course, else by town, and met in the order they are due', () => {
  const course = ['North', '', 'North', '', '', 'South'];
  const town = ['Ota', 'Ota', 'Ota', '', 'Ota', ''];
  const due = [12, 9, 10, 1, 9, 11];
  const next = [5, 3, 5, 9, 4, 5];
  const rounds = roundsOf([0, 1, 2, 3, 4, 5], {
    course: (k) => course[k],
    town: (k) => town[k],
    due: (k) => due[k],
    next,
    keys: ['a', 'b', 'c', 'd', 'e', 'f'],
  });
  expect(rounds).toEqual([
    { course: 'Ota', people: [4, 1] },
    { course: 'North', people: [2, 0] },
    { course: 'South', people: [5] },
    { course: '', people: [3] },
  ]);
});

test('a year shared out among the planned visits gives the day of the next', () => {
  expect(nextDueDay(4, 1_000, 1_200, 2_000)).toBe(1_091);
  expect(nextDueDay(52, 1_000, null, 2_000)).toBe(1_007);
  expect(nextDueDay(2, null, 1_200, 2_000)).toBe(1_383);
  expect(nextDueDay(1, null, null, 2_000)).toBe(2_000);
});

test('everybody is in one round, in the same place for any order of the people', () => {
  const person = fc.tuple(fc.constantFrom('', 'N', 'S'), fc.constantFrom('', 'T'), fc.nat(5));
  fc.assert(
    fc.property(fc.array(person, { maxLength: 25 }), (drawn) => {
      const input = {
        course: (k: number) => drawn[k][0],
        town: (k: number) => drawn[k][1],
        due: (k: number) => drawn[k][2],
        next: drawn.map(() => 1),
        keys: drawn.map((_, k) => String(k).padStart(2, '0')),
      };
      const people = drawn.map((_, k) => k);
      const rounds = roundsOf(people, input);
      const met = rounds.flatMap((round) => round.people);
      expect([...met].sort((a, b) => a - b)).toEqual(people);
      expect(roundsOf([...people].reverse(), input)).toEqual(rounds);
      for (const round of rounds) {
        const days = round.people.map(input.due);
        expect([...days].sort((a, b) => a - b)).toEqual(days);
      }
    }),
  );
});
