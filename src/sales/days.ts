import { lastDayOfMonth, realDay } from './calendar.ts';
import { atClock, dayOfCell, dayOfNumber } from './date.ts';
import { type DateText, readDateText } from './date-text.ts';
import { dayInOrder, decideOrder, type Order } from './day-order.ts';
import type { Cell, Place } from './sales.ts';
import { unswap } from './swapped.ts';
import { fillYears, lacksYear, NO_HINT, withoutYear, type YearHint } from './years.ts';

/** Why a filled cell of a date column gives no day, by number. */
export const DATE_FAULTS = ['', 'noDate', 'eraOver', 'noYear'] as const;

/** A column read as dates. */
export interface Days {
  /** 0 where `ok` is 0. */
  readonly days: Int32Array;
  /** 0 blank or unreadable, 1 a day, 2 a month only: its last day, for monthly counts. */
  readonly ok: Uint8Array;
  /** Index into `DATE_FAULTS`; 0 where the cell is read or blank. */
  readonly fault: Uint8Array;
  /** The order taken for 03/05/2024, and whether the cells prove it; `null` if none is so written. */
  readonly order: Order | null;
  readonly proven: boolean;
  /** How many dates lacked a year and were given one. */
  readonly yearsGiven: number;
  /** How many date cells an import had turned round, day for month, and were put right. */
  readonly swapped: number;
}

/** The distinct texts of a column, read once each; `text` is by row, -1 where the cell is no text. */
interface Texts {
  readonly index: Int32Array;
  readonly read: readonly DateText[];
  readonly count: readonly number[];
}

/**
 * Reads a column of dates. Day/month order is decided for the column, never for a cell: by the
 * order under which most cells are real dates, else by `order`, else by the country's habit.
 * A million date cells take well under half a second: texts are read once each.
 */
export function readDays(
  values: readonly Cell[],
  place: Pick<Place, 'dayOf' | 'locale'>,
  dayFirst?: boolean,
  hint: YearHint = NO_HINT,
): Days {
  const size = values.length;
  const days = new Int32Array(size);
  const ok = new Uint8Array(size);
  const fault = new Uint8Array(size);
  const texts = readTexts(values, days, ok, fault, place);
  const { order, proven } = decideOrder(
    texts?.read ?? [],
    texts?.count ?? [],
    place.locale,
    dayFirst,
  );
  let yearless = 0;
  if (texts) {
    const settled = texts.read.map((date) => settle(date, order, place));
    for (let i = 0; i < size; i++) {
      const t = texts.index[i];
      if (t < 0) continue;
      const { entry, state } = settled[t];
      if (lacksYear(entry)) yearless++;
      days[i] = entry;
      if (state > 0) ok[i] = state;
      else fault[i] = -state;
    }
  }
  const yearsGiven = yearless > 0 ? giveYears(days, ok, fault, hint) : 0;
  const swapped =
    proven && dayFirst === undefined
      ? unswap(values, days, ok, order, place.locale, texts?.read ?? [])
      : 0;
  return { days, ok, fault, order, proven, yearsGiven, swapped };
}

/** The short way for dates and numbers; texts are numbered by their first row. */
function readTexts(
  values: readonly Cell[],
  days: Int32Array,
  ok: Uint8Array,
  fault: Uint8Array,
  place: Pick<Place, 'dayOf'>,
): Texts | null {
  let index: Int32Array | null = null;
  const known = new Map<string, number>();
  const read: DateText[] = [];
  const count: number[] = [];
  for (let i = 0; i < values.length; i++) {
    const value = values[i];
    if (typeof value === 'object' || typeof value === 'number') {
      const day = typeof value === 'number' ? dayOfNumber(value) : dayOfCell(value, place);
      if (day === undefined) fault[i] = 1;
      else {
        days[i] = day;
        ok[i] = 1;
      }
    } else if (typeof value === 'string') {
      if (value === '') continue;
      let t = known.get(value);
      if (t === undefined) {
        t = value.trim() === '' ? -1 : read.length;
        known.set(value, t);
        if (t >= 0) {
          read.push(readDateText(value));
          count.push(0);
        }
      }
      if (t < 0) continue;
      index ??= new Int32Array(values.length).fill(-1);
      index[i] = t;
      count[t]++;
    } else if (value === true) fault[i] = 1;
  }
  return index ? { index, read, count } : null;
}

interface Settled {
  readonly entry: number;
  /** As `ok`, or a fault below 0. */
  readonly state: number;
}

function settle(date: DateText, order: Order | null, place: Pick<Place, 'dayOf'>): Settled {
  if (date.is === 'day') return { entry: atClock(date.day, date.clock, place), state: 1 };
  if (date.is === 'month') return { entry: lastDayOfMonth(date.year, date.month), state: 2 };
  if (date.is === 'none') return { entry: 0, state: date.reason === 'eraOver' ? -2 : -1 };
  if (date.is === 'open') {
    const day = dayInOrder(date, order!);
    return day === undefined
      ? { entry: 0, state: -1 }
      : { entry: atClock(day, date.clock, place), state: 1 };
  }
  const [month, day] =
    date.open && order === 'dmy' ? [date.second, date.first] : [date.first, date.second];
  if (realDay(2000, month, day) === undefined) return { entry: 0, state: -1 };
  return { entry: withoutYear(month, day), state: 1 };
}

function giveYears(days: Int32Array, ok: Uint8Array, fault: Uint8Array, hint: YearHint): number {
  const rows: number[] = [];
  for (let i = 0; i < days.length; i++) if (ok[i] > 0) rows.push(i);
  const before = rows.filter((row) => lacksYear(days[row]));
  fillYears(days, rows, hint);
  let given = 0;
  for (const row of before) {
    if (lacksYear(days[row])) {
      days[row] = 0;
      ok[row] = 0;
      fault[row] = 3;
    } else given++;
  }
  return given;
}
