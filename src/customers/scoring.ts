import { DORMANT_DAYS, GRACE_DAYS } from './absence.ts';
import { takingsOf } from './average-order.ts';
import type { Cutoffs } from './cutoffs.ts';
import type { Facts } from './facts.ts';
import type { Grace } from './grace.ts';
import type { ZeroAmount } from './history.ts';
import { PRESETS, type PresetId, presetCutoffs } from './presets.ts';
import { type RfmCutoffs, rfmCutoffs, rfmRCutoffs } from './rfm.ts';
import { STANDARD_LIMITS, type StageLimits, sevenOrders } from './stages.ts';
import { ELEVEN, type TierTable } from './tiers.ts';

/** Where the scores of a line begin: at the customers' own quantiles, the trade's, or as given. */
export type LineChoice = 'quantile' | 'trade' | Cutoffs;

/** The three lines of a score. */
export type Line = keyof RfmCutoffs;

/** All that can be chosen about how customers are scored, staged and called late. */
export interface Scoring {
  readonly zeroAmount: ZeroAmount;
  readonly method: 'quantile' | 'rfm-r';
  /** Scores of a quantile line, 2 to 9. */
  readonly bins: number;
  /** Days that frequency and monetary look back, or all of history (METHODS 3.1). */
  readonly window: number | 'all';
  readonly lines: Readonly<Record<Line, LineChoice>>;
  readonly trade: PresetId;
  readonly table: TierTable;
  /** The amount may follow the shop's own average order. */
  readonly limits: Omit<StageLimits, 'amount'> & { readonly amount: number | 'sevenOrders' };
  readonly grace: Grace;
  readonly dormantDays: number;
}

/** Quantile fifths, the eleven segments, the stages as CPM is taught. */
export const STANDARD_SCORING: Scoring = {
  zeroAmount: 'trial',
  method: 'quantile',
  bins: 5,
  window: 'all',
  lines: { recency: 'quantile', frequency: 'quantile', monetary: 'quantile' },
  trade: 'general',
  table: ELEVEN,
  limits: STANDARD_LIMITS,
  grace: GRACE_DAYS,
  dormantDays: DORMANT_DAYS,
};

/**
 * The cut-offs of all three lines; `decimals` are those of the shop's money, `counted` the facts of
 * the window that frequency and monetary look back.
 */
export function cutoffsBy(
  scoring: Scoring,
  facts: Facts,
  decimals: number,
  counted: Facts = facts,
): RfmCutoffs {
  const quantiles = scoring.method === 'rfm-r' ? rfmRCutoffs : rfmCutoffs;
  const own = quantiles(counted, scoring.bins);
  const trade = presetCutoffs(PRESETS[scoring.trade], takingsOf(facts), decimals);
  const line = (name: Line): Cutoffs => {
    const choice = scoring.lines[name];
    if (typeof choice === 'object') return choice;
    return choice === 'trade' ? trade[name] : own[name];
  };
  return { recency: line('recency'), frequency: line('frequency'), monetary: line('monetary') };
}

/** The stage limits as numbers. */
export function limitsBy({ limits }: Scoring, facts: Facts): StageLimits {
  const { amount } = limits;
  return { ...limits, amount: amount === 'sevenOrders' ? sevenOrders(takingsOf(facts)) : amount };
}
