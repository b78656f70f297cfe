import fc from 'fast-check';
import { expect, test } from 'vitest';
import { balanceOf } from '../../../src/followup/visits/balance.ts';
import { MODES, type Mode } from '../../../src/followup/visits/grid.ts';

const modes = (...names: readonly (Mode | null)[]): Int8Array =>
  Int8Array.from(names, (name) => (name === null ? -1 : MODES.indexOf(name)));

test('A6: all defence and no attack is warned of from more than 20 points above the plan', () => {
  const mode = modes('defend', 'attack');
  const warned = (actual: [number, number], planned: [number, number]): boolean =>
    balanceOf(mode, actual, planned).tooDefensive;
  expect(warned([9, 1], [7, 3])).toBe(false);
  expect(warned([91, 9], [7, 3])).toBe(true);
  expect(warned([1, 9], [7, 3])).toBe(false);
});

test('A6: the shares of defence stand beside the visits of each mode, those outside the grid too', () => {
  const mode = modes('defend', 'attack', 'attack', 'pass', null);
  const {
    defence,
    plannedDefence,
    modes: told,
  } = balanceOf(mode, [5, 1, 0, 2, 2], [6, 20, 14, 0, 0]);
  expect([defence, plannedDefence]).toEqual([0.5, 0.15]);
  expect(told.map(({ mode: at, actual, planned }) => [MODES[at] ?? '-', actual, planned])).toEqual([
    ['defend', 5, 6],
    ['attack', 1, 34],
    ['nurture', 0, 0],
    ['open', 0, 0],
    ['letRun', 0, 0],
    ['pass', 2, 0],
    ['-', 2, 0],
  ]);
});

test('A6: without a visit, or without a plan, there is no share and no warning', () => {
  const none = balanceOf(modes('defend'), [0], [4]);
  expect([none.defence, none.plannedDefence, none.tooDefensive]).toEqual([null, 1, false]);
  const unplanned = balanceOf(modes('defend'), [3], [0]);
  expect([unplanned.defence, unplanned.plannedDefence, unplanned.tooDefensive]).toEqual([
    1,
    null,
    false,
  ]);
});

test('the visits of the modes add up, in any order of the customers', () => {
  const customer = fc.tuple(fc.integer({ min: -1, max: 5 }), fc.nat(20), fc.nat(20));
  fc.assert(
    fc.property(fc.array(customer), (drawn) => {
      const of = (rows: typeof drawn) =>
        balanceOf(
          Int8Array.from(rows, ([mode]) => mode),
          rows.map(([, actual]) => actual),
          rows.map(([, , planned]) => planned),
        );
      const balance = of(drawn);
      const sum = (column: 1 | 2): number => drawn.reduce((total, row) => total + row[column], 0);
      expect(balance.modes.reduce((total, { actual }) => total + actual, 0)).toBe(sum(1));
      expect(balance.modes.reduce((total, { planned }) => total + planned, 0)).toBe(sum(2));
      expect(of([...drawn].reverse())).toEqual(balance);
    }),
  );
});
