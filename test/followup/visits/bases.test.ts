import fc from 'fast-check';
import { expect, test } from 'vitest';
import { minimaOf, ROUTE_MINIMA, suggestedBases } from '../../../src/followup/visits/bases.ts';
import { demandOf } from '../../../src/followup/visits/demand.ts';
import { MODES, type Mode } from '../../../src/followup/visits/grid.ts';
import { planVisits } from '../../../src/followup/visits/plan.ts';
import { firmTerms } from './firms.ts';

const modes = (...names: readonly (Mode | null)[]): Int8Array =>
  Int8Array.from(names, (name) => (name === null ? -1 : MODES.indexOf(name)));
const nothing = (): null => null;
const nobody = (): boolean => false;

test('a customer to defend is met every half year, unless the owner says otherwise', () => {
  const mode = modes('defend', 'defend', 'attack', null);
  expect([...minimaOf(mode, nothing, nobody)]).toEqual([2, 2, 0, 0]);
  expect([...minimaOf(mode, (k) => [0, 5, -1, 9][k], nobody)]).toEqual([0, 5, 0, 0]);
});

test('A8: a strategic base gets no fewer visits than a customer to defend, even with low sales', () => {
  const mode = modes('pass', 'pass', 'letRun', 'attack');
  const minima = minimaOf(
    mode,
    (k) => [null, null, 1, 6][k],
    (k) => k > 0,
  );
  expect([...minima]).toEqual([0, 2, 2, 6]);
  const { planned } = planVisits(firmTerms({ minimum: (k) => [0, 0, 0, 0, minima[1]][k] }), 42);
  expect(planned[4]).toBe(2);
});

test('A3: on a sales round every customer is met every week', () => {
  const mode = modes('pass', 'defend', null);
  expect([...minimaOf(mode, nothing, nobody, ROUTE_MINIMA)]).toEqual([52, 52, 0]);
});

/** Suggestions as `key why`, for rows of demand, referrals and town. */
function suggested(rows: readonly (readonly [string, number, number, string])[]): string[] {
  const demand = demandOf(
    rows.map(() => 0),
    (k) => rows[k][1],
  )!;
  const keys = rows.map(([key]) => key);
  return suggestedBases(
    demand,
    keys,
    (k) => rows[k][2],
    (k) => rows[k][3],
  ).map(({ k, why }) => `${keys[k]} ${why}`);
}

test('A8: who brought two others, or has the largest demand of the town, may be a base', () => {
  expect(
    suggested([
      ['a', 10, 2, 'Ota'],
      ['b', 30, 1, 'Ota'],
      ['c', 20, 0, 'Ota'],
      ['d', 90, 0, 'alone here'],
      ['e', 50, 0, ''],
      ['f', 40, 0, ''],
      ['g', 0, 3, 'Ota'],
      ['h', 7, 0, 'Mori'],
      ['i', 0, 0, 'Mori'],
    ]),
  ).toEqual(['a referrals', 'b largestInTown', 'g referrals']);
});

test('A8: equal demands are told apart by the key, in any order of the rows', () => {
  expect(
    suggested([
      ['b', 5, 0, 'Ota'],
      ['a', 5, 0, 'Ota'],
    ]),
  ).toEqual(['a largestInTown']);
  const row = fc.tuple(fc.integer({ min: 1, max: 4 }), fc.nat(2), fc.constantFrom('', 'O', 'M'));
  fc.assert(
    fc.property(fc.array(row, { minLength: 1, maxLength: 20 }), (drawn) => {
      const rows = drawn.map((each, k) => [String(k).padStart(2, '0'), ...each] as const);
      expect(suggested([...rows].reverse()).reverse()).toEqual(suggested(rows));
    }),
  );
});
