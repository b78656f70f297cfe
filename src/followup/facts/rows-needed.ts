import type { VisitsKnown } from '../../customers/analysis.ts';
import type { FactId } from '../../words/en.ts';
import { type FactTable, fact } from './fact.ts';

/** What only a row for each sale can tell: single visits, products, and where visits come from. */
const OF_ROWS: readonly FactId[] = [
  ...(['visits12', 'firstAmount', 'firstProduct', 'bought'] as const),
  ...(['relation', 'quietRepeater', 'hearingProduct', 'hearingDays'] as const),
  ...(['productA', 'productB', 'companionShare', 'lift'] as const),
  ...(['category', 'band', 'bandCount', 'nextPrice'] as const),
  ...(['regularProduct', 'regularCount', 'regularInterval', 'regularSpread'] as const),
  ...(['trialProduct', 'trialDays', 'trialStep'] as const),
  ...(['job', 'jobDay', 'jobYears', 'jobAnniversary'] as const),
  ...(['favourite', 'usualQuarter', 'usualMissing'] as const),
  ...(['zone', 'nearby', 'zoneRhythm', 'rhythmToZone', 'visitsToZone'] as const),
  ...(['couponValid', 'validUntil'] as const),
];

/** What asks for the first visit too. */
const OF_FIRST: readonly FactId[] = [
  ...(['first', 'daysSinceFirst', 'tenure', 'left'] as const),
  ...(['stage', 'almostFan', 'missingAmount', 'missingDays'] as const),
];

/** The facts that cannot be told where not all visits are known. */
export function untold(visits: VisitsKnown): readonly FactId[] {
  if (visits === 'all') return [];
  return visits === 'ends' ? OF_ROWS : [...OF_ROWS, ...OF_FIRST];
}

/** The same facts; those that cannot be told are not known of anybody. */
export function told(facts: FactTable, visits: VisitsKnown): FactTable {
  const unknown = untold(visits).flatMap((id) => {
    const known = facts[id];
    return known === undefined ? [] : [[id, fact(known.kind, () => '')] as const];
  });
  return { ...facts, ...Object.fromEntries(unknown) };
}
