import { civilFromDay, dayFromCivil, daysInMonth } from '../sales/calendar.ts';
import type { Day } from '../sales/sales.ts';

export type SeasonId = 'newYear' | 'midWinter' | 'summer' | 'lateSummer' | 'yearEnd';

/** A day of any year. */
export interface YearDay {
  /** 1 to 12. */
  readonly month: number;
  readonly day: number;
}

/** A greeting that is sent once a year, and the first and last day on which it should arrive. */
export interface Season {
  readonly id: SeasonId;
  readonly from: YearDay;
  readonly to: YearDay;
}

/** Printing and posting take two weeks before the first day of arrival. */
export const PRINT_DAYS = 14;

/** 年賀状, 寒中見舞い, 暑中見舞い, 残暑見舞い. 立春, 小暑 and 立秋 move by a day; owners may too. */
export const SEASONS_JA: readonly Season[] = [
  { id: 'newYear', from: { month: 1, day: 1 }, to: { month: 1, day: 7 } },
  { id: 'midWinter', from: { month: 1, day: 8 }, to: { month: 2, day: 3 } },
  { id: 'summer', from: { month: 7, day: 7 }, to: { month: 8, day: 6 } },
  { id: 'lateSummer', from: { month: 8, day: 7 }, to: { month: 8, day: 31 } },
];

/** Elsewhere shops send one card, before Christmas. */
export const SEASONS: readonly Season[] = [
  { id: 'yearEnd', from: { month: 12, day: 1 }, to: { month: 12, day: 24 } },
];

/** The seasons of a spreadsheet's locale such as `ja_JP`. */
export function seasonsOf(locale: string): readonly Season[] {
  return locale.toLowerCase().startsWith('ja') ? SEASONS_JA : SEASONS;
}

/** The greeting of one year. */
export interface Greeting {
  readonly id: SeasonId;
  /** The year in which it arrives. */
  readonly year: number;
  readonly from: Day;
  readonly to: Day;
  /** The last day to print it, so that it arrives on the first. */
  readonly printBy: Day;
}

/**
 * The greeting to be sent next: the first that can still arrive on its first day. Its print-by day
 * may be over by two weeks, which is late and not too late. Null without seasons.
 */
export function seasonOn(day: Day, seasons: readonly Season[]): Greeting | null {
  const { year } = civilFromDay(day);
  let next: Greeting | null = null;
  for (const season of seasons) {
    // A card of January is printed in the December before, so two years can hold the next one.
    for (const candidate of [year, year + 1].map((each) => greetingOf(season, each))) {
      if (candidate.from < day) continue;
      if (next === null || candidate.from < next.from) next = candidate;
    }
  }
  return next;
}

/** A season's greeting as it arrives in a year. */
export function greetingOf({ id, from, to }: Season, year: number): Greeting {
  const first = dayIn(year, from);
  const overNewYear = to.month < from.month || (to.month === from.month && to.day < from.day);
  const last = dayIn(overNewYear ? year + 1 : year, to);
  return { id, year, from: first, to: last, printBy: first - PRINT_DAYS };
}

/**
 * What a household in mourning gets: the mid-winter greeting of the same year in place of a
 * new-year card, every other greeting as it is. Null where the owner has no such season.
 */
export function inMourning(greeting: Greeting, seasons: readonly Season[]): Greeting | null {
  if (greeting.id !== 'newYear') return greeting;
  const midWinter = seasons.find(({ id }) => id === 'midWinter');
  return midWinter === undefined ? null : greetingOf(midWinter, greeting.year);
}

/** 29 February is the 28th in a year that has none. */
function dayIn(year: number, { month, day }: YearDay): Day {
  return dayFromCivil(year, month, Math.min(day, daysInMonth(year, month)));
}
