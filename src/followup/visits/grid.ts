import { RANKS, shareRanks } from '../../customers/rank.ts';
import type { Demand } from './demand.ts';

/** Our position at a customer, from leading to not yet there. */
export const POSITIONS = ['a', 'b', 'c', 'd'] as const;

/** What to do with the customers of a cell (METHODS 5.3). */
export const MODES = ['defend', 'attack', 'nurture', 'open', 'letRun', 'pass'] as const;
export type Mode = (typeof MODES)[number];

export interface ShareLimits {
  /** From these shares on we lead, or are close, where no rival's share is known. */
  readonly top: number;
  readonly close: number;
  /** Who has so many times the other's share is out of reach; 3 in trades with one rival. */
  readonly k: number;
}

/** Market-share targets of Lanchester's laws as taught by jmrlsi.co.jp. */
export const SHARE_LIMITS: ShareLimits = { top: 0.417, close: 0.261, k: 1.73 };

/** Rows A, B, C by demand; columns a, b, c, d by our share. */
const MODE_OF_CELL: readonly (readonly Mode[])[] = [
  ['defend', 'attack', 'attack', 'open'],
  ['nurture', 'attack', 'letRun', 'open'],
  ['nurture', 'letRun', 'pass', 'pass'],
];
const EFFORT_OF_CELL = [
  [1, 1, 2, 2],
  [1, 2, 3, 2],
  [2, 3, 3, 0],
];

/** The size B, at the position d: only the largest of these are worth opening. */
const MIDDLE = RANKS.indexOf('B');
const NOT_YET = POSITIONS.indexOf('d');
const PASS = MODES.indexOf('pass');

/** Where every customer stands, by `k`; -1 in the first three for one whose demand is unknown. */
export interface Grid {
  /** Index into `RANKS`, by demand. */
  readonly size: Int8Array;
  /** Index into `POSITIONS`. */
  readonly position: Int8Array;
  /** Index into `MODES`. */
  readonly mode: Int8Array;
  /** 1 the most effort to 3 the least; 0 for none, or outside the grid. */
  readonly effort: Uint8Array;
  /** Our share of the demand, 0 to 1. */
  readonly share: Float64Array;
}

/** One cell of the grid, for a table; money in ten-thousandths. */
export interface GridCell {
  readonly size: number;
  readonly position: number;
  readonly customers: number;
  readonly demand: number;
  readonly sales: number;
}

/** Places customers by demand and by our share; `rival` is the largest rival's share, if known. */
export function gridOf(
  { demand, sales }: Demand,
  keys: readonly string[],
  rival: (k: number) => number | null = () => null,
  limits: ShareLimits = SHARE_LIMITS,
): Grid {
  const size = shareRanks(demand);
  const share = sales.map((amount, k) => (demand[k] > 0 ? amount / demand[k] : 0));
  const position = size.map((rank, k) => (rank < 0 ? -1 : positionOf(share[k], rival(k), limits)));
  const mode = size.map((rank, k) =>
    rank < 0 ? -1 : MODES.indexOf(MODE_OF_CELL[rank][position[k]]),
  );
  const effort = Uint8Array.from(size, (rank, k) =>
    rank < 0 ? 0 : EFFORT_OF_CELL[rank][position[k]],
  );

  const unopened: number[] = [];
  for (let k = 0; k < size.length; k++) {
    if (size[k] === MIDDLE && position[k] === NOT_YET) unopened.push(k);
  }
  unopened.sort((a, b) => demand[b] - demand[a] || (keys[a] < keys[b] ? -1 : 1));
  for (const k of unopened.slice(Math.ceil(unopened.length / 4))) {
    mode[k] = PASS;
    effort[k] = 0;
  }
  return { size, position, mode, effort, share };
}

function positionOf(share: number, rival: number | null, { top, close, k }: ShareLimits): number {
  if (share === 0) return NOT_YET;
  if (rival === null || !(rival >= 0)) return share >= top ? 0 : share >= close ? 1 : 2;
  if (reaches(share, k * rival)) return 0;
  return reaches(rival, k * share) ? 2 : 1;
}

/** At least as much, although 3 × 0.1 is a little more than 0.3 to a machine. */
const reaches = (value: number, limit: number): boolean => value >= limit * (1 - 1e-12);

/** Head-count, demand and sales of the twelve cells: Aa, Ab … Cd. */
export function gridCells({ size, position }: Grid, { demand, sales }: Demand): GridCell[] {
  const cells = RANKS.flatMap((_, rank) =>
    POSITIONS.map((_, place) => ({
      size: rank,
      position: place,
      customers: 0,
      demand: 0,
      sales: 0,
    })),
  );
  for (let k = 0; k < size.length; k++) {
    if (size[k] < 0) continue;
    const cell = cells[size[k] * POSITIONS.length + position[k]];
    cell.customers++;
    cell.demand += demand[k];
    cell.sales += sales[k];
  }
  return cells;
}
