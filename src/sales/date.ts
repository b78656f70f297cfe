import { DAY, dayFromCivil, EPOCH, lastDayOfMonth, realDay } from './calendar.ts';
import { FIRST_YEAR, LAST_YEAR, readDateText } from './date-text.ts';
import { dayInOrder, ORDERS } from './day-order.ts';
import type { Cell, Day, Place } from './sales.ts';

/** Serial numbers that are read as dates: 1954-10-03 to 2119-01-11. */
const FIRST_SERIAL = 20_000;
const LAST_SERIAL = 80_000;

/** A mistyped year such as 0224 makes a date cell too; it is none, as it is none in a text. */
const FIRST_DAY = dayFromCivil(FIRST_YEAR, 1, 1);
const LAST_DAY = dayFromCivil(LAST_YEAR, 12, 31);

/** The spreadsheet's day of a written day whose text has a time with an offset. */
export function atClock(day: Day, clock: number | null, place: Pick<Place, 'dayOf'>): Day {
  return clock === null ? day : place.dayOf((day - EPOCH) * DAY + clock);
}

/** A date cell, a serial number or eight digits; `undefined` for any other number. */
export function dayOfNumber(value: number): Day | undefined {
  if (value >= FIRST_SERIAL && value < LAST_SERIAL + 1) return Math.floor(value);
  if (!Number.isInteger(value) || value < 18_680_101 || value > 21_991_231) return undefined;
  return realDay(Math.floor(value / 10_000), Math.floor(value / 100) % 100, value % 100);
}

/**
 * The day of a date cell from 1868 to 2199. A bare time stands on day 0 and an empty date shows as
 * one of the first days, so these are none.
 */
export function dayOfCell(
  cell: { getTime(): number },
  place: Pick<Place, 'dayOf'>,
): Day | undefined {
  const instant = cell.getTime();
  if (Number.isNaN(instant)) return undefined;
  const day = place.dayOf(instant);
  if (day === 0 || day === 1) return undefined;
  return day >= FIRST_DAY && day <= LAST_DAY ? day : undefined;
}

/** What one cell says on its own, before its column has a say. */
export type DateAnswer =
  | { readonly is: 'day' | 'month'; readonly day: Day }
  | { readonly is: 'ambiguous' | 'needsYear' }
  | { readonly is: 'none'; readonly reason: 'noDate' | 'eraOver' };

/**
 * Reads a single cell: `02/13/2024` is a day because only one order fits, `03/05/2024` is
 * ambiguous, `3/5` needs a year, `2024/03` is its month's last day.
 */
export function readDate(cell: Cell, place: Pick<Place, 'dayOf'>): DateAnswer {
  if (typeof cell === 'boolean') return { is: 'none', reason: 'noDate' };
  if (typeof cell === 'object') {
    const day = dayOfCell(cell, place);
    return day === undefined ? { is: 'none', reason: 'noDate' } : { is: 'day', day };
  }
  if (typeof cell === 'number') {
    const day = dayOfNumber(cell);
    return day === undefined ? { is: 'none', reason: 'noDate' } : { is: 'day', day };
  }
  const date = readDateText(cell);
  switch (date.is) {
    case 'day':
      return { is: 'day', day: atClock(date.day, date.clock, place) };
    case 'month':
      return { is: 'month', day: lastDayOfMonth(date.year, date.month) };
    case 'noYear':
      return { is: 'needsYear' };
    case 'none':
      return date;
    case 'open': {
      const days = ORDERS.map((order) => dayInOrder(date, order)).filter((d) => d !== undefined);
      if (days.length > 1 && days.some((day) => day !== days[0])) return { is: 'ambiguous' };
      if (days.length === 0) return { is: 'none', reason: 'noDate' };
      return { is: 'day', day: atClock(days[0], date.clock, place) };
    }
  }
}
