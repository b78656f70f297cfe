import type { Channel, Count } from '../protocol.ts';
import { nameKey } from '../sales/names.ts';
import type { Day } from '../sales/sales.ts';
import type { Exclusion, FactId } from '../words/en.ts';
import { heldBack } from './effect/holdout.ts';
import type { Fact, FactTable } from './facts/fact.ts';
import { type Merged, onePerHousehold } from './households.ts';
import { LEAVE_ALONE } from './lists/leave-alone.ts';
import type { Condition, List, Order } from './lists/list.ts';
import { folded } from './narrow/folded.ts';
import type { Shop } from './shop.ts';

/** What earlier lists of the file know, by `nameKey` of the customer. */
export interface Listings {
  /** On a list tab of this channel that is still open. */
  readonly onOpenList: ReadonlySet<string>;
  /** The latest day on this very list, dealt with or not. */
  readonly lastListed: ReadonlyMap<string, Day>;
}

/** A file without an earlier list. */
export const NO_LISTINGS: Listings = { onOpenList: new Set(), lastListed: new Map() };

/** What a command chooses about one list. */
export interface Choices {
  readonly channel: Channel;
  readonly max: number;
  /** Share of the people that is kept back to compare. */
  readonly holdoutShare: number;
}

export interface Members {
  /** Customers on the list, in its order. */
  readonly people: readonly number[];
  /** Others of the household who share the letter of a customer on the list. */
  readonly joint: ReadonlyMap<number, readonly number[]>;
  /** Who is kept back to compare with. */
  readonly heldBack: readonly number[];
  /** Members of the rule who are not on it, by reason; with `people` they are all members. */
  readonly excluded: readonly Count<Exclusion>[];
}

/**
 * Applies a list to the customers: the rule, the order with the customer key last, the exclusions
 * (one reason each, the first that applies), then the limit.
 */
export function membersOf(
  list: List,
  shop: Shop,
  facts: FactTable,
  listings: Listings,
  { channel, max, holdoutShare }: Choices,
): Members {
  const { sales } = shop.analysis.reading;
  const { asOf, scored } = shop.analysis.facts;
  const keys = sales.customers;
  const members = membersOfRule(list, shop, facts);
  const compare = comparing(list, facts);
  members.sort((a, b) => compare(a, b) || (keys[a] < keys[b] ? -1 : 1));

  const tests = exclusionTests(list, shop, facts, listings, channel);
  const checked = list.exclude.flatMap((reason) => {
    const test = tests[reason];
    return test === undefined ? [] : [[reason, test] as const];
  });
  const counts = new Map<Exclusion, number>();
  const leaveOut = (reason: Exclusion): void => {
    counts.set(reason, (counts.get(reason) ?? 0) + 1);
  };
  const eligible = members.filter((k) => {
    const reason = checked.find(([, applies]) => applies(k))?.[0];
    if (reason !== undefined) leaveOut(reason);
    return reason === undefined;
  });

  const served = (k: number): boolean => tests.openList?.(k) === true || tests.recent?.(k) === true;
  const merged: Merged = list.exclude.includes('household')
    ? onePerHousehold(eligible, [...scored].filter(served), shop.analysis, channel)
    : { people: eligible, joint: new Map() };
  for (let n = merged.people.length; n < eligible.length; n++) leaveOut('household');

  const room = roomOf(list, facts);
  const kept: number[] = [];
  const people: number[] = [];
  const compared = list.exclude.includes('heldBack') ? holdoutShare : 0;
  for (const k of merged.people) {
    if (heldBack(list.id, asOf, nameKey(keys[k]), compared)) {
      kept.push(k);
      leaveOut('heldBack');
    } else if (people.length < max && room.takes(k)) people.push(k);
    else leaveOut('beyond');
  }
  const reasons: readonly Exclusion[] = [...list.exclude, 'beyond'];
  const excluded = reasons.flatMap((key) => {
    const count = counts.get(key);
    return count === undefined ? [] : [{ key, count }];
  });
  return { people, joint: merged.joint, heldBack: kept, excluded };
}

/** Takes people as long as the sum that the list allows has room for them. */
function roomOf({ within }: List, facts: FactTable): { takes(k: number): boolean } {
  let left = within?.most ?? 0;
  return {
    takes(k) {
      if (within === undefined) return true;
      const needed = Number(factOf(facts, within.fact, k));
      if (needed > left) return false;
      left -= needed;
      return true;
    },
  };
}

/** Everybody whom the list's conditions hold for, exclusions not yet applied. */
export function membersOfRule({ who }: Pick<List, 'who'>, shop: Shop, facts: FactTable): number[] {
  return [...shop.analysis.facts.scored].filter((k) => holdsAll(who, facts, k));
}

