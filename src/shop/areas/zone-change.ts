import { YEAR } from '../../customers/facts.ts';
import type { Day } from '../../sales/sales.ts';
import type { Areas } from './areas.ts';
import { zoneProfiles } from './zone-profile.ts';
import { type Zone, zonesOn } from './zones.ts';

export type Arrow = 'up' | 'same' | 'down';

/** Changes within this share are none. */
const SAME = 0.02;

/** A shop's first days are rarely those of its first sale in the sheet. */
const FIRST_SALE_WITHIN = 31;

/** Visits per head of a zone in the last 365 days, and in the 365 days before. */
export interface ZoneChange {
  readonly zone: Zone;
  /** Null without a customer. */
  readonly now: number | null;
  readonly before: number | null;
  /** Null where one side is, or where the sheet does not reach back over both years. */
  readonly arrow: Arrow | null;
}

/** How often the customers of each zone come, against a year ago; every year has its own zones. */
export function zoneChanges(areas: Areas, asOf: Day): readonly ZoneChange[] {
  const now = zoneProfiles(zonesOn(areas, asOf));
  const before = zoneProfiles(zonesOn(areas, asOf - YEAR));
  const reaches = reachesTwoYears(areas, asOf);
  return now.map(({ zone, visitsPerHead }, z) => {
    const past = before[z].visitsPerHead;
    const both = reaches && visitsPerHead !== null && past !== null;
    return {
      zone,
      now: visitsPerHead,
      before: past,
      arrow: both ? arrow(visitsPerHead, past) : null,
    };
  });
}

/** True where the sheet reaches back over the two years up to a day, so that they can be compared. */
export function reachesTwoYears({ reading }: Areas, asOf: Day): boolean {
  return reading.firstDay <= asOf - 2 * YEAR + 1 + FIRST_SALE_WITHIN;
}

/** Which way a number went; within 2 % it stayed the same. */
export function arrow(now: number, before: number): Arrow {
  // Exactly 2 % is still the same, though 1.02 - 1 is a little more than 0.02 to the machine.
  if (Math.abs(now - before) <= SAME * before + 1e-9) return 'same';
  return now > before ? 'up' : 'down';
}
