import type { Analysis } from '../../customers/analysis.ts';
import { isFirm } from '../../sales/honorific.ts';
import { findHouseholds } from '../../sales/household.ts';

/** One letter of a mailing. */
export interface Letter {
  /** The customer to whom it is addressed. */
  readonly k: number;
  /** The others of the household who were to get one, most money first. */
  readonly joint: readonly number[];
}

/**
 * Merges people into one letter per household, addressed to the member who brought most money. The
 * letters keep the order of their first members. Firms share addresses and phones without being one
 * household, so each gets its own.
 */
export function lettersFor(people: readonly number[], analysis: Analysis): readonly Letter[] {
  const { contacts, sales } = analysis.reading;
  const { monetary } = analysis.facts;
  const household = findHouseholds(contacts);
  const byHousehold = new Map<number, number[]>();
  const letters: number[][] = [];
  for (const k of people) {
    const members = isFirm(contacts.name[k]) ? undefined : byHousehold.get(household[k]);
    if (members !== undefined) {
      members.push(k);
      continue;
    }
    const own = [k];
    letters.push(own);
    if (!isFirm(contacts.name[k])) byHousehold.set(household[k], own);
  }
  const richer = (a: number, b: number): number =>
    monetary[b] - monetary[a] || (sales.customers[a] < sales.customers[b] ? -1 : 1);
  return letters.map((members) => {
    const [k, ...joint] = members.sort(richer);
    return { k, joint };
  });
}
