import type { Analysis } from '../customers/analysis.ts';
import { countedIn } from '../customers/counted.ts';
import { factsOf } from '../customers/facts.ts';
import { score } from '../customers/rfm.ts';
import { GROUPS } from '../customers/segments.ts';
import type { Day } from '../sales/sales.ts';
import { groupFinder, groupsOn } from './groups-over-time.ts';

type Scored = Pick<Analysis, 'history' | 'rfm' | 'scoring'>;

/**
 * The group of every customer on a day, as an index into `GROUPS`; -1 without a visit by then. The
 * rows up to that day are judged by today's cut-offs.
 */
export function groupsOnDay({ history, rfm, scoring }: Scored, day: Day): Int8Array {
  const facts = factsOf(history, day);
  const counted = countedIn(history, facts, scoring.window);
  const { segment } = score(facts, rfm.cutoffs, scoring.table, counted);
  const groupOf = scoring.table.tiers.map(({ group }) => GROUPS.indexOf(group));
  return segment.map((tier) => (tier < 0 ? -1 : groupOf[tier]));
}

/** Headcounts of the groups on each of `days`, which must rise, in the order of `GROUPS`. */
export function groupCounts(
  analysis: Scored,
  days: readonly Day[],
): readonly (readonly number[])[] {
  const { history, rfm, scoring } = analysis;
  if (scoring.window === 'all') {
    return groupsOn(history, days, groupFinder(rfm.cutoffs, scoring.table));
  }
  // Scores that look back a window of days cannot be read off the sums of one pass.
  return days.map((day) => {
    const counts = GROUPS.map(() => 0);
    for (const group of groupsOnDay(analysis, day)) if (group >= 0) counts[group]++;
    return counts;
  });
}
