import { YEAR } from '../../customers/facts.ts';
import type { Day } from '../../sales/sales.ts';
import type { Areas } from './areas.ts';
import { channelVisits } from './channel-visits.ts';
import { isFaceToFace } from './channels.ts';
import { type Arrow, arrow, reachesTwoYears } from './zone-change.ts';
import { TOWN_CLASSES, type Zones } from './zones.ts';

/** A town by the face-to-face visits of the customers who live there, over the last 365 days. */
export interface TownRow {
  readonly town: string;
  readonly is: (typeof TOWN_CLASSES)[number];
  readonly customers: number;
  readonly visits: number;
  /** Of all such visits, and what the towns with more visits make together: it decides `is`. */
  readonly share: number;
  readonly larger: number;
  readonly perHead: number;
  /** In the 365 days before; null where nobody came then. */
  readonly perHeadBefore: number | null;
  /** Null where the sheet does not reach back over both years. */
  readonly arrow: Arrow | null;
}

/** Every town with a visit in the year, most visits first, of equals by name. */
export function townTable(areas: Areas, { asOf, townClass }: Zones): readonly TownRow[] {
  const now = comersOn(areas, asOf);
  const past = comersOn(areas, asOf - YEAR);
  const reaches = reachesTwoYears(areas, asOf);
  const all = now.visits.reduce((sum, visits) => sum + visits, 0);
  // Sorting keeps the order of equals, and the names are in order.
  const towns = [...areas.towns.names.keys()]
    .filter((t) => now.visits[t] > 0)
    .sort((a, b) => now.visits[b] - now.visits[a]);
  let seen = 0;
  let larger = 0;
  return towns.map((t, place) => {
    const visits = now.visits[t];
    // Equally large towns are of one class, so neither counts as larger than the other.
    if (place > 0 && visits < now.visits[towns[place - 1]]) larger = seen;
    seen += visits;
    const perHead = visits / now.customers[t];
    const perHeadBefore = past.visits[t] === 0 ? null : past.visits[t] / past.customers[t];
    return {
      town: areas.towns.names[t],
      is: TOWN_CLASSES[townClass[t]],
      customers: now.customers[t],
      visits,
      share: visits / all,
      larger: larger / all,
      perHead,
      perHeadBefore,
      arrow: reaches && perHeadBefore !== null ? arrow(perHead, perHeadBefore) : null,
    };
  });
}

/** Customers by town who came face to face in the 365 days up to a day, and how often. */
function comersOn({ history, channels, towns }: Areas, asOf: Day) {
  const { start, day, channel } = channelVisits(history, channels, asOf);
  const customers = new Uint32Array(towns.names.length);
  const visits = new Uint32Array(towns.names.length);
  for (let k = 0; k < towns.of.length; k++) {
    const t = towns.of[k];
    if (t < 0) continue;
    const before = visits[t];
    for (let j = start[k]; j < start[k + 1]; j++) {
      if (asOf - day[j] < YEAR && isFaceToFace(channel[j])) visits[t]++;
    }
    if (visits[t] > before) customers[t]++;
  }
  return { customers, visits };
}
