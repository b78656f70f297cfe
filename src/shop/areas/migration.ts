import type { Areas } from './areas.ts';
import { channelVisits } from './channel-visits.ts';
import { isFaceToFace } from './channels.ts';
import { ZONES, type Zone, type Zones, zoneOf } from './zones.ts';

/** Where a customer can stand on a day: in a zone, or without a visit in the year before. */
export const PLACES = [...ZONES, 'none'] as const;
export type Place = (typeof PLACES)[number];

/**
 * Customers by where they stood on the one day and on the other, `[from][to]` in the order of
 * `PLACES`. Who stood nowhere on either day is left out, so rows and columns add up to the zones.
 */
export function zoneMoves(from: Zones, to: Zones): readonly (readonly number[])[] {
  const none = PLACES.indexOf('none');
  const counts = PLACES.map(() => PLACES.map(() => 0));
  for (let k = 0; k < to.of.length; k++) {
    if (from.of[k] < 0 && to.of[k] < 0) continue;
    counts[from.of[k] < 0 ? none : from.of[k]][to.of[k] < 0 ? none : to.of[k]]++;
  }
  return counts;
}

/** Of so many customers of a zone, so many came to the shop later. */
export interface StoreArrivals {
  readonly zone: Zone;
  readonly customers: number;
  readonly came: number;
  /** Null without customers. */
  readonly share: number | null;
}

/** How many customers of the net and of social media bought face to face after `from`. */
export function storeArrivals(areas: Areas, from: Zones, asOf: number): readonly StoreArrivals[] {
  const { start, day, channel } = channelVisits(areas.history, areas.channels, asOf);
  return (['net', 'social'] as const).map((zone) => {
    let customers = 0;
    let came = 0;
    for (let k = 0; k < from.of.length; k++) {
      if (zoneOf(from, k) !== zone) continue;
      customers++;
      for (let j = start[k]; j < start[k + 1]; j++) {
        if (day[j] <= from.asOf || !isFaceToFace(channel[j])) continue;
        came++;
        break;
      }
    }
    return { zone, customers, came, share: customers === 0 ? null : came / customers };
  });
}
