/** Where the scores of one value begin. */
export interface Cutoffs {
  /** Rising; one fewer than there are scores. */
  readonly values: readonly number[];
  /** `above`: a value must lie above a cut-off to pass it (quantiles); `atLeast`: reach it (typed). */
  readonly compare: 'above' | 'atLeast';
}

/**
 * Quantile cut-offs at 1/bins … (bins-1)/bins: type 7 (linear interpolation, as R and numpy), with
 * whole-number positions so that no rounding moves a cut-off past a value.
 *
 * `quantileCutoffs([1, 1, 2, 5], 2)` gives `{ values: [1.5], compare: 'above' }`.
 */
export function quantileCutoffs(values: ArrayLike<number>, bins: number): Cutoffs {
  const sorted = Float64Array.from(values).sort();
  const cutoffs: number[] = [];
  for (let k = 1; k < bins; k++) cutoffs.push(quantile(sorted, k, bins));
  return { values: cutoffs, compare: 'above' };
}

/** The `k/b` quantile of ascending values, type 7; 0 of none. */
export function quantile(sorted: Float64Array, k: number, b: number): number {
  if (sorted.length === 0) return 0;
  const t = (sorted.length - 1) * k;
  const j = Math.floor(t / b);
  const f = (t % b) / b;
  if (f === 0 || sorted[j] === sorted[j + 1]) return sorted[j];
  return sorted[j] + f * (sorted[j + 1] - sorted[j]);
}

/** 1 for the smallest values up to `bins` for the largest. Equal values share a score. */
export function risingScore(value: number, { values, compare }: Cutoffs): number {
  let score = 1;
  for (const cutoff of values) if (compare === 'above' ? cutoff < value : cutoff <= value) score++;
  return score;
}

/** `bins` for the smallest values down to 1: for recency, where fewer days are better. */
export function fallingScore(value: number, { values }: Cutoffs): number {
  let score = values.length + 1;
  for (const cutoff of values) if (cutoff < value) score--;
  return score;
}
