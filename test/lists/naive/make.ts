import type { Exclusion, FactId } from '../../../src/words/en.ts';
import type { Given } from './given.ts';
import { isMerged, onePerHousehold, reasonAgainst } from './leave-out.ts';
import type { Person } from './people.ts';
import type { MadeList, Shop } from './rules.ts';

/** What a list must be. */
export interface Expected {
  readonly people: readonly string[];
  readonly excluded: Readonly<Partial<Record<Exclusion, number>>>;
  readonly says: readonly Readonly<Partial<Record<FactId, string>>>[];
}

/** The list of a shop, naively: all members in order, less the excluded by reason, cut at `max`. */
export function naiveList(
  id: MadeList,
  { given, people, isLeftAlone, rules }: Shop,
  max = Number.POSITIVE_INFINITY,
): Expected {
  const { who, by, says } = rules[id];
  const members = people.filter(who).sort((a, b) => compare(by(a), by(b)) || byKey(a, b));
  const excluded: Partial<Record<Exclusion, number>> = {};
  const leaveOut = (reason: Exclusion, many = 1): void => {
    if (many > 0) excluded[reason] = (excluded[reason] ?? 0) + many;
  };
  const eligible = members.filter((person) => {
    const reason = reasonAgainst(person, id, given, isLeftAlone);
    if (reason !== null) leaveOut(reason);
    return reason === null;
  });
  const merged = isMerged(id) ? onePerHousehold(eligible, id, people, given) : eligible;
  leaveOut('household', eligible.length - merged.length);
  const listed = id === 'visit-round' ? withinHours(merged, given) : merged.slice(0, max);
  leaveOut('beyond', merged.length - listed.length);
  return {
    people: listed.map(({ key }) => key),
    excluded,
    says: listed.map((person) => says?.(person) ?? {}),
  };
}

/** One visit each while a week's share of the year's hours lasts; whoever still fits is taken. */
function withinHours(people: readonly Person[], { wishes }: Given): readonly Person[] {
  if (wishes.visitHours === 0) return people;
  let left = wishes.visitHours / 52;
  return people.filter((person) => {
    const hours = Number(person.typed.Minutes) / 60;
    if (hours > left + 1e-9) return false;
    left -= hours;
    return true;
  });
}

const byKey = (a: Person, b: Person): number => (a.key < b.key ? -1 : 1);

/** Fractions of pence and of shares are equal where they differ by less than anybody could see. */
function compare(a: readonly number[], b: readonly number[]): number {
  for (let at = 0; at < a.length; at++) {
    const difference = a[at] - (b[at] ?? 0);
    if (Math.abs(difference) > 1e-9 * Math.max(1, Math.abs(a[at]))) return difference;
  }
  return 0;
}
