import { NOBODY, type Reading } from '../sales/reading.ts';
import type { Day } from '../sales/sales.ts';
import type { Problem } from '../words/messages.ts';
import { ABSENCES, absenceOf } from './absence.ts';
import { countedIn } from './counted.ts';
import { type Facts, factsOf } from './facts.ts';
import { graceDays } from './grace.ts';
import { type History, historyOf } from './history.ts';
import { PRESETS } from './presets.ts';
import { type Rfm, score } from './rfm.ts';
import { type Rhythm, rhythmOf } from './rhythm.ts';
import { cutoffsBy, limitsBy, type Scoring, STANDARD_SCORING } from './scoring.ts';
import { GROUPS } from './segments.ts';
import { type StageLimits, stageIndex } from './stages.ts';
import type { Tier } from './tiers.ts';

/**
 * What is known of a customer's visits: every one, or of a table that was summed up elsewhere only
 * the first and the last, or the last alone.
 */
export type VisitsKnown = 'all' | 'ends' | 'last';

/** What a shop is scored from: the facts of its customers, wherever they come from. */
export interface Known {
  readonly reading: Reading;
  readonly history: History;
  readonly facts: Facts;
  /** The same, frequency and monetary only of the window that scores look back. */
  readonly counted: Facts;
  readonly rhythm: Rhythm;
  readonly visitsKnown: VisitsKnown;
}

/** Everything the product knows of the customers on one day: tabs, lists and sidebar draw on it. */
export interface Analysis extends Known {
  readonly rfm: Rfm;
  /** What `rfm.segment` points into. */
  readonly tiers: readonly Tier[];
  readonly limits: StageLimits;
  readonly scoring: Scoring;
  /** By `k`: indices into `GROUPS`, `STAGES` and `ABSENCES`; -1 without a visit. */
  readonly group: Int8Array;
  readonly stage: Int8Array;
  readonly absence: Int8Array;
  /** Days without a visit after which each customer has lapsed, by `k`. */
  readonly lapseDays: Int32Array;
}

/** Scores a shop; without a `scoring` five quantile steps each and the standard stage limits. */
export function analyze(
  reading: Reading,
  asOf: Day,
  scoring: Scoring = STANDARD_SCORING,
): Analysis | Problem {
  const history = historyOf(reading.sales, scoring.zeroAmount);
  const facts = factsOf(history, asOf);
  const counted = countedIn(history, facts, scoring.window);
  const rhythm = rhythmOf(facts, PRESETS[scoring.trade].rhythm);
  return analyzeFacts({ reading, history, facts, counted, rhythm, visitsKnown: 'all' }, scoring);
}

/** Scores customers whose facts are known already. */
export function analyzeFacts(known: Known, scoring: Scoring): Analysis | Problem {
  const { reading, facts, counted, rhythm } = known;
  if (facts.scored.length === 0) return { code: 'noScored', values: [] };
  const cutoffs = cutoffsBy(scoring, facts, reading.decimals, counted);
  const rfm = score(facts, cutoffs, scoring.table, counted);
  const { tiers } = scoring.table;
  const limits = limitsBy(scoring, facts);
  const { group, ...places } = placesOf(facts, rhythm, limits, scoring);
  for (const k of facts.scored) group[k] = GROUPS.indexOf(tiers[rfm.segment[k]].group);
  return { ...known, rfm, tiers, limits, scoring, group, ...places };
}

/** Stage and absence of every scored customer, and room for the group. */
function placesOf(facts: Facts, rhythm: Rhythm, limits: StageLimits, scoring: Scoring) {
  const customers = facts.frequency.length;
  const group = new Int8Array(customers).fill(-1);
  const stage = new Int8Array(customers).fill(-1);
  const absence = new Int8Array(customers).fill(-1);
  const { lapseRhythms } = PRESETS[scoring.trade];
  const lapseDays = rhythm.days.map((days) => Math.max(limits.lapseDays, lapseRhythms * days));
  const grace = graceDays(facts, rhythm, scoring.grace);
  const { dormantDays } = scoring;
  for (const k of facts.scored) {
    stage[k] = stageIndex(
      facts.frequency[k],
      facts.last[k] - facts.first[k],
      facts.monetary[k],
      facts.recency[k],
      lapseRhythms === 0 ? limits : { ...limits, lapseDays: lapseDays[k] },
    );
    absence[k] = ABSENCES.indexOf(absenceOf(facts, rhythm, { grace, lapseDays, dormantDays }, k));
  }
  return { group, stage, absence, lapseDays };
}

/** The scored customer of a sheet row below the header, or -1: left-out rows have none. */
export function scoredOfRow({ reading, rfm }: Analysis, row: number): number {
  const k = reading.customerOfRow[row];
  return k === NOBODY || reading.status[row] !== 0 || rfm.segment[k] < 0 ? -1 : k;
}
