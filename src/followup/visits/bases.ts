import type { Demand } from './demand.ts';
import { MODES, type Mode } from './grid.ts';

/** Visits a year that a customer of each mode gets at least: a fan is met every half year. */
export const MODE_MINIMA: Readonly<Record<Mode, number>> = {
  defend: 2,
  attack: 0,
  nurture: 0,
  open: 0,
  letRun: 0,
  pass: 0,
};

/** Every customer of a sales round is met every seven days. */
export const ROUTE_MINIMA: Readonly<Record<Mode, number>> = {
  defend: 52,
  attack: 52,
  nurture: 52,
  open: 52,
  letRun: 52,
  pass: 52,
};

/** So many introductions make a customer a base. */
const ENOUGH_REFERRALS = 2;

export interface BaseSuggestion {
  readonly k: number;
  readonly why: 'referrals' | 'largestInTown';
}

/**
 * The least visits a year by `k`: the owner's own number, else that of the mode. A strategic base
 * never gets fewer than a customer to defend, however little it buys. 0 outside the grid.
 */
export function minimaOf(
  mode: Int8Array,
  typed: (k: number) => number | null,
  isBase: (k: number) => boolean,
  byMode: Readonly<Record<Mode, number>> = MODE_MINIMA,
): Uint16Array {
  return Uint16Array.from(mode, (index, k) => {
    if (index < 0) return 0;
    const said = typed(k);
    const least = said !== null && said >= 0 ? said : byMode[MODES[index]];
    return isBase(k) ? Math.max(least, byMode.defend) : least;
  });
}

/**
 * Customers that may be strategic bases: they brought two others or more, or have the largest
 * demand of their town. A customer alone in a town is the largest of nothing; equally large ones
 * are told apart by their keys. By `k` ascending, each once.
 */
export function suggestedBases(
  { demand }: Demand,
  keys: readonly string[],
  referrals: (k: number) => number,
  town: (k: number) => string,
): BaseSuggestion[] {
  const largest = new Map<string, number>();
  const shared = new Set<string>();
  for (let k = 0; k < demand.length; k++) {
    const name = town(k);
    if (demand[k] === 0 || name === '') continue;
    const rival = largest.get(name);
    if (rival !== undefined) shared.add(name);
    const larger =
      rival === undefined ||
      demand[k] > demand[rival] ||
      (demand[k] === demand[rival] && keys[k] < keys[rival]);
    if (larger) largest.set(name, k);
  }
  const suggested: BaseSuggestion[] = [];
  for (let k = 0; k < demand.length; k++) {
    if (referrals(k) >= ENOUGH_REFERRALS) suggested.push({ k, why: 'referrals' });
    else if (shared.has(town(k)) && largest.get(town(k)) === k) {
      suggested.push({ k, why: 'largestInTown' });
    }
  }
  return suggested;
}
