import { monthEnds } from '../../customers/month-ends.ts';
import type { Day } from '../../sales/sales.ts';
import { periodOf } from '../period.ts';
import type { Areas } from './areas.ts';
import { channelVisits } from './channel-visits.ts';
import { isFaceToFace } from './channels.ts';

export type TownMove = 'fall' | 'growth';

/** Months before the judged one that make the mean, and the month a year before. */
const BEFORE = [1, 2, 3];
const YEAR_AGO = 12;

/** Fewer customers than this before and now say nothing. */
const ENOUGH = 10;

/** How far out of the ordinary a change must be, in standard deviations. */
const SURE = 2;

/** A fall too plain to wait for certainty: to four fifths, by five customers. */
const PLAIN_SHARE = 0.8;
const PLAIN_LOSS = 5;

/** How many standard deviations `now` lies from the mean before; 0 where nobody came. */
export function townScore(now: number, before: number): number {
  return now + before === 0 ? 0 : (now - before) / Math.sqrt(now + before);
}

/** What a month of `now` customers says after a mean of `before`; null for the ordinary. */
export function judgeTown(now: number, before: number): TownMove | null {
  if (now + before < ENOUGH) return null;
  const z = townScore(now, before);
  if (z <= -SURE || (now <= PLAIN_SHARE * before && before - now >= PLAIN_LOSS)) return 'fall';
  return z >= SURE ? 'growth' : null;
}

/** A town whose customers became fewer or more in the last full month. */
export interface TownAlert {
  readonly town: string;
  readonly move: TownMove;
  /** Customers who came face to face: in the month, on average of the three before it. */
  readonly now: number;
  readonly before: number;
  /** In the same month of last year; null where the sheet does not reach back. */
  readonly yearAgo: number | null;
  readonly z: number;
}

/** Every town to be told of after the last month that ended on or before `asOf`, falls first. */
export function townAlerts(areas: Areas, asOf: Day): readonly TownAlert[] {
  const [end] = monthEnds(asOf, 1);
  const month = periodOf(end, 'month');
  const first = periodOf(areas.reading.firstDay, 'month');
  if (first > month - BEFORE.length) return [];
  const came = customersByMonth(areas, month, end);
  const alerts: TownAlert[] = [];
  areas.towns.names.forEach((town, t) => {
    const now = came[0][t];
    const before = BEFORE.reduce((sum, ago) => sum + came[ago][t], 0) / BEFORE.length;
    const move = judgeTown(now, before);
    if (move === null) return;
    const yearAgo = first > month - YEAR_AGO ? null : came[YEAR_AGO][t];
    alerts.push({ town, move, now, before, yearAgo, z: townScore(now, before) });
  });
  return alerts.sort((a, b) => a.z - b.z);
}

/** Customers by town in the month and in each of the twelve before it, `[months ago][town]`. */
function customersByMonth(areas: Areas, month: number, end: Day): readonly Uint32Array[] {
  const { history, channels, towns } = areas;
  const { start, day, channel } = channelVisits(history, channels, end);
  const came = Array.from({ length: YEAR_AGO + 1 }, () => new Uint32Array(towns.names.length));
  for (let k = 0; k < towns.of.length; k++) {
    const t = towns.of[k];
    if (t < 0) continue;
    // Visits stand in day order: from the latest back, those of one month are together.
    let seen = -1;
    for (let j = start[k + 1] - 1; j >= start[k]; j--) {
      const ago = month - periodOf(day[j], 'month');
      if (ago > YEAR_AGO) break;
      if (ago === seen || !isFaceToFace(channel[j])) continue;
      seen = ago;
      came[ago][t]++;
    }
  }
  return came;
}
