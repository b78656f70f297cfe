import type { History } from '../customers/history.ts';
import { STAGES, type StageLimits, stageIndex } from '../customers/stages.ts';
import { eachState } from '../customers/states.ts';
import type { Day } from '../sales/sales.ts';

/**
 * The stage of every customer on each of `days`, which must rise: index into `STAGES` by `k`, -1
 * before the first visit. `lapseDays` are each customer's own where a trade has such. Nothing is stored between runs: every past day is computed from the rows
 * dated up to it.
 */
export function stagesOn(
  history: History,
  days: readonly Day[],
  limits: StageLimits,
  lapseDays?: ArrayLike<number>,
): readonly Int8Array[] {
  const customers = history.start.length - 1;
  const stages = days.map(() => new Int8Array(customers).fill(-1));
  eachState(history, days, (k, at, { visits, first, last, monetary }) => {
    if (visits === 0) return;
    const own = lapseDays?.[k] ?? limits.lapseDays;
    // Nearly always the shop's own, and an object for each month of each customer would be slow.
    const by = own === limits.lapseDays ? limits : { ...limits, lapseDays: own };
    stages[at][k] = stageIndex(visits, last - first, monetary, days[at] - last, by);
  });
  return stages;
}

/** How many customers are in each of the ten stages, in the order of `STAGES`. */
export function headcounts(stages: Int8Array): readonly number[] {
  const counts = STAGES.map(() => 0);
  for (const stage of stages) if (stage >= 0) counts[stage]++;
  return counts;
}
