import type { Visits } from './visits.ts';

/** Days between the purchase days of customer `k`; two visits on one day are one purchase day. */
export function intervalsOf({ start, day }: Visits, k: number): readonly number[] {
  const intervals: number[] = [];
  for (let j = start[k] + 1; j < start[k + 1]; j++) {
    if (day[j] > day[j - 1]) intervals.push(day[j] - day[j - 1]);
  }
  return intervals;
}
