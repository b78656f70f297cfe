import type { Facts } from '../customers/facts.ts';

/** How long a next visit is waited for. */
export const CONVERSION_DAYS = 90;

/** F2 to F5: the second to the fifth visit. */
const STEPS = [2, 3, 4, 5];

export interface Conversion {
  /** 2 for the second visit. */
  readonly step: number;
  /** Customers whose visit before is old enough to be judged. */
  readonly judged: number;
  /** Those of them with the next visit in time. */
  readonly converted: number;
}

/**
 * How many customers made the next visit within `days` of the one before (F2転換率 and on). Who
 * bought less than `days` ago is not judged yet, so a young shop does not look worse than it is.
 */
export function conversions(facts: Facts, days = CONVERSION_DAYS): readonly Conversion[] {
  const { asOf, scored, visits } = facts;
  return STEPS.map((step) => {
    let judged = 0;
    let converted = 0;
    for (const k of scored) {
      const before = visits.start[k] + step - 2;
      if (before >= visits.start[k + 1] || asOf - visits.day[before] < days) continue;
      judged++;
      const next = before + 1;
      if (next < visits.start[k + 1] && visits.day[next] - visits.day[before] <= days) converted++;
    }
    return { step, judged, converted };
  });
}
