import { civilFromDay, realDay } from './calendar.ts';
import type { Day } from './sales.ts';

/** What is known about the year of dates without one. */
export interface YearHint {
  /** From the title or the tab's name, else `null`. */
  readonly year: number | null;
  /** 年度: the year begins in April. */
  readonly fiscal: boolean;
  /** Lets the newest row be this year's or last year's; `null` where the clock may not be read. */
  readonly today: Day | null;
}

export const NO_HINT: YearHint = { year: null, fiscal: false, today: null };

/** Month and day as one number that grows through the year. */
const MONTH = 31;
const YEAR = 12 * MONTH;

/** A date that lacks its year, as an entry among days: no real day is so low. */
const BASE = -10_000_000;

export function withoutYear(month: number, day: number): number {
  return BASE - month * MONTH - day;
}

export function lacksYear(entry: number): boolean {
  return entry < BASE;
}

function position(entry: number): number {
  if (lacksYear(entry)) return BASE - entry;
  const { month, day } = civilFromDay(entry);
  return month * MONTH + day;
}

function dayAt(position: number, year: number): Day | undefined {
  const month = Math.floor((position - 1) / MONTH);
  return realDay(year, month, position - month * MONTH);
}

/** Longer steps than a quarter say nothing about the direction: the year may lie in between. */
const QUARTER = 3 * MONTH;

/** Which way the list runs: 1 oldest first, -1 newest first, 0 neither. */
function direction(places: readonly number[]): 1 | -1 | 0 {
  let up = 0;
  let down = 0;
  for (let j = 1; j < places.length; j++) {
    const step = places[j] - places[j - 1];
    // A step over the new year is short when it is taken the other way round.
    const short = step > YEAR / 2 ? step - YEAR : step < -YEAR / 2 ? step + YEAR : step;
    if (short === 0 || Math.abs(short) > QUARTER) continue;
    if (short > 0) up++;
    else down++;
  }
  if (Math.min(up, down) * 2 > Math.max(up, down)) return 0;
  return down > up ? -1 : 1;
}

/**
 * Years passed since the first row: the year turns when the month falls. A row up to a month out of
 * order turns nothing, also not around the new year.
 */
function turns(places: readonly number[], way: 1 | -1): number[] {
  let year = 0;
  let far = places[0] * way;
  return places.map((place) => {
    const here = place * way;
    if (here < far - MONTH) {
      year += way;
      far = here;
    } else if (year !== 0 && here - far > YEAR - 2 * MONTH) {
      return year - way;
    }
    far = Math.max(far, here);
    return year;
  });
}

/** The latest date with this place in the year that is not after `limit`. */
function latest(place: number, limit: Day): Day | undefined {
  const { year, month, day } = civilFromDay(limit);
  return dayAt(place, place <= month * MONTH + day ? year : year - 1);
}

/**
 * Gives a year to every entry made by `withoutYear`, in place: by the title's year, else by dated
 * rows of the same column, else so that the newest row is not after today. `rows` are the rows that
 * hold a date, from top to bottom. A 29 February that its year does not have keeps its entry, and
 * so does everything when nothing says the year.
 */
export function fillYears(days: Int32Array, rows: readonly number[], hint: YearHint): void {
  if (!rows.some((row) => lacksYear(days[row]))) return;
  const places = rows.map((row) => position(days[row]));
  const way = direction(places);
  const rel = way === 0 ? places.map(() => 0) : turns(places, way);
  const put = (j: number, day: Day | undefined): void => {
    if (lacksYear(days[rows[j]]) && day !== undefined) days[rows[j]] = day;
  };
  const fixed = rows.findIndex((row) => !lacksYear(days[row]));
  if (hint.year !== null) {
    const year = hint.year;
    const turned = turnsByTitle(places, way);
    places.forEach((place, j) => {
      const next = hint.fiscal ? (place < 4 * MONTH + 1 ? 1 : 0) : turned[j];
      put(j, dayAt(place, year + next));
    });
  } else if (fixed >= 0 && way !== 0) {
    let anchor = fixed;
    for (let j = 0; j < rows.length; j++) {
      if (!lacksYear(days[rows[j]])) anchor = j;
      const year = civilFromDay(days[rows[anchor]]).year;
      put(j, dayAt(places[j], year + rel[j] - rel[anchor]));
    }
  } else {
    const limit = hint.today ?? newestDated(days, rows);
    if (limit === null) return;
    if (way === 0)
      places.forEach((place, j) => {
        put(j, latest(place, limit));
      });
    else placeBefore(places, rel, limit, put);
  }
}

/** With a year in the title only a step over the new year turns it, and only in an ordered list. */
function turnsByTitle(places: readonly number[], way: 1 | -1 | 0): number[] {
  let year = 0;
  return places.map((place, j) => {
    const step = j === 0 ? 0 : place - places[j - 1];
    if (way !== 0 && -step * way >= YEAR / 2) year += way;
    return year;
  });
}

function newestDated(days: Int32Array, rows: readonly number[]): Day | null {
  let newest: Day | null = null;
  for (const row of rows) {
    if (!lacksYear(days[row]) && (newest === null || days[row] > newest)) newest = days[row];
  }
  return newest;
}

/** Puts the newest row at its latest date not after `limit`, and the others before it. */
function placeBefore(
  places: readonly number[],
  rel: readonly number[],
  limit: Day,
  put: (j: number, day: Day | undefined) => void,
): void {
  let newest = 0;
  for (let j = 1; j < places.length; j++) {
    if (rel[j] * YEAR + places[j] > rel[newest] * YEAR + places[newest]) newest = j;
  }
  const last = latest(places[newest], limit);
  if (last === undefined) return;
  const year = civilFromDay(last).year;
  places.forEach((place, j) => {
    put(j, dayAt(place, year + rel[j] - rel[newest]));
  });
}
