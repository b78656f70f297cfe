import type { Analysis } from '../../customers/analysis.ts';
import type { Facts } from '../../customers/facts.ts';
import type { Rhythm } from '../../customers/rhythm.ts';
import type { Day } from '../../sales/sales.ts';
import type { Log } from '../log/log.ts';
import { NEVER, orderDays } from './order-days.ts';

/**
 * The rungs from an acquaintance to a repeater: no entry in the log, any entry, one meeting; two
 * meetings, a dinner, a proposal; one order, two orders; a repeater.
 */
export const RUNGS = ['1.1', '1.2', '1.3', '2.1', '2.2', '2.3', '3.1', '3.2', '4'] as const;
export type Rung = (typeof RUNGS)[number];

/** The relation stage of each rung: acquaintance, prospect, customer, repeater. */
export const RUNG_STAGES = [1, 1, 1, 2, 2, 2, 3, 3, 4] as const;

export interface RelationOptions {
  /** So many orders make a repeater: 3, or 4 for who reads 3 repeats. */
  readonly repeaterOrders: number;
  /** A repeater is not quiet for so many days, nor within the own rhythm and the grace. */
  readonly quietDays: number;
  readonly grace: number;
}

export const USUAL_RELATION: RelationOptions = { repeaterOrders: 3, quietDays: 182, grace: 15 };

export interface Relation {
  /** The day on which each of `RUNGS` was reached, by rung, then by `k`. */
  readonly reached: readonly Int32Array[];
  /** By `k` on the day of the analysis: index into `RUNGS`, -1 for who was not known yet. */
  readonly rung: Int8Array;
  /** 1 to 4; 0 for who was not known yet. */
  readonly stage: Uint8Array;
  /** 1 where a repeater's last order is too long ago; the stage stays. */
  readonly quiet: Uint8Array;
}

/**
 * How far the relation with every customer has come (METHODS 7, E1 to E4 and E8): the highest rung
 * ever reached. It never falls, also where an order was returned later. Two meetings on one day
 * are one.
 */
export function relationOf(
  { history, facts, rhythm }: Analysis,
  log: Log,
  options: RelationOptions = USUAL_RELATION,
): Relation {
  const orders = orderDays(history, [1, 2, options.repeaterOrders]);
  const reached = [...contactDays(history.start.length - 1, log), ...orders];
  const { start, day } = history;
  for (let k = 0; k + 1 < start.length; k++) {
    if (start[k] < start[k + 1]) reached[0][k] = Math.min(reached[0][k], day[start[k]]);
  }
  const rung = new Int8Array(start.length - 1);
  const stage = new Uint8Array(start.length - 1);
  for (let k = 0; k < rung.length; k++) {
    rung[k] = rungOn(reached, k, facts.asOf);
    stage[k] = rung[k] < 0 ? 0 : RUNG_STAGES[rung[k]];
  }
  return { reached, rung, stage, quiet: quietOf(stage, facts, rhythm, options) };
}

/** The rung of customer `k` on a day, as an index into `RUNGS`; -1 before anything was known. */
export function rungOn(reached: Relation['reached'], k: number, day: Day): number {
  let rung = RUNGS.length - 1;
  while (rung >= 0 && reached[rung][k] > day) rung--;
  return rung;
}

/** The relation stage of customer `k` on a day, 1 to 4; 0 before anything was known. */
export function stageOn({ reached }: Relation, k: number, day: Day): number {
  const rung = rungOn(reached, k, day);
  return rung < 0 ? 0 : RUNG_STAGES[rung];
}

/** The days of the six rungs that the log decides, and of the first entry at all. */
function contactDays(customers: number, { contacts }: Log): readonly Int32Array[] {
  const days = RUNGS.slice(0, 6).map(() => new Int32Array(customers).fill(NEVER));
  const [known, entry, met, metTwice, dinner, proposal] = days;
  // Contacts come in day order, so the first that fits is the earliest.
  const first = (of: Int32Array, k: number, day: Day): void => {
    if (of[k] === NEVER) of[k] = day;
  };
  for (const { k, day, type, purpose } of contacts) {
    first(known, k, day);
    first(entry, k, day);
    if (type === 'visit' && met[k] < day) first(metTwice, k, day);
    if (type === 'visit') first(met, k, day);
    if (purpose === 'dinner') first(dinner, k, day);
    if (purpose === 'proposal') first(proposal, k, day);
  }
  return days;
}

function quietOf(
  stage: Uint8Array,
  { scored, recency }: Facts,
  { days }: Rhythm,
  { quietDays, grace }: RelationOptions,
): Uint8Array {
  const quiet = new Uint8Array(stage.length);
  for (const k of scored) {
    if (stage[k] === 4 && recency[k] > Math.max(days[k] + grace, quietDays)) quiet[k] = 1;
  }
  return quiet;
}
