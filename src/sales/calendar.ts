import type { Day } from './sales.ts';

/** Day 0 of a spreadsheet is 1899-12-30, so 1970-01-01 is this. */
export const EPOCH = 25_569;

/** Milliseconds. */
export const DAY = 86_400_000;

export interface Civil {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  readonly day: number;
}

/**
 * The day of a calendar date by integer arithmetic: `dayFromCivil(1970, 1, 1)` is 25569. The date
 * must be real; `realDay` checks it. Years are counted from March, so that the leap day comes last.
 */
export function dayFromCivil(year: number, month: number, day: number): Day {
  const y = month > 2 ? year : year - 1;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1;
  const dayOfEra =
    yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468 + EPOCH;
}

/** The calendar date of a day: `civilFromDay(25569)` is 1970-01-01. */
export function civilFromDay(day: Day): Civil {
  const z = day - EPOCH + 719_468;
  const era = Math.floor(z / 146_097);
  const dayOfEra = z - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1_460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear =
    dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shifted = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shifted < 10 ? shifted + 3 : shifted - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1,
  };
}

/** How many days a month has: 29 for February 2024. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) {
    return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  }
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** The day of a date that may not exist; nothing rolls over: 30 February is `undefined`. */
export function realDay(year: number, month: number, day: number): Day | undefined {
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return undefined;
  return dayFromCivil(year, month, day);
}

/** The last day of a month, where sales of a month without a day stand. */
export function lastDayOfMonth(year: number, month: number): Day {
  return dayFromCivil(year, month, daysInMonth(year, month));
}

/** ISO text of a day: `isoFromDay(45356)` is `2024-03-05`. */
export function isoFromDay(day: Day): string {
  const { year, month, day: dayOfMonth } = civilFromDay(day);
  const two = (n: number): string => String(n).padStart(2, '0');
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(dayOfMonth)}`;
}

/** The day of ISO text, `undefined` when it is no real date. */
export function dayFromIso(text: string): Day | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  return match ? realDay(Number(match[1]), Number(match[2]), Number(match[3])) : undefined;
}
