import { DORMANT_DAYS, isDormant } from '../customers/absence.ts';
import { type Facts, YEAR } from '../customers/facts.ts';
import type { History } from '../customers/history.ts';
import type { Rhythm } from '../customers/rhythm.ts';
import { STAGES, type StageLimits } from '../customers/stages.ts';
import { stagesOn } from './stages-over-time.ts';

const isRegular = STAGES.map(
  ({ class: name, state }) => state === 'active' && name !== 'firstTime',
);

/**
 * Customers who were regulars or better a year ago and are dormant today (常連休眠率, METHODS 5.8),
 * as a share of all scored customers; 0 where there are none. `dormantDays` is the shop's own.
 */
export function dormantRegulars(
  history: History,
  facts: Facts,
  rhythm: Rhythm,
  limits: StageLimits,
  dormantDays: number = DORMANT_DAYS,
): number {
  const [yearAgo] = stagesOn(history, [facts.asOf - YEAR], limits);
  let dormant = 0;
  for (const k of facts.scored) {
    if (yearAgo[k] < 0 || !isRegular[yearAgo[k]]) continue;
    if (isDormant(facts.recency[k], rhythm.days[k], limits.lapseDays, dormantDays)) dormant++;
  }
  return facts.scored.length === 0 ? 0 : dormant / facts.scored.length;
}
