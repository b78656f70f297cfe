import { ABSENCES } from '../customers/absence.ts';
import type { Analysis } from '../customers/analysis.ts';
import { NO_CHANCE, type ReturnChance } from '../customers/chance.ts';

/** What a list can ask of a customer. Days are whole days, money is in ten-thousandths. */
export type Fact =
  | 'absence'
  | 'dormant'
  | 'recency'
  | 'frequency'
  | 'monetary'
  | 'pastYear'
  | 'likelyBack'
  | 'daysSinceFirst';

export type Ask = (k: number) => number | string;

/** Every fact as a question about a scored customer `k`. The chance only matters to the order. */
export function asks(
  analysis: Analysis,
  chance: ReturnChance = NO_CHANCE,
): Readonly<Record<Fact, Ask>> {
  const { facts } = analysis;
  const absence = (k: number) => ABSENCES[analysis.absence[k]];
  return {
    absence,
    dormant: (k) => (absence(k) === 'dormant' ? 1 : 0),
    recency: (k) => facts.recency[k],
    frequency: (k) => facts.frequency[k],
    monetary: (k) => facts.monetary[k],
    pastYear: (k) => facts.pastYear[k],
    // Where too few were ever this late the chance is the same for all and only the money counts.
    likelyBack: (k) => (chance.share(facts.recency[k]) ?? 1) * facts.pastYear[k],
    daysSinceFirst: (k) => facts.asOf - facts.first[k],
  };
}
