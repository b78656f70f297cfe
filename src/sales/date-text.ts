import { realDay } from './calendar.ts';
import { ERA, placeInEra, yearOfEra } from './era.ts';
import { monthOf } from './month-name.ts';
import { hasOddNumber, plain } from './plain.ts';
import type { Day } from './sales.ts';
import { splitTime } from './time-text.ts';

/**
 * What a text says about a day, before its column has decided what it leaves open. `clock` is the
 * time of day in UTC (milliseconds after midnight, also negative) when the text has an offset.
 */
export type DateText =
  | { readonly is: 'day'; readonly day: Day; readonly clock: number | null }
  /** 03/05/2024, 09/03/26: the order of the parts is open. */
  | {
      readonly is: 'open';
      readonly parts: readonly [number, number, number];
      /** The last part has four digits, so only day and month can change places. */
      readonly longYear: boolean;
      readonly dotted: boolean;
      readonly clock: number | null;
    }
  /** 3月5日 has its order, 3/5 has not. */
  | {
      readonly is: 'noYear';
      readonly first: number;
      readonly second: number;
      readonly open: boolean;
    }
  | { readonly is: 'month'; readonly year: number; readonly month: number }
  | { readonly is: 'none'; readonly reason: 'noDate' | 'eraOver' };

export const NO_DATE: DateText = { is: 'none', reason: 'noDate' };

/** Years that are read: from the first year of Meiji on, as far as anybody plans. */
export const FIRST_YEAR = 1868;
export const LAST_YEAR = 2199;

