import { monthEnds } from './days.ts';
import type { Given } from './given.ts';
import { type Person, visitsOn } from './people.ts';

const LAPSE_DAYS = 240;
const GRACE = 15;

export const isActive = ({ recency }: Person): boolean => recency < LAPSE_DAYS;

/** The class of the portfolio, without active or lapsed. */
export function portfolioClass({ visits, tenure, amount }: Person, primeAmount: number): string {
  if (visits.length === 1) return 'first-time';
  if (tenure < 90) return 'budding';
  if (amount < primeAmount) return 'steady';
  return tenure < 210 ? 'trending' : 'prime';
}

/** How far past the own rhythm; `on time` up to the grace. */
export function absence({ recency, rhythm }: Person): 'on time' | 'warning' | 'gone' | 'dormant' {
  if (recency <= rhythm + GRACE) return 'on time';
  if (recency > Math.max(365, 2 * rhythm, LAPSE_DAYS)) return 'dormant';
  return recency < LAPSE_DAYS ? 'warning' : 'gone';
}

/** Quantile type 7. */
export function quantileAt(values: readonly number[], part: number, of: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  const place = (sorted.length - 1) * part;
  const below = sorted[Math.floor(place / of)];
  const above = sorted[Math.min(sorted.length - 1, Math.floor(place / of) + 1)];
  return below === above ? below : below + ((place % of) / of) * (above - below);
}

const KEEP = '555 554 544 545 454 455 445 543 444 435 355 354 345 344 335'.split(' ');

/** True for champions and loyal customers by quantile scores of five. */
export function keepers(people: readonly Person[]): (person: Person) => boolean {
  const cuts = (value: (person: Person) => number): number[] =>
    [1, 2, 3, 4].map((part) => quantileAt(people.map(value), part, 5));
  const passed = (limits: readonly number[], value: number): number =>
    limits.filter((limit) => limit < value).length;
  const [r, f, m] = [
    cuts((person) => person.recency),
    cuts((person) => person.visits.length),
    cuts((person) => person.amount),
  ];
  return ({ recency, visits, amount }) =>
    KEEP.includes(
      `${5 - passed(r, recency)}${1 + passed(f, visits.length)}${1 + passed(m, amount)}`,
    );
}

/** The best tenth of those who bought within a year, the remainder going to it. */
export function bestTenth(people: readonly Person[]): readonly Person[] {
  const buyers = people
    .filter(({ recency }) => recency < 365)
    .sort((a, b) => b.year - a.year || b.last - a.last || (a.key < b.key ? -1 : 1));
  return buyers.slice(0, Math.ceil(buyers.length / 10));
}

/** The place of everybody by the sales of a year; equals share a place. */
export const rankOf = (people: readonly Person[], { year }: Person): number =>
  1 + people.filter((other) => other.year > year).length;

/** The share of people so long away who came back within 90 days, null where few ever were. */
export function chances({ rows, asOf }: Given): (recency: number) => number | null {
  const edges = [365, 545, 730];
  const band = (recency: number): number => edges.filter((edge) => recency >= edge).length;
  const absent = [0, 0, 0, 0];
  const back = [0, 0, 0, 0];
  const ends = monthEnds(asOf, 24).filter((end) => end + 90 <= asOf);
  for (const key of new Set(rows.map(({ customer }) => customer))) {
    const own = rows.filter(({ customer, day }) => customer === key && day <= asOf);
    const now = visitsOn(own, asOf);
    for (const end of ends) {
      const last = visitsOn(own, end).at(-1)?.day;
      if (last === undefined || end - last < LAPSE_DAYS) continue;
      absent[band(end - last)]++;
      if (now.some(({ day }) => day > end && day <= end + 90)) back[band(end - last)]++;
    }
  }
  const total = (counts: readonly number[]): number => counts.reduce((a, b) => a + b, 0);
  return (recency) => {
    const at = band(recency);
    if (total(absent) < 30) return null;
    return absent[at] < 30 ? total(back) / total(absent) : back[at] / absent[at];
  };
}
