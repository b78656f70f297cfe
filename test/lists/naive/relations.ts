import { ordersEver } from './contacts.ts';
import type { Given } from './given.ts';
import type { Person } from './people.ts';

/** The rung of the ladder for who has ordered. */
export function rung(person: Person): string {
  const orders = ordersEver(person);
  return orders >= 3 ? '4' : orders === 2 ? '3.2' : '3.1';
}

export const isQuietRepeater = (person: Person): boolean =>
  rung(person) === '4' && person.recency > Math.max(person.rhythm + 15, 182);

const firstName = (names: Iterable<string>): string => [...names].sort()[0];

/** Everybody whom rows and entries of one day name, day by day. */
function personDays({ rows, log }: Person): [day: number, names: Set<string>][] {
  const days = new Map<number, Set<string>>();
  const named = [...rows.filter(({ amount }) => amount >= 0), ...log];
  for (const { day, person } of named) {
    if (person !== '') days.set(day, (days.get(day) ?? new Set()).add(person));
  }
  return [...days].sort(([a], [b]) => a - b);
}

/** The newest change of the contact person that still asks for a visit. */
export function openChange(person: Person, asOf: number) {
  const days = personDays(person);
  const visits = person.log.filter(({ type }) => type === 'visit').map(({ day }) => day);
  let change: { from: string; to: string; day: number; open: boolean } | null = null;
  days.forEach(([day, names], at) => {
    if (at === 0) return;
    // Two people who take turns are no change: known is who was named the time before or in two years.
    const known = days.slice(0, at).filter(([earlier]) => {
      return earlier === days[at - 1][0] || day - earlier <= 730;
    });
    if (known.some(([, others]) => [...names].some((name) => others.has(name)))) return;
    const isLatest = at === days.length - 1;
    const open = !visits.some((visit) => visit >= day) && (isLatest || asOf <= day + 30);
    change = { from: firstName(days[at - 1][1]), to: firstName(names), day, open };
  });
  const told = person.log.filter(({ memo }) => /moved on/.test(memo)).at(-1);
  if (told !== undefined && told.day > ((change as { day: number } | null)?.day ?? 0)) {
    const before = days.filter(([day]) => day <= told.day).at(-1);
    const open = !visits.some((visit) => visit > told.day);
    change = { from: before ? firstName(before[1]) : '', to: '', day: told.day, open };
  }
  const found = change as { from: string; to: string; day: number; open: boolean } | null;
  return found?.open === true ? found : null;
}

/** The newest of those whom a customer introduced; null for who introduced nobody. */
export function introduced(person: Person, people: readonly Person[]) {
  const name = person.say('name');
  const byThem = people.filter((other) => {
    const named = other.rows
      .filter(({ referrer }) => referrer !== '')
      .sort((a, b) => a.day - b.day);
    return other !== person && (named[0]?.referrer === name || named[0]?.referrer === person.key);
  });
  const newest = byThem.sort((a, b) => b.first - a.first || (a.key < b.key ? 1 : -1))[0];
  return newest === undefined ? null : { newest, count: byThem.length };
}

/** True where a thank-you for the newest introduction of two weeks is due. */
export function owesThanks(person: Person, people: readonly Person[], asOf: number): boolean {
  const found = introduced(person, people);
  if (found === null || asOf - found.newest.first > 14) return false;
  return !person.log.some(({ day, purpose }) => purpose === 'thanks' && day >= found.newest.first);
}

/** The step after the newest order that is due, with the days since it is. */
export function dueStep(person: Person, { asOf, wishes }: Given, isSocial: boolean) {
  const usual = wishes.mode === 'visit' ? [7, 30, 90] : [3, 21, 60, person.rhythm];
  const days = isSocial ? [7, 30] : usual;
  const steps = [...new Set(days)].sort((a, b) => a - b);
  const at = steps.findLastIndex((each) => person.last + each <= asOf);
  if (at < 0) return null;
  const from = person.last + steps[at];
  const until = at + 1 < steps.length ? person.last + steps[at + 1] : from + 90;
  const done = person.log.some(({ day }) => day >= from && day < until);
  return done || asOf >= until ? null : { step: steps[at], late: asOf - from };
}
