import type { Analysis } from '../customers/analysis.ts';
import type { Count } from '../protocol.ts';
import { nameKey } from '../sales/names.ts';
import type { Reading } from '../sales/reading.ts';
import type { Exclusion } from '../words/en.ts';
import type { Ask, Fact } from './facts.ts';
import type { Condition, List } from './lists.ts';

/** What the workbook knows beside the sales, by `nameKey` of the customer. */
export interface Known {
  /** Ticked by the owner in the tab of all customers. */
  readonly doNotContact: ReadonlySet<string>;
  /** On a list tab that is still open. */
  readonly onOpenList: ReadonlySet<string>;
  /** On this very list within its cadence, dealt with or not. */
  readonly recentlyListed: ReadonlySet<string>;
}

export interface Members {
  /** Customers on the list, in its order. */
  readonly people: readonly number[];
  /** Members of the rule who are not on it, by reason; with `people` they are all members. */
  readonly excluded: readonly Count<Exclusion>[];
}

/**
 * Applies a list to the customers: the rule, the order with the customer key last, the exclusions
 * (one reason each, the first that applies), then the limit.
 */
export function membersOf(
  list: List,
  analysis: Analysis,
  ask: Readonly<Record<Fact, Ask>>,
  known: Known,
  max: number,
): Members {
  const keys = analysis.reading.sales.customers;
  const members = membersOfRule(list, analysis, ask);
  members.sort((a, b) => compare(list, ask, a, b) || (keys[a] < keys[b] ? -1 : 1));

  const excludes = exclusionTests(list, analysis.reading, known);
  const counts = new Map<Exclusion, number>();
  const people: number[] = [];
  const addresses = new Set<string>();
  for (const k of members) {
    const reason =
      list.exclude.find((exclusion) => excludes[exclusion](k, addresses)) ??
      (people.length < max ? undefined : 'beyond');
    if (reason !== undefined) {
      counts.set(reason, (counts.get(reason) ?? 0) + 1);
      continue;
    }
    people.push(k);
    addresses.add(analysis.reading.contacts.email[k]);
  }
  const reasons: readonly Exclusion[] = [...list.exclude, 'beyond'];
  const excluded = reasons.flatMap((key) => {
    const count = counts.get(key);
    return count === undefined ? [] : [{ key, count }];
  });
  return { people, excluded };
}

/** Everybody whom the list's conditions hold for, exclusions not yet applied. */
export function membersOfRule(
  list: List,
  { facts }: Analysis,
  ask: Readonly<Record<Fact, Ask>>,
): number[] {
  return [...facts.scored].filter((k) =>
    list.who.every((condition) => holds(condition, ask[condition.fact](k))),
  );
}

function holds({ in: among, atLeast, atMost }: Condition, value: number | string): boolean {
  if (among !== undefined && !among.includes(String(value))) return false;
  if (atLeast !== undefined && Number(value) < atLeast) return false;
  return atMost === undefined || Number(value) <= atMost;
}

function compare(list: List, ask: Readonly<Record<Fact, Ask>>, a: number, b: number): number {
  for (const { fact, first } of list.order) {
    const difference = Number(ask[fact](a)) - Number(ask[fact](b));
    if (difference !== 0) return first === 'smallest' ? difference : -difference;
  }
  return 0;
}

type Test = (k: number, addresses: ReadonlySet<string>) => boolean;

/**
 * Who may not be on a list. The tab is ready for any mail merge whatever its channel, so whoever
 * opted out of mail or of post is on none. A missing address excludes only where the sheet has
 * addresses at all: on three columns every list is made in full.
 */
function exclusionTests(
  list: List,
  { contacts, roles, sales }: Reading,
  known: Known,
): Readonly<Record<Exclusion, Test>> {
  const address = list.channel === 'mail' ? contacts.email : contacts.address;
  const hasAddresses = (list.channel === 'mail' ? roles.email : roles.address) !== undefined;
  return {
    doNotDeal: (k) => contacts.doNotDeal[k] === 1,
    doNotContact: (k) => known.doNotContact.has(nameKey(sales.customers[k])),
    optedOut: (k) => contacts.noMail[k] === 1 || contacts.noPost[k] === 1,
    noAddress: (k) => hasAddresses && address[k] === '',
    marketplace: (k) => contacts.marketplace[k] === 1,
    openList: (k) => known.onOpenList.has(nameKey(sales.customers[k])),
    recent: (k) => known.recentlyListed.has(nameKey(sales.customers[k])),
    sameAddress: (k, addresses) => contacts.email[k] !== '' && addresses.has(contacts.email[k]),
    beyond: () => false,
  };
}
