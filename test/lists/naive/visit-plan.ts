import type { Given } from './given.ts';
import { median, type Person } from './people.ts';
import { isYes } from './reading.ts';

/** What is planned for a customer; money in pence. */
export interface Planned {
  readonly cell: string;
  readonly visits: number;
  readonly now: number;
  readonly next: number;
  readonly hours: number;
  readonly due: number;
}

const number = (cell: unknown): number | null => (typeof cell === 'number' ? cell : null);

/** Demand in pence: typed, by a size of the known ones, or estimated from our sales. */
function demandOf(people: readonly Person[]): Map<Person, number> {
  const sales = ({ year }: Person): number => Math.max(0, year);
  const typed = (person: Person): number | null => {
    const value = number(person.typed.Demand);
    return value === null ? null : value * 100;
  };
  const known = people.flatMap((person) => {
    const value = typed(person);
    return value === null ? [] : [{ person, demand: Math.max(value, sales(person)) }];
  });
  const rising = known.map(({ demand }) => demand).sort((a, b) => a - b);
  const third = Math.round(rising.length / 3);
  const sizes: Readonly<Record<string, readonly number[]>> = {
    small: rising.slice(0, third),
    medium: rising.slice(third, rising.length - third),
    large: rising.slice(rising.length - third),
  };
  return new Map(
    people.map((person) => {
      const own = sales(person);
      const size = sizes[String(person.typed.Demand)];
      const like = known
        .filter((other) => sales(other.person) >= own / 2 && sales(other.person) <= 2 * own)
        .map(({ demand }) => demand);
      const guess = Math.max(own / 0.4, like.length === 0 ? 0 : median(like));
      const value = typed(person) ?? (size === undefined ? (own > 0 ? guess : 0) : median(size));
      return [person, Math.max(value, own)];
    }),
  );
}

/** Share with `x` visits where `x0` go with the share `s`. */
function shareWith(s: number, x0: number, x: number): number {
  if (s === 0) return (0.75 * x) / ((4 * 0.75) / 0.068 - 4 + x);
  const most = Math.max(0.75, Math.min(1, 1.05 * s));
  const least = x0 > 0 ? 0.5 * s : s;
  const half = x0 > 0 ? (x0 * (most - s)) / (s - least) : 12;
  return x === 0 ? least : least + ((most - least) * x) / (half + x);
}

function positionOf(share: number, rival: number | null): string {
  if (share === 0) return 'd';
  if (rival === null) return share >= 0.417 ? 'a' : share >= 0.261 ? 'b' : 'c';
  return share >= 1.73 * rival ? 'a' : rival >= 1.73 * share ? 'c' : 'b';
}

/** Gives the visits of the year one by one, each to where it brings most per hour. */
export function visitPlan(all: readonly Person[], { asOf, wishes }: Given): Map<Person, Planned> {
  const demand = demandOf(all);
  const people = all.filter((person) => demand.get(person)! > 0);
  const total = people.reduce((sum, person) => sum + demand.get(person)!, 0);
  const facts = people.map((person) => {
    const size = demand.get(person)!;
    const larger = people.filter((other) => demand.get(other)! > size);
    const before = larger.reduce((sum, other) => sum + demand.get(other)!, 0) / total;
    const share = Math.max(0, person.year) / size;
    const cell =
      (before < 0.7 ? 'A' : before < 0.95 ? 'B' : 'C') +
      positionOf(share, number(person.typed['Rival share']));
    const met = person.log.filter(({ type }) => type === 'visit').map(({ day }) => day);
    const now = met.filter((day) => asOf - day < 365).length;
    const minutes = number(person.typed.Minutes);
    const least = number(person.typed['Fewest visits']) ?? (cell === 'Aa' ? 2 : 0);
    const minimum = isYes(person.typed.Base) ? Math.max(2, least) : least;
    const barred = isYes(person.say('blocked')) || isYes(person.typed['Do not contact']);
    const value = (visits: number): number =>
      barred ? 0 : wishes.margin * size * shareWith(share, now, visits);
    const hours = minutes === null ? 1 : minutes / 60;
    const maximum = Math.max(number(person.typed['Most visits']) ?? 52, minimum);
    const from = met.length === 0 ? person.last : Math.max(...met);
    return { person, cell, now, hours, value, maximum, from, size, visits: barred ? 0 : minimum };
  });
  let left = wishes.visitHours - facts.reduce((sum, { visits, hours }) => sum + visits * hours, 0);
  for (;;) {
    const open = facts
      .filter(({ hours, visits, maximum }) => hours <= left + 1e-6 && visits < maximum)
      .map((one) => ({
        one,
        gain: (one.value(one.visits + 1) - one.value(one.visits)) / one.hours,
      }))
      .filter(({ gain }) => gain > 0)
      .sort((a, b) => b.gain - a.gain || b.one.size - a.one.size);
    if (open.length === 0) break;
    open[0].one.visits++;
    left -= open[0].one.hours;
  }
  return new Map(
    facts.map(({ person, cell, visits, now, value, hours, from }) => [
      person,
      {
        ...{ cell, visits, now, hours },
        next: Math.round((value(now + 1) - value(now)) / 100),
        due: from + Math.round(365 / Math.max(1, visits)),
      },
    ]),
  );
}
