import { MONEY } from '../sales/sales.ts';
import { type Cutoffs, fallingScore, quantileCutoffs, risingScore } from './cutoffs.ts';
import type { Facts } from './facts.ts';
import { ELEVEN, type TierTable } from './tiers.ts';

export interface RfmCutoffs {
  /** Days. */
  readonly recency: Cutoffs;
  /** Visits. */
  readonly frequency: Cutoffs;
  /** Money in ten-thousandths. */
  readonly monetary: Cutoffs;
}

/** Scores and segment by customer `k`; 0 and -1 for a customer without a visit. */
export interface Rfm {
  readonly cutoffs: RfmCutoffs;
  readonly r: Uint8Array;
  readonly f: Uint8Array;
  readonly m: Uint8Array;
  /** Index into the tiers of the table; of the standard one into `SEGMENTS`. */
  readonly segment: Int8Array;
}

/** Cut-offs taken from the scored customers themselves, `bins` scores each (METHODS 3.2). */
export function rfmCutoffs(facts: Facts, bins: number): RfmCutoffs {
  const of = (column: ArrayLike<number>, who: Uint32Array): Cutoffs =>
    quantileCutoffs(
      Float64Array.from(who, (k) => column[k]),
      bins,
    );
  // Counted in a window of days, who did not come in it shapes no cut-off.
  const counted = facts.scored.filter((k) => facts.frequency[k] > 0);
  return {
    recency: of(facts.recency, facts.scored),
    frequency: of(facts.frequency, counted),
    monetary: of(facts.monetary, counted),
  };
}

/**
 * Cut-offs as R's package rfm has them (METHODS 3.3): each quantile plus 1, to be reached. Whole
 * days reach `q + 1` where they exceed `q` rounded up, so recency needs no comparison of its own.
 */
export function rfmRCutoffs(facts: Facts, bins: number): RfmCutoffs {
  const { recency, frequency, monetary } = rfmCutoffs(facts, bins);
  const plus = (values: readonly number[], one: number): Cutoffs => ({
    values: values.map((value) => value + one),
    compare: 'atLeast',
  });
  return {
    recency: { values: recency.values.map(Math.ceil), compare: 'atLeast' },
    frequency: plus(frequency.values, 1),
    monetary: plus(monetary.values, MONEY),
  };
}

/**
 * Scores every customer with a visit; the same values always give the same scores. `counted` are the
 * facts that frequency and monetary are taken from, where these look back less far.
 */
export function score(
  facts: Facts,
  cutoffs: RfmCutoffs,
  table: TierTable = ELEVEN,
  counted: Pick<Facts, 'frequency' | 'monetary'> = facts,
): Rfm {
  const customers = facts.frequency.length;
  const r = new Uint8Array(customers);
  const f = new Uint8Array(customers);
  const m = new Uint8Array(customers);
  const segment = new Int8Array(customers).fill(-1);
  const bins = {
    r: cutoffs.recency.values.length + 1,
    f: cutoffs.frequency.values.length + 1,
    m: cutoffs.monetary.values.length + 1,
  };
  for (const k of facts.scored) {
    r[k] = fallingScore(facts.recency[k], cutoffs.recency);
    f[k] = risingScore(counted.frequency[k], cutoffs.frequency);
    m[k] = risingScore(counted.monetary[k], cutoffs.monetary);
    segment[k] = table.find(
      onFive(r[k], bins.r),
      onFive(f[k], bins.f),
      onFive(m[k], bins.m),
      facts.frequency[k],
    );
  }
  return { cutoffs, r, f, m, segment };
}

/** A score of `bins` on the scale of five that segments are defined on: 1…3 become 2, 4, 5. */
function onFive(score: number, bins: number): number {
  return Math.ceil((5 * score) / bins);
}

/** The code of a customer such as `545`, or `''` without a visit. */
export function code(rfm: Rfm, k: number): string {
  return rfm.r[k] === 0 ? '' : `${rfm.r[k]}${rfm.f[k]}${rfm.m[k]}`;
}

/** Scored customers, best first: by code, then by money, then by key, so row order never shows. */
export function bestFirst(facts: Facts, rfm: Rfm, keys: readonly string[]): readonly number[] {
  const rank = (k: number): number => 100 * rfm.r[k] + 10 * rfm.f[k] + rfm.m[k];
  return [...facts.scored].sort(
    (a, b) =>
      rank(b) - rank(a) || facts.monetary[b] - facts.monetary[a] || (keys[a] < keys[b] ? -1 : 1),
  );
}
