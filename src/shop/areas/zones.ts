import { YEAR } from '../../customers/facts.ts';
import type { History } from '../../customers/history.ts';
import { shareRanks } from '../../customers/rank.ts';
import type { Day } from '../../sales/sales.ts';
import type { AreaOptions, Areas } from './areas.ts';
import { type ChannelVisits, channelVisits } from './channel-visits.ts';
import { isFaceToFace } from './channels.ts';

/** The four trade areas, and customers of the shop whose town is not known. */
export const ZONES = ['primary', 'secondary', 'net', 'social', 'unknown'] as const;
export type Zone = (typeof ZONES)[number];

/** What a town is to the shop, by its share of the face-to-face visits. */
export const TOWN_CLASSES = ['primary', 'secondary', 'outside'] as const;

/** The zones of all customers on one day, from the year before it. */
export interface Zones {
  readonly asOf: Day;
  /** Index into `ZONES` by `k`; -1 without a visit in the year. */
  readonly of: Int8Array;
  /** Visits, and money in ten-thousandths, of the year by `k`. */
  readonly visits: Uint32Array;
  readonly sales: Float64Array;
  /** By town: face-to-face visits of the year, and index into `TOWN_CLASSES`, -1 without any. */
  readonly townVisits: Uint32Array;
  readonly townClass: Int8Array;
}

/**
 * Zones by the channel of most visits of the last 365 days, of equals the one used last. Face to
 * face the home town decides: outside the towns of the first area everybody is of the second.
 */
export function zonesOn({ history, towns, channels, options }: Areas, asOf: Day): Zones {
  const found = channelVisits(history, channels, asOf);
  const customers = towns.of.length;
  const of = new Int8Array(customers).fill(-1);
  const visits = new Uint32Array(customers);
  const townVisits = new Uint32Array(towns.names.length);
  for (let k = 0; k < customers; k++) {
    for (let j = found.start[k]; j < found.start[k + 1]; j++) {
      if (asOf - found.day[j] >= YEAR) continue;
      visits[k]++;
      if (towns.of[k] >= 0 && isFaceToFace(found.channel[j])) townVisits[towns.of[k]]++;
    }
  }
  const townClass = townClasses(townVisits, options);
  for (let k = 0; k < customers; k++) {
    if (visits[k] === 0) continue;
    const way = usualWay(found, k, asOf);
    of[k] = way > 0 ? way + 1 : homeZone(towns.of[k], townClass);
  }
  return { asOf, of, visits, sales: yearlySales(history, asOf), townVisits, townClass };
}

/** The zone of a customer `k`, null without a visit in the year. */
export function zoneOf({ of }: Pick<Zones, 'of'>, k: number): Zone | null {
  return of[k] < 0 ? null : ZONES[of[k]];
}

/**
 * Classes of towns by their visits, as indices into `TOWN_CLASSES`: a town's place is the share that
 * all larger ones make. 50, 25, 15, 6 and 4 visits: primary, primary, secondary, outside, outside.
 */
export function townClasses(
  visits: ArrayLike<number>,
  { zonePrimary, zoneSecondary }: Pick<AreaOptions, 'zonePrimary' | 'zoneSecondary'>,
): Int8Array {
  return shareRanks(visits, [zonePrimary, zoneSecondary]);
}

function homeZone(town: number, townClass: Int8Array): number {
  if (town < 0) return ZONES.indexOf('unknown');
  return townClass[town] === 0 ? 0 : 1;
}

/** 0 face to face, 1 the net, 2 social: what most visits of the year were. */
function usualWay({ start, day, channel }: ChannelVisits, k: number, asOf: Day): number {
  const count = [0, 0, 0];
  const latest = [0, 0, 0];
  for (let j = start[k]; j < start[k + 1]; j++) {
    if (asOf - day[j] >= YEAR) continue;
    const way = isFaceToFace(channel[j]) ? 0 : channel[j] - 1;
    count[way]++;
    latest[way] = day[j];
  }
  let best = 0;
  for (let way = 1; way < 3; way++) {
    const ahead = count[way] - count[best] || (count[way] > 0 ? latest[way] - latest[best] : 0);
    if (ahead > 0) best = way;
  }
  return best;
}

function yearlySales({ start, day, amount }: History, asOf: Day): Float64Array {
  const sales = new Float64Array(start.length - 1);
  for (let k = 0; k < sales.length; k++) {
    for (let j = start[k]; j < start[k + 1]; j++) {
      if (day[j] <= asOf && asOf - day[j] < YEAR) sales[k] += amount[j];
    }
  }
  return sales;
}
