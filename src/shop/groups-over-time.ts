import { fallingScore, risingScore } from '../customers/cutoffs.ts';
import type { History } from '../customers/history.ts';
import type { RfmCutoffs } from '../customers/rfm.ts';
import { GROUPS } from '../customers/segments.ts';
import { eachState } from '../customers/states.ts';
import type { TierTable } from '../customers/tiers.ts';
import type { Group } from '../protocol.ts';
import type { Day } from '../sales/sales.ts';

/** The groups as a picture shows them: best first, those who are gone last. */
export const SHOWN_GROUPS: readonly Group[] = ['keep', 'grow', 'watch', 'rescue', 'rest'];

/** Finds the group of a customer as an index into `GROUPS`; recency in days, money as in `Sales`. */
export type GroupFinder = (recency: number, visits: number, monetary: number) => number;

/** The groups that a table of tiers gives by fixed cut-offs. */
export function groupFinder({ recency, frequency, monetary }: RfmCutoffs, table: TierTable) {
  const groupOf = table.tiers.map(({ group }) => GROUPS.indexOf(group));
  const bins = [recency, frequency, monetary].map(({ values }) => values.length + 1);
  // Tables are defined on scores of five.
  const onFive = (score: number, line: number): number => Math.ceil((5 * score) / bins[line]);
  const find: GroupFinder = (days, visits, money) =>
    groupOf[
      table.find(
        onFive(fallingScore(days, recency), 0),
        onFive(risingScore(visits, frequency), 1),
        onFive(risingScore(money, monetary), 2),
        visits,
      )
    ];
  return find;
}

/**
 * How many customers were in each of `GROUPS` on each of `days`, which must rise, from the rows
 * dated up to each day. One finder judges all days: with cut-offs made anew every month a fifth of
 * the customers would always be best, and nothing could be seen to move.
 */
export function groupsOn(
  history: History,
  days: readonly Day[],
  find: GroupFinder,
): readonly (readonly number[])[] {
  const counts = days.map(() => GROUPS.map(() => 0));
  eachState(history, days, (_, at, { visits, last, monetary }) => {
    if (visits > 0) counts[at][find(days[at] - last, visits, monetary)]++;
  });
  return counts;
}
