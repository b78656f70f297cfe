import { civilFromDay, lastDayOfMonth } from '../sales/calendar.ts';
import type { Day } from '../sales/sales.ts';

/** The last `count` month-ends on or before `asOf`, oldest first. */
export function monthEnds(asOf: Day, count: number): readonly Day[] {
  const ends: Day[] = [];
  let { year, month } = civilFromDay(asOf);
  if (lastDayOfMonth(year, month) > asOf) month--;
  for (; ends.length < count; month--) {
    if (month === 0) {
      year--;
      month = 12;
    }
    ends.unshift(lastDayOfMonth(year, month));
  }
  return ends;
}