/** True where all conditions hold of a customer. */
export function holdsAll(who: readonly Condition[], facts: FactTable, k: number): boolean {
  return who.every((condition) => holds(condition, factOf(facts, condition.fact, k)));
}

function holds(condition: Condition, value: number | string): boolean {
  if (value === '') return condition.orUnknown === true;
  const { in: among, notIn, atLeast, above, atMost } = condition;
  if (among !== undefined && !among.includes(value)) return false;
  if (notIn?.includes(value) || !says(condition, value)) return false;
  const number = Number(value);
  if (atLeast !== undefined && !(number >= atLeast)) return false;
  if (above !== undefined && !(number > above)) return false;
  return atMost === undefined || number <= atMost;
}

/** Names are compared without width and case; a text of several lines is as many names. */
function says({ named, notNamed, holds: part }: Condition, value: number | string): boolean {
  if (named === undefined && notNamed === undefined && part === undefined) return true;
  const lines = String(value).split('\n').map(folded);
  if (named !== undefined && !lines.some((line) => named.includes(line))) return false;
  if (notNamed !== undefined && lines.some((line) => notNamed.includes(line))) return false;
  return part === undefined || lines.some((line) => line.includes(part));
}

function factOf(facts: FactTable, id: FactId, k: number): number | string {
  return (facts[id] as Fact).of(k);
}

function comparing({ order }: List, facts: FactTable): (a: number, b: number) => number {
  return (a, b) => {
    for (const { fact, first } of order) {
      const [one, two] = [factOf(facts, fact, a), factOf(facts, fact, b)];
      const difference = differenceOf(one, two, first);
      if (difference !== 0) return first === 'largest' ? -difference : difference;
    }
    return 0;
  };
}

/** Codes by their place in a list, numbers by size, texts such as a course by their characters. */
function differenceOf(one: Value, two: Value, first: Order['first']): number {
  if (typeof first !== 'string') return first.indexOf(String(one)) - first.indexOf(String(two));
  const difference = Number(one) - Number(two);
  if (!Number.isNaN(difference)) return difference;
  return one === two ? 0 : String(one) < String(two) ? -1 : 1;
}

type Value = number | string;

/**
 * Who may not be on a list. The tab is ready for any mail merge whatever its channel, so whoever
 * opted out of mail or of post is on none that excludes at all. A missing address excludes only
 * where the sheet has addresses at all: on three columns every list is made in full.
 */
function exclusionTests(
  list: List,
  { analysis: { reading, facts: base }, own, settings }: Shop,
  facts: FactTable,
  listings: Listings,
  channel: Channel,
): Readonly<Partial<Record<Exclusion, (k: number) => boolean>>> {
  const { contacts, sales, roles } = reading;
  const key = (k: number): string => nameKey(sales.customers[k]);
  const address = ADDRESSES[channel];
  const needed = address?.roles.some((role) => role in roles) === true ? address.of : null;
  return {
    doNotDeal: (k) => contacts.doNotDeal[k] === 1,
    doNotContact: (k) => own.ticked('doNotContact', k),
    optedOut: (k) => contacts.noMail[k] === 1 || contacts.noPost[k] === 1,
    noAddress: (k) =>
      (needed !== null && contacts[needed][k] === '') ||
      (channel === 'post' && own.ticked('returned', k)),
    openComplaint: (k) => factOf(facts, 'openComplaint', k) === 'yes',
    quietDays: (k) => {
      const gap = factOf(facts, 'sinceContact', k);
      return gap !== '' && Number(gap) <= settings.quietDays;
    },
    marketplace: (k) => contacts.marketplace[k] === 1,
    openList: (k) => listings.onOpenList.has(key(k)),
    recent: (k) => {
      const day = listings.lastListed.get(key(k));
      if (day === undefined) return false;
      const { everyDays } = list;
      const days = typeof everyDays === 'number' ? everyDays : Number(factOf(facts, everyDays, k));
      return days === 0 || base.asOf - day < days;
    },
    leaveAlone: (k) => holdsAll(LEAVE_ALONE, facts, k),
  };
}

/** What a channel needs of a customer, and the columns that can say it. */
const ADDRESSES: Readonly<
  Partial<Record<Channel, { of: 'email' | 'address' | 'phone'; roles: readonly string[] }>>
> = {
  mail: { of: 'email', roles: ['email'] },
  post: { of: 'address', roles: ['address', 'city', 'town'] },
  phone: { of: 'phone', roles: ['phone'] },
};
