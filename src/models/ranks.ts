/**
 * Ranks from 1 for the smallest value; equal values share the mean of their ranks.
 *
 * `averageRanks([30, 10, 10])` gives `[3, 1.5, 1.5]`.
 */
export function averageRanks(values: Float64Array): Float64Array {
  const sorted = Uint32Array.from(values.keys()).sort((i, j) => values[i] - values[j]);
  const ranks = new Float64Array(values.length);
  for (let from = 0, end = 0; from < sorted.length; from = end) {
    while (end < sorted.length && values[sorted[end]] === values[sorted[from]]) end++;
    for (let at = from; at < end; at++) ranks[sorted[at]] = (from + 1 + end) / 2;
  }
  return ranks;
}

/**
 * Area under the ROC curve: the chance that somebody who came scored higher than somebody who did
 * not, ties counting half. Null where all came or nobody did.
 */
export function rocArea(scores: Float64Array, came: Uint8Array): number | null {
  const ranks = averageRanks(scores);
  let positives = 0;
  let rankSum = 0;
  for (let s = 0; s < came.length; s++) {
    if (came[s] === 0) continue;
    positives++;
    rankSum += ranks[s];
  }
  const negatives = came.length - positives;
  if (positives === 0 || negatives === 0) return null;
  return (rankSum - (positives * (positives + 1)) / 2) / (positives * negatives);
}

/**
 * The place of any value among `values`, as the share of them that it has behind it: equal ones
 * count half, between two values the place moves evenly, and beyond the ends it bends towards 0 and
 * 1, so that a larger value always has a higher place.
 */
export function placeAmong(values: Float64Array): (value: number) => number {
  const ranks = averageRanks(values);
  const sorted = Uint32Array.from(values.keys()).sort((i, j) => values[i] - values[j]);
  const distinct = sorted.filter((s, at) => at === 0 || values[s] !== values[sorted[at - 1]]);
  const at = Float64Array.from(distinct, (s) => values[s]);
  const place = Float64Array.from(distinct, (s) => (ranks[s] - 0.5) / values.length);
  const last = at.length - 1;
  const pace = 1 / (at[last] - at[0] || 1);
  return (value) => {
    if (value <= at[0]) return place[0] / (1 + (at[0] - value) * pace);
    if (value >= at[last]) return 1 - (1 - place[last]) / (1 + (value - at[last]) * pace);
    const high = firstAbove(at, value);
    const part = (value - at[high - 1]) / (at[high] - at[high - 1]);
    return place[high - 1] + part * (place[high] - place[high - 1]);
  };
}

/** Index of the first of the rising values that is above `value`; their number where none is. */
export function firstAbove(rising: Float64Array, value: number): number {
  let low = 0;
  let high = rising.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (rising[middle] > value) high = middle;
    else low = middle + 1;
  }
  return low;
}
