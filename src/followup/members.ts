import type { Channel, Count } from '../protocol.ts';
import { nameKey } from '../sales/names.ts';
import type { Exclusion } from '../words/en.ts';
import { factOf, holdsAll } from './conditions.ts';
import { heldBack } from './effect/holdout.ts';
import { exclusionTests, type Listings } from './exclusions.ts';
import type { FactTable } from './facts/fact.ts';
import { type Merged, onePerHousehold } from './households.ts';
import type { List } from './lists/list.ts';
import { comparing } from './order.ts';
import type { Shop } from './shop.ts';

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
