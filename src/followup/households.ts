import type { Analysis } from '../customers/analysis.ts';
import type { Channel } from '../protocol.ts';
import { isFirm } from '../sales/honorific.ts';
import { findHouseholds } from '../sales/household.ts';
import { lettersFor } from './message/letters.ts';

/** Who of some people is written to, and who shares the letter of each. */
export interface Merged {
  readonly people: readonly number[];
  readonly joint: ReadonlyMap<number, readonly number[]>;
}

/**
 * One letter per household and one row per e-mail address, for the member with the most sales, of
 * equals for the smaller key; who shares the letter is kept to be named on it. Visits and calls are
 * made one by one. A household or an address that has one of `served` is left out whole: else the
 * next member would get the same letter by the next list.
 */
export function onePerHousehold(
  people: readonly number[],
  served: readonly number[],
  analysis: Analysis,
  channel: Channel,
): Merged {
  const { contacts, sales } = analysis.reading;
  const { monetary } = analysis.facts;
  const joint = new Map<number, readonly number[]>();
  let left = people;
  if (channel === 'post') {
    const letters = lettersFor(withoutHomesOf(served, people, analysis), analysis);
    for (const { k, joint: others } of letters) if (others.length > 0) joint.set(k, others);
    const addressed = new Set(letters.map(({ k }) => k));
    left = people.filter((k) => addressed.has(k));
  }
  const address = (k: number): string => contacts.email[k].toLowerCase();
  const isRicher = (k: number, than: number): boolean => {
    const more = monetary[k] - monetary[than];
    return more > 0 || (more === 0 && sales.customers[k] < sales.customers[than]);
  };
  const taken = new Set(served.map(address));
  const byAddress = new Map<string, number>();
  for (const k of left) {
    const other = byAddress.get(address(k));
    if (other === undefined || isRicher(k, other)) byAddress.set(address(k), k);
  }
  const isFirst = (k: number): boolean => !taken.has(address(k)) && byAddress.get(address(k)) === k;
  return { people: left.filter((k) => address(k) === '' || isFirst(k)), joint };
}

/** Firms share addresses and phones without being one household. */
function withoutHomesOf(
  served: readonly number[],
  people: readonly number[],
  { reading: { contacts } }: Analysis,
): readonly number[] {
  if (served.length === 0) return people;
  const household = findHouseholds(contacts);
  const homes = served.filter((k) => !isFirm(contacts.name[k])).map((k) => household[k]);
  const taken = new Set(homes);
  return people.filter((k) => isFirm(contacts.name[k]) || !taken.has(household[k]));
}
