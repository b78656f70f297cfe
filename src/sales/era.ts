import { dayFromCivil } from './calendar.ts';
import type { Day } from './sales.ts';

interface Era {
  /** Gregorian year minus year of the era. */
  readonly before: number;
  readonly first: Day;
  readonly last: Day;
}

const eras: Readonly<Record<string, Era>> = {
  R: { before: 2018, first: dayFromCivil(2019, 5, 1), last: dayFromCivil(2199, 12, 31) },
  H: { before: 1988, first: dayFromCivil(1989, 1, 8), last: dayFromCivil(2019, 4, 30) },
  S: { before: 1925, first: dayFromCivil(1926, 12, 25), last: dayFromCivil(1989, 1, 7) },
};
const letters: Readonly<Record<string, string>> = { 令和: 'R', 平成: 'H', 昭和: 'S' };

/** Matches the name of an era at the start of a text: 令和, or R in any case. */
export const ERA = '令和|平成|昭和|[RHSrhs]';

function eraOf(name: string): Era {
  return eras[letters[name] ?? name.toUpperCase()];
}

/** The Gregorian year of an era's year, where 元 is 1: 令和6 is 2024. */
export function yearOfEra(name: string, year: string): number {
  return eraOf(name).before + (year === '元' ? 1 : Number(year));
}

/** Where a day lies against its era: 平成36 is `after`, since 平成 ended in its 31st year. */
export function placeInEra(name: string, day: Day): 'in' | 'before' | 'after' {
  const era = eraOf(name);
  if (day < era.first) return 'before';
  return day > era.last ? 'after' : 'in';
}
