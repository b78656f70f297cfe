import type { Analysis } from '../customers/analysis.ts';
import { GROUPS } from '../customers/segments.ts';
import type { Group } from '../protocol.ts';
import type { Day } from '../sales/sales.ts';
import { groupsOnDay } from './groups-on-day.ts';
import { SHOWN_GROUPS } from './groups-over-time.ts';

/** What is different from an earlier day. Customers stand by what they bring, most first. */
export interface Since {
  readonly day: Day;
  /** Dated after that day; money in ten-thousandths, refunds taken off. */
  readonly orders: number;
  readonly sales: number;
  /** How many had their first order after that day. */
  readonly newcomers: number;
  /** Who was to be rescued or gone, and has ordered since. */
  readonly back: readonly number[];
  /** Who was better off, and is to be watched or rescued now. */
  readonly slipped: readonly { readonly group: Group; readonly people: readonly number[] }[];
  /** Groups whose headcount is another, best first. */
  readonly groups: readonly {
    readonly group: Group;
    readonly before: number;
    readonly now: number;
  }[];
}

/** How far each group is from one that needs nothing; who is gone can slip no further. */
const DEPTH: Readonly<Record<Group, number>> = { keep: 0, grow: 0, watch: 1, rescue: 2, rest: 3 };
const SLIPPED_TO: readonly Group[] = ['watch', 'rescue'];
const AWAY: readonly Group[] = ['rescue', 'rest'];

/**
 * Compares the shop with itself on an earlier `day`: the same rows up to that day, judged by today's
 * cut-offs, because with cut-offs made anew nobody would seem to move. Rows that were added later
 * with an earlier date count as if they had been there.
 */
export function sinceDay(analysis: Analysis, day: Day): Since {
  const { facts, reading } = analysis;
  const then = groupsOnDay(analysis, day);
  const nameOf = (group: number): Group | null => GROUPS[group] ?? null;
  const keys = reading.sales.customers;
  const byMoney = (a: number, b: number): number =>
    facts.pastYear[b] - facts.pastYear[a] || (keys[a] < keys[b] ? -1 : 1);
  const who = (test: (before: Group, now: Group, k: number) => boolean): readonly number[] =>
    [...facts.scored]
      .filter((k) => {
        const before = nameOf(then[k]);
        return before !== null && test(before, GROUPS[analysis.group[k]], k);
      })
      .sort(byMoney);
  const count = (groups: Int8Array, group: Group): number =>
    groups.reduce((sum, index) => sum + (nameOf(index) === group ? 1 : 0), 0);
  return {
    day,
    ...takingsAfter(analysis, day),
    newcomers: facts.scored.reduce((sum, k) => sum + (facts.first[k] > day ? 1 : 0), 0),
    back: who((before, _, k) => AWAY.includes(before) && facts.last[k] > day),
    slipped: SLIPPED_TO.map((group) => ({
      group,
      people: who((before, now) => now === group && DEPTH[before] < DEPTH[now]),
    })),
    groups: SHOWN_GROUPS.map((group) => ({
      group,
      before: count(then, group),
      now: count(analysis.group, group),
    })).filter(({ before, now }) => before !== now),
  };
}

/** Orders and sales of the scored customers after a day: days rise, so the latest come last. */
function takingsAfter(
  { history, facts }: Analysis,
  after: Day,
): { readonly orders: number; readonly sales: number } {
  const { visits, asOf } = facts;
  let orders = 0;
  let sales = 0;
  for (const k of facts.scored) {
    for (let j = visits.start[k + 1] - 1; j >= visits.start[k] && visits.day[j] > after; j--) {
      orders++;
    }
    for (let j = history.start[k + 1] - 1; j >= history.start[k] && history.day[j] > after; j--) {
      if (history.day[j] <= asOf) sales += history.amount[j];
    }
  }
  return { orders, sales };
}
