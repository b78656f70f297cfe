/** Who went from where to where between two days: headcounts. */
export interface Moves {
  /**
   * From × to, by the index of the stage or segment. A last row counts those without a visit on the
   * first day, a last column those whose every order was returned by the second.
   */
  readonly counts: readonly (readonly number[])[];
  /** Somebody is in the last column, so that it should be shown. */
  readonly anyReturned: boolean;
}

/**
 * The moves between two columns of places by customer `k`, -1 for no visit. Row sums are the
 * headcounts of the first day, column sums those of the second.
 */
export function movesBetween(from: Int8Array, to: Int8Array, places: number): Moves {
  const counts = Array.from({ length: places + 1 }, () => Array<number>(places + 1).fill(0));
  for (let k = 0; k < from.length; k++) {
    if (from[k] < 0 && to[k] < 0) continue;
    counts[from[k] < 0 ? places : from[k]][to[k] < 0 ? places : to[k]]++;
  }
  return { counts, anyReturned: counts.some((row) => row[places] > 0) };
}
