import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Deviation, tastes } from '../../../src/followup/visits/taste.ts';

const keys = 'abcdefghij'.split('');
const told = (deviations: readonly Deviation[]): string =>
  deviations.map(({ k, actual, planned }) => `${keys[k]}${actual - planned}`).join(' ');

test('A11: the five most and the five least visited against the plan, per member of staff', () => {
  const actual = [12, 9, 0, 4, 6, 7, 3, 8, 1, 0];
  const planned = [2, 8, 6, 4, 5, 2, 1, 0, 9, 0];
  const [sato, rest] = tastes((k) => (k < 8 ? 'Sato' : ''), actual, planned, keys);
  expect([sato.staff, sato.actual, sato.planned]).toEqual(['Sato', 49, 28]);
  expect(told(sato.over)).toBe('a10 h8 f5 g2 b1');
  expect(told(sato.under)).toBe('c-6');
  expect([rest.staff, told(rest.over), told(rest.under)]).toEqual(['', '', 'i-8']);
});

test('equal deviations stand in the order of the keys, staff in the order of names', () => {
  const members = tastes(
    (k) => ['Mori', '', 'Abe'][k % 3],
    [1, 1, 1, 1, 1, 1],
    [0, 0, 0, 0, 0, 0],
    [...'fedcba'],
  );
  expect(members.map(({ staff, over }) => [staff, over.map(({ k }) => k)])).toEqual([
    ['Abe', [5, 2]],
    ['Mori', [3, 0]],
    ['', [4, 1]],
  ]);
});

test('all visits are counted once, and nobody stands on both sides', () => {
  const customer = fc.tuple(fc.constantFrom('', 'A', 'B'), fc.nat(9), fc.nat(9));
  fc.assert(
    fc.property(fc.array(customer, { maxLength: 30 }), (drawn) => {
      const members = tastes(
        (k) => drawn[k][0],
        drawn.map(([, actual]) => actual),
        drawn.map(([, , planned]) => planned),
        drawn.map((_, k) => String(k)),
      );
      const sum = (column: 1 | 2): number => drawn.reduce((total, row) => total + row[column], 0);
      expect(members.reduce((total, { actual }) => total + actual, 0)).toBe(sum(1));
      expect(members.reduce((total, { planned }) => total + planned, 0)).toBe(sum(2));
      for (const { over, under } of members) {
        expect(Math.max(over.length, under.length)).toBeLessThanOrEqual(5);
        expect(over.every(({ actual, planned }) => actual > planned)).toBe(true);
        expect(under.every(({ actual, planned }) => actual < planned)).toBe(true);
      }
    }),
  );
});
