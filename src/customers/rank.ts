/** Shares of sales at which A and B end (METHODS 5.2). */
const RANK_SHARES = [0.7, 0.95];

/** The ranks by cumulative share, best first. */
export const RANKS = ['A', 'B', 'C'] as const;

/**
 * Ranks values by cumulative share: an index into `RANKS` for each, -1 for a value that is not
 * above zero. A value's place is the sum of all larger ones by the sum of all, so equal values
 * share a rank and the largest is always an A.
 *
 * Of `[50, 25, 15, 6, 4]` the larger ones make 0, 50, 75, 90 and 96 %: A, A, B, B, C.
 */
export function shareRanks(
  values: ArrayLike<number>,
  shares: readonly number[] = RANK_SHARES,
): Int8Array {
  const ranks = new Int8Array(values.length).fill(-1);
  const order = Uint32Array.from({ length: values.length }, (_, index) => index)
    .filter((index) => values[index] > 0)
    .sort((a, b) => values[b] - values[a]);
  let total = 0;
  for (const index of order) total += values[index];
  let sum = 0;
  let larger = 0;
  for (let place = 0; place < order.length; place++) {
    const value = values[order[place]];
    if (place > 0 && value !== values[order[place - 1]]) larger = sum;
    sum += value;
    ranks[order[place]] = shares.filter((share) => larger / total >= share).length;
  }
  return ranks;
}
