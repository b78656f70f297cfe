import type { Day } from '../sales/sales.ts';
import type { Visits } from './visits.ts';

/** True when customer `k` has a visit after the day `after` and at most `days` later. */
export function cameBack(visits: Visits, k: number, after: Day, days: number): boolean {
  const { start, day } = visits;
  for (let j = start[k]; j < start[k + 1]; j++) {
    if (day[j] > after) return day[j] <= after + days;
  }
  return false;
}
