import { expect, test } from 'vitest';
import { potentials } from '../../src/shop/potential.ts';
import { analysisOf } from '../shop.ts';

/** A year ago `many` had ordered once; `again` of them ordered a second time within the year. */
function shop(many: number, again: number) {
  const rows = Array.from({ length: many }, (_, k) => [`C${k}`, '2023-08-01', 10]);
  const second = rows.slice(0, again).map(([name]) => [name, '2024-09-01', 30]);
  // Two who are new stay at their first order: they are those that could step up.
  const fresh = [
    ['N1', '2024-09-02', 8],
    ['N2', '2024-09-03', 12],
  ];
  return analysisOf([['Customer', 'Date', 'Amount'], ...rows, ...second, ...fresh], '2024-09-30');
}

test('reachable × chance to step up × what the next class brings more', () => {
  const [one, ...others] = potentials(shop(40, 10), (k) => k !== 41);
  expect(others).toEqual([]);
  expect(one).toEqual({
    from: 'firstTime',
    // Ten with a year between two small orders are steady; nobody is budding.
    to: 'steady',
    customers: 2,
    reachable: 1,
    of: 40,
    stepped: 10,
    chance: 0.25,
    gain: 200_000,
    potential: 50_000,
  });
});

test('fewer than 30 in the history of a class say no chance', () => {
  expect(potentials(shop(30, 10), () => true)).toHaveLength(1);
  expect(potentials(shop(29, 10), () => true)).toEqual([]);
});

test('nobody to reach, or nobody who stepped up, is no potential', () => {
  expect(potentials(shop(40, 10), () => false)).toEqual([]);
  expect(potentials(shop(40, 0), () => true)).toEqual([]);
});

test('who was gone already a year ago is not in the history', () => {
  const early = Array.from({ length: 40 }, (_, k) => [`C${k}`, '2022-11-01', 10]);
  const analysis = analysisOf(
    [['Customer', 'Date', 'Amount'], ...early, ['N', '2024-09-02', 8], ['C1', '2024-09-05', 99]],
    '2024-09-30',
  );
  expect(potentials(analysis, () => true)).toEqual([]);
});
