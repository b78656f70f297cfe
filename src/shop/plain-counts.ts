import type { Facts } from '../customers/facts.ts';
import { STAGES, type StageClass, type StageLimits, stageIndex } from '../customers/stages.ts';
import { MONEY } from '../sales/sales.ts';
import type { plainCounts } from '../words/en.ts';

export type PlainCount = keyof typeof plainCounts;

/** A steady customer with this share of the amount that makes a big fan is on the way to be one. */
const ON_THE_WAY = 0.5;

const ACTIVE: Readonly<Record<StageClass, PlainCount>> = {
  firstTime: 'newcomers',
  budding: 'regulars',
  steady: 'regulars',
  trending: 'almostFans',
  prime: 'bigFans',
};

/** The ten stages as six counts that need no explanation; they add up to all scored customers. */
export function plainCountsOf(
  facts: Facts,
  limits: StageLimits,
): Readonly<Record<PlainCount, number>> {
  const counts = {
    newcomers: 0,
    regulars: 0,
    almostFans: 0,
    bigFans: 0,
    justCurious: 0,
    gone: 0,
  } satisfies Record<PlainCount, number>;
  for (const k of facts.scored) counts[plainCount(facts, limits, k)]++;
  return counts;
}

function plainCount(facts: Facts, limits: StageLimits, k: number): PlainCount {
  const { frequency, first, last, monetary, recency } = facts;
  const tenure = last[k] - first[k];
  const stage = STAGES[stageIndex(frequency[k], tenure, monetary[k], recency[k], limits)];
  if (stage.state === 'lapsed') return stage.class === 'firstTime' ? 'justCurious' : 'gone';
  const onTheWay = monetary[k] / MONEY >= ON_THE_WAY * limits.amount;
  return stage.class === 'steady' && onTheWay ? 'almostFans' : ACTIVE[stage.class];
}
