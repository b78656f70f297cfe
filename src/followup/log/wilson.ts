/** The 97.5 % quantile of the normal distribution. */
const Z = 1.959963984540054;

/** Where a share may lie. */
export interface ShareRange {
  readonly low: number;
  readonly share: number;
  readonly high: number;
}

/**
 * The 95 % interval of a share, by Wilson's score without continuity correction: `wilson(0, 10)`
 * is 0 to 0.278. Without a case it is 0 to 1, and the share 0.
 */
export function wilson(hits: number, of: number): ShareRange {
  if (of === 0) return { low: 0, share: 0, high: 1 };
  const share = hits / of;
  const square = (Z * Z) / of;
  const middle = share + square / 2;
  const half = Math.sqrt(square * (share * (1 - share) + square / 4));
  // Rounding may lead a hair past the share itself where nobody or everybody is a hit.
  return {
    low: hits === 0 ? 0 : (middle - half) / (1 + square),
    share,
    high: hits === of ? 1 : (middle + half) / (1 + square),
  };
}
