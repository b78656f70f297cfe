import { MODES } from './grid.ts';

/** Visits to the customers of one mode: of late, and as planned for a year. */
export interface ModeVisits {
  /** Index into `MODES`; -1 for customers outside the grid. */
  readonly mode: number;
  readonly actual: number;
  readonly planned: number;
}

/** Whether we only defend what we have. */
export interface Balance {
  /** One entry per mode, then one for customers outside the grid. */
  readonly modes: readonly ModeVisits[];
  /** Visits to customers to defend as a share of all; null where there was no visit at all. */
  readonly defence: number | null;
  readonly plannedDefence: number | null;
  /** True where the share is more than 20 points above the planned one. */
  readonly tooDefensive: boolean;
}

const DEFEND = MODES.indexOf('defend');

/** Compares the visits of the last 90 days (`actual`) with the plan of a year, all by `k`. */
export function balanceOf(
  mode: Int8Array,
  actual: ArrayLike<number>,
  planned: ArrayLike<number>,
): Balance {
  const modes = [...MODES.keys(), -1].map((index) => ({ mode: index, actual: 0, planned: 0 }));
  const all = { actual: 0, planned: 0 };
  for (let k = 0; k < mode.length; k++) {
    const own = mode[k] < 0 ? modes[MODES.length] : modes[mode[k]];
    for (const each of [own, all]) {
      each.actual += actual[k];
      each.planned += planned[k];
    }
  }
  const defend = modes[DEFEND];
  // In whole numbers: 0.9 - 0.7 is a little more than 0.2 to a machine.
  const excess = defend.actual * all.planned - defend.planned * all.actual;
  return {
    modes,
    defence: all.actual === 0 ? null : defend.actual / all.actual,
    plannedDefence: all.planned === 0 ? null : defend.planned / all.planned,
    tooDefensive: 5 * excess > all.actual * all.planned,
  };
}
