import { NOBODY, type Reading } from '../sales/reading.ts';
import type { Day } from '../sales/sales.ts';
import type { Problem } from '../words/messages.ts';
import { ABSENCES, absenceOf } from './absence.ts';
import { type Facts, factsOf } from './facts.ts';
import { type History, historyOf } from './history.ts';
import { type Rfm, rfmCutoffs, score } from './rfm.ts';
import { type Rhythm, rhythmOf } from './rhythm.ts';
import { GROUPS, SEGMENTS } from './segments.ts';
import { STANDARD_LIMITS, type StageLimits, stageIndex } from './stages.ts';

/** Everything the product knows of the customers on one day: tabs, lists and sidebar draw on it. */
export interface Analysis {
  readonly reading: Reading;
  readonly history: History;
  readonly facts: Facts;
  readonly rfm: Rfm;
  readonly rhythm: Rhythm;
  readonly limits: StageLimits;
  /** By `k`: indices into `GROUPS`, `STAGES` and `ABSENCES`; -1 without a visit. */
  readonly group: Int8Array;
  readonly stage: Int8Array;
  readonly absence: Int8Array;
}

/** Scores a shop: five quantile steps each, standard stage limits. */
export function analyze(reading: Reading, asOf: Day): Analysis | Problem {
  const history = historyOf(reading.sales);
  const facts = factsOf(history, asOf);
  if (facts.scored.length === 0) return { code: 'noScored', values: [] };
  const rfm = score(facts, rfmCutoffs(facts, 5));
  const rhythm = rhythmOf(facts);
  const limits = STANDARD_LIMITS;

  const customers = facts.frequency.length;
  const group = new Int8Array(customers).fill(-1);
  const stage = new Int8Array(customers).fill(-1);
  const absence = new Int8Array(customers).fill(-1);
  const groupOfSegment = SEGMENTS.map((segment) => GROUPS.indexOf(segment.group));
  for (const k of facts.scored) {
    group[k] = groupOfSegment[rfm.segment[k]];
    stage[k] = stageIndex(
      facts.frequency[k],
      facts.last[k] - facts.first[k],
      facts.monetary[k],
      facts.recency[k],
      limits,
    );
    absence[k] = ABSENCES.indexOf(absenceOf(facts, rhythm, limits.lapseDays, k));
  }
  return { reading, history, facts, rfm, rhythm, limits, group, stage, absence };
}

/** The scored customer of a sheet row below the header, or -1: left-out rows have none. */
export function scoredOfRow({ reading, rfm }: Analysis, row: number): number {
  const k = reading.customerOfRow[row];
  return k === NOBODY || reading.status[row] !== 0 || rfm.segment[k] < 0 ? -1 : k;
}