/** A weekday in front, in brackets behind, or spelled out behind. */
const weekday =
  /^(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\.?,?\s+|\s*\((?:[日月火水木金土](?:曜日?)?|(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*)\)$|\s*[日月火水木金土]曜日?$|\s[日月火水木金土]$/gi;

function solid(year: number, month: number, day: number, clock: number | null): DateText {
  if (year < FIRST_YEAR || year > LAST_YEAR) return NO_DATE;
  const real = realDay(year, month, day);
  return real === undefined ? NO_DATE : { is: 'day', day: real, clock };
}

type Reader = (match: RegExpExecArray, clock: number | null) => DateText;
const n = Number;
// Japanese keyboards write a wide hyphen as any of these, which NFKC leaves as they are.
const sep = '\\s*[-‐–−ー/.年]\\s*';
const sep2 = '\\s*[-‐–−ー/.月]\\s*';

/** Every spelling that is understood; the whole text must match one, so nothing is guessed. */
const spellings: readonly (readonly [RegExp, Reader])[] = [
  [
    new RegExp(`^(\\d{4})${sep}(\\d{1,2})${sep2}(\\d{1,2})\\s*日?$`),
    (m, clock) => solid(n(m[1]), n(m[2]), n(m[3]), clock),
  ],
  [
    /^(\d{4})(\d{2})(\d{2})(?:(?:[01]\d|2[0-3])[0-5]\d(?:[0-5]\d)?)?$/,
    (m, clock) => solid(n(m[1]), n(m[2]), n(m[3]), clock),
  ],
  [
    /^(\d{1,2})\s*([-/.])\s*(\d{1,2})\s*\2\s*(\d{4}|\d{2})$/,
    (m, clock) => ({
      is: 'open',
      parts: [n(m[1]), n(m[3]), n(m[4])],
      longYear: m[4].length === 4,
      dotted: m[2] === '.',
      clock,
    }),
  ],
  [
    /^(\d{2})年\s*(\d{1,2})月\s*(\d{1,2})日$/,
    (m, clock) => solid(2000 + n(m[1]), n(m[2]), n(m[3]), clock),
  ],
  [
    new RegExp(`^(${ERA})\\.?\\s*(元|\\d{1,2})${sep}(\\d{1,2})${sep2}(\\d{1,2})\\s*日?$`),
    (m, clock) => inEra(m[1], solid(yearOfEra(m[1], m[2]), n(m[3]), n(m[4]), clock)),
  ],
  [
    /^(\d{1,2})(?:st|nd|rd|th|\.)?[-\s/.]*(?:of |de )?\s*(\p{L}+)\.?(?: de)?[-\s,/.]*(\d{4}|\d{2})$/iu,
    (m, clock) => solid(century(m[3]), monthOf(m[2]), n(m[1]), clock),
  ],
  [
    /^(\p{L}+)\.?[-\s]+(\d{1,2})(?:st|nd|rd|th)?,?[-\s]+(\d{4})$/iu,
    (m, clock) => solid(n(m[3]), monthOf(m[1]), n(m[2]), clock),
  ],
  [
    /^(\d{4})[-\s/](\p{L}+)[-\s/](\d{1,2})$/iu,
    (m, clock) => solid(n(m[1]), monthOf(m[2]), n(m[3]), clock),
  ],
  [
    new RegExp(`^(\\d{4})${sep}(\\d{1,2})\\s*月?(?:分|度)?$`),
    (m, clock) => monthOnly(n(m[1]), n(m[2]), clock),
  ],
  [/^(\p{L}+)\.?[-\s]+(\d{4})$/iu, (m, clock) => monthOnly(n(m[2]), monthOf(m[1]), clock)],
  [
    new RegExp(`^(${ERA})\\.?(元|\\d{1,2})${sep}(\\d{1,2})\\s*月(?:分|度)?$`),
    (m, clock) => monthOnly(yearOfEra(m[1], m[2]), n(m[3]), clock),
  ],
  [/^(\d{1,2})\s*\/\s*(\d{1,2})$/, (m) => noYear(n(m[1]), n(m[2]), true)],
  [/^(\d{1,2})月\s*(\d{1,2})日$/, (m) => noYear(n(m[1]), n(m[2]), false)],
  [/^(\d{1,2})(?:st|nd|rd|th)?[-\s](\p{L}+)\.?$/iu, (m) => noYear(monthOf(m[2]), n(m[1]), false)],
  [/^(\p{L}+)\.?\s(\d{1,2})(?:st|nd|rd|th)?$/iu, (m) => noYear(monthOf(m[1]), n(m[2]), false)],
];

/** Two-digit years are of this century. */
function century(year: string): number {
  return year.length === 4 ? n(year) : 2000 + n(year);
}

function inEra(name: string, read: DateText): DateText {
  if (read.is !== 'day') return read;
  const place = placeInEra(name, read.day);
  if (place === 'in') return read;
  return place === 'after' ? { is: 'none', reason: 'eraOver' } : NO_DATE;
}

function monthOnly(year: number, month: number, clock: number | null): DateText {
  const real = month >= 1 && month <= 12 && year >= FIRST_YEAR && year <= LAST_YEAR;
  return real && clock === null ? { is: 'month', year, month } : NO_DATE;
}

/** Some year must have the day, so 29 February stays and 8月35日 does not. */
function noYear(first: number, second: number, open: boolean): DateText {
  const monthFirst = realDay(2000, first, second) !== undefined;
  const dayFirst = open && realDay(2000, second, first) !== undefined;
  return monthFirst || dayFirst ? { is: 'noYear', first, second, open } : NO_DATE;
}

/** Reads a text as a date: the whole text must be one, and no day rolls over into another. */
export function readDateText(text: string): DateText {
  const whole = plain(text);
  if (whole.length < 3 || whole.length > 60 || !/\d/.test(whole)) return NO_DATE;
  if (hasOddNumber(text)) return NO_DATE;
  const [date, clock] = splitTime(whole.replace(weekday, '').trim());
  if (clock === undefined) return NO_DATE;
  const bare = date.replace(weekday, '').replace(/,$/, '').trim();
  for (const [form, read] of spellings) {
    const match = form.exec(bare);
    if (match) return read(match, clock);
  }
  return NO_DATE;
}
