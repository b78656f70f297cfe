import fc from 'fast-check';
import { expect, test } from 'vitest';
import { RANKS } from '../../../src/customers/rank.ts';
import { demandOf } from '../../../src/followup/visits/demand.ts';
import {
  type Grid,
  gridCells,
  gridOf,
  MODES,
  POSITIONS,
} from '../../../src/followup/visits/grid.ts';
import { firmDemand, firmKeys } from './firms.ts';

const cellOf = ({ size, position, mode, effort }: Grid, k: number): string =>
  size[k] < 0 ? '-' : `${RANKS[size[k]]}${POSITIONS[position[k]]} ${MODES[mode[k]]} ${effort[k]}`;

/** The grid of customers whose demand is known: `[demand, sales, rival's share]`. */
function gridFor(rows: readonly (readonly [number, number, number?])[], k = 1.73) {
  const demand = demandOf(
    rows.map(([, sales]) => sales),
    (at) => rows[at][0],
  )!;
  const keys = rows.map((_, at) => `c${String(at).padStart(2, '0')}`);
  const limits = { top: 0.417, close: 0.261, k };
  return gridOf(demand, keys, (at) => rows[at][2] ?? null, limits);
}
const cells = (rows: Parameters<typeof gridFor>[0], k?: number): string[] => {
  const grid = gridFor(rows, k);
  return rows.map((_, at) => cellOf(grid, at));
};

test('A7: the five firms of the grid, each with its mode', () => {
  const grid = gridOf(firmDemand(), firmKeys);
  expect(firmKeys.map((name, k) => `${name} ${cellOf(grid, k)}`)).toEqual([
    'イ Ac attack 2',
    'ハ Ac attack 2',
    'ホ Bd open 2',
    'ロ Ba nurture 1',
    'ニ Cc pass 3',
  ]);
});

test('A9: two firms of equal sales stand apart by what there is left to win', () => {
  const { share } = gridOf(firmDemand(), firmKeys);
  const { demand, sales } = firmDemand();
  const left = (name: string): number => {
    const k = firmKeys.indexOf(name);
    return (demand[k] - sales[k]) / 10_000;
  };
  expect([left('イ'), left('ロ')]).toEqual([90_000_000, 1_000_000]);
  expect([...share].map((each) => each.toFixed(3))).toEqual([
    '0.100',
    '0.200',
    '0.000',
    '0.909',
    '0.050',
  ]);
});

test('without rivals the position ends at 41.7, 26.1 and 0 % of the demand', () => {
  const positions = [417, 416, 261, 260, 1, 0].map((sales) =>
    cells([[1_000, sales]])[0].slice(0, 2),
  );
  expect(positions).toEqual(['Aa', 'Ab', 'Ab', 'Ac', 'Ac', 'Ad']);
});

test('with a rival it takes 1.73 times the share to be out of reach, or 3 with one rival', () => {
  const at = (sales: number, rival: number, k?: number): string =>
    cells([[1_000, sales, rival]], k)[0].slice(1, 2);
  expect([at(346, 0.2), at(345, 0.2), at(200, 0.346), at(200, 0.345)]).toEqual([
    'a',
    'b',
    'c',
    'b',
  ]);
  expect([at(300, 0.1, 3), at(299, 0.1, 3), at(100, 0.3, 3)]).toEqual(['a', 'b', 'c']);
  expect([at(0, 0.9), at(10, 0)]).toEqual(['d', 'a']);
});

test('all twelve cells have their mode and effort', () => {
  // One customer of each size and position; A makes 70 % of the demand, B and C the rest.
  const sizes = [7_000, 2_300, 400];
  const shares = [0.5, 0.3, 0.1, 0];
  const rows = sizes.flatMap((demand) => shares.map((share) => [demand, demand * share] as const));
  expect(cells(rows)).toEqual([
    'Aa defend 1',
    'Ab attack 1',
    'Ac attack 2',
    'Ad open 2',
    'Ba nurture 1',
    'Bb attack 2',
    'Bc letRun 3',
    'Bd open 2',
    'Ca nurture 2',
    'Cb letRun 3',
    'Cc pass 3',
    'Cd pass 0',
  ]);
});

test('of the B customers who never bought only the top quarter, rounded up, is worth opening', () => {
  const rows: (readonly [number, number])[] = [
    [800, 700],
    ...[60, 62, 61, 62, 59].map((demand) => [demand, 0] as const),
  ];
  // A quarter of five is two: of the equal 62 both, by key.
  expect(cells(rows).slice(1)).toEqual([
    'Bd pass 0',
    'Bd open 2',
    'Bd pass 0',
    'Bd open 2',
    'Bd pass 0',
  ]);
});

test('a customer of unknown demand stands in no cell', () => {
  const demand = demandOf([0, 10], (k) => (k === 1 ? 20 : null))!;
  expect(cellOf(gridOf(demand, ['a', 'b']), 0)).toBe('-');
});

test('head-counts, demand and sales of the cells add up, in any order of the rows', () => {
  const row = fc.tuple(fc.integer({ min: 0, max: 900 }), fc.integer({ min: 0, max: 900 }));
  fc.assert(
    fc.property(fc.array(row, { minLength: 1, maxLength: 40 }), (rows) => {
      const sales = rows.map(([, own]) => own);
      const keys = rows.map((_, k) => `c${String(k).padStart(2, '0')}`);
      const demand = demandOf(sales, (k) => rows[k][0]);
      if (demand === null) return;
      const grid = gridOf(demand, keys);
      const table = gridCells(grid, demand);
      const sum = (of: (cell: (typeof table)[number]) => number): number =>
        table.reduce((total, cell) => total + of(cell), 0);
      expect(table.length).toBe(12);
      expect(sum((cell) => cell.customers)).toBe(grid.size.filter((rank) => rank >= 0).length);
      expect(sum((cell) => cell.demand)).toBe(demand.demand.reduce((a, b) => a + b, 0));
      expect(sum((cell) => cell.sales)).toBe(sales.reduce((a, b) => a + b, 0));

      const turned = demandOf([...sales].reverse(), (k) => rows[rows.length - 1 - k][0])!;
      const back = gridOf(turned, [...keys].reverse());
      expect([...back.mode].reverse()).toEqual([...grid.mode]);
      expect([...back.effort].reverse()).toEqual([...grid.effort]);
      for (const share of grid.share) expect(share >= 0 && share <= 1).toBe(true);
    }),
  );
});
