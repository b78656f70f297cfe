import type { Given } from './given.ts';
import { median, type Person } from './people.ts';

export type Area = 'first' | 'second' | 'net' | 'social' | 'unknown';

/** What the channels of the test files are. */
const WAYS: Readonly<Record<string, 'face' | 'net' | 'social'>> = {
  'In-store': 'face',
  Store: 'face',
  Visit: 'face',
  店頭: 'face',
  'Online store': 'net',
  Online: 'net',
  Amazon: 'net',
  オンライン: 'net',
  Instagram: 'social',
  インスタ: 'social',
};
const wayOf = (channel: string): 'face' | 'net' | 'social' => WAYS[channel] ?? 'face';

/** City and postal district; where only the address says them, the district or the 丁目. */
export function townOf(person: Person): string {
  const address = person.say('address');
  if (address === '') return '';
  const [town] = /[A-Z]+\d+(?= 0ZZ$)|^.+丁目/.exec(address) ?? [];
  if (town !== undefined) return town;
  return `${person.say('city')} ${person.say('postcode').split(' ')[0]}`;
}

export interface Neighbours {
  /** Null without a visit in the year. */
  readonly areaOf: (person: Person) => Area | null;
  /** The same, or the first area where the sheet knows no towns at all. */
  readonly nearby: (person: Person) => boolean;
  /** Medians of a customer's area. */
  readonly usualVisits: (person: Person) => number;
  readonly usualRhythm: (person: Person) => number | null;
  readonly meanRhythm: (person: Person) => number | null;
}

/** The trade areas: first the towns of 70 % of the visits, then the others, net and social. */
export function areas(people: readonly Person[], { asOf }: Given): Neighbours {
  const recent = (person: Person) => person.visits.filter(({ day }) => asOf - day < 365);
  const visitsOf = new Map<string, number>();
  for (const person of people) {
    const face = recent(person).filter(({ channel }) => wayOf(channel) === 'face').length;
    const town = townOf(person);
    if (town !== '') visitsOf.set(town, (visitsOf.get(town) ?? 0) + face);
  }
  const all = [...visitsOf.values()].reduce((a, b) => a + b, 0);
  const isFirst = (town: string): boolean => {
    const own = visitsOf.get(town)!;
    const larger = [...visitsOf.values()].filter((each) => each > own).reduce((a, b) => a + b, 0);
    return own > 0 && larger / all < 0.7;
  };
  const areaOf = (person: Person): Area | null => {
    const visits = recent(person);
    if (visits.length === 0) return null;
    const ways = (['face', 'net', 'social'] as const).map((way) => {
      const own = visits.filter(({ channel }) => wayOf(channel) === way);
      return { way, count: own.length, latest: Math.max(0, ...own.map(({ day }) => day)) };
    });
    const { way } = ways.sort((a, b) => b.count - a.count || b.latest - a.latest)[0];
    if (way !== 'face') return way;
    const town = townOf(person);
    return town === '' ? 'unknown' : isFirst(town) ? 'first' : 'second';
  };
  const around = (person: Person): Area | null => {
    const area = areaOf(person);
    return area === 'unknown' && visitsOf.size === 0 ? 'first' : area;
  };
  const known = new Map(people.map((person) => [person, around(person)]));
  const neighbours = (person: Person): Person[] =>
    people.filter((other) => known.get(other) === known.get(person));
  const rhythms = (person: Person): number[] =>
    neighbours(person)
      .filter(({ ownRhythm }) => ownRhythm)
      .map(({ rhythm }) => rhythm);
  const ifAny = (days: readonly number[], of: (days: readonly number[]) => number) =>
    days.length === 0 ? null : of(days);
  return {
    areaOf,
    nearby: (person) => known.get(person) === 'first',
    usualVisits: (person) => median(neighbours(person).map(({ visits12 }) => visits12)),
    usualRhythm: (person) => ifAny(rhythms(person), median),
    meanRhythm: (person) =>
      ifAny(rhythms(person), (days) => days.reduce((a, b) => a + b, 0) / days.length),
  };
}
