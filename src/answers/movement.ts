import type { Analysis } from '../customers/analysis.ts';
import { monthEnds } from '../customers/month-ends.ts';
import { GROUPS } from '../customers/segments.ts';
import type { Group, TrendPoint } from '../protocol.ts';
import { isoFromDay } from '../sales/calendar.ts';
import { groupCounts } from '../shop/groups-on-day.ts';

/** A year of month-ends beside today. */
const MONTHS = 12;

/** Headcounts of the groups over the last year, by today's cut-offs; none without all visits. */
export function trendOf(analysis: Analysis): readonly TrendPoint[] {
  const { facts, visitsKnown } = analysis;
  if (visitsKnown !== 'all') return [];
  const ends = monthEnds(facts.asOf, MONTHS + 1).filter((end) => end < facts.asOf);
  const days = [...ends.slice(-MONTHS), facts.asOf];
  return groupCounts(analysis, days).map((counts, at) => ({
    day: isoFromDay(days[at]),
    groups: Object.fromEntries(GROUPS.map((group, index) => [group, counts[index]])) as Readonly<
      Record<Group, number>
    >,
  }));
}

/** How many customers have each pair of scores: recency from best down, frequency from lowest up. */
export function gridOf({ facts, rfm }: Analysis): readonly (readonly number[])[] {
  const rows = rfm.cutoffs.recency.values.length + 1;
  const columns = rfm.cutoffs.frequency.values.length + 1;
  const grid = Array.from({ length: rows }, () => Array<number>(columns).fill(0));
  for (const k of facts.scored) grid[rows - rfm.r[k]][rfm.f[k] - 1]++;
  return grid;
}
