import type { Recurrence } from './summary.ts';

/**
 * Customers with equal (x, t_x, T) merged: the models cannot tell them apart. Sorted by x, T and
 * t_x, so that no sum depends on the order of the rows.
 */
export interface Groups {
  readonly x: Float64Array;
  /** In weeks, as T. */
  readonly tx: Float64Array;
  readonly T: Float64Array;
  readonly count: Float64Array;
  /** Group of each customer, by the summary's index. */
  readonly of: Uint32Array;
}

/** Days of the models' unit of time. */
export const WEEK = 7;

/** `unit` is how many of the summary's units of time make a week. */
export function groupsOf({ x, tx, T }: Recurrence, unit: number): Groups {
  const customers = x.length;
  const sorted = Uint32Array.from(x.keys()).sort(
    (a, b) => x[a] - x[b] || T[a] - T[b] || tx[a] - tx[b],
  );
  const of = new Uint32Array(customers);
  const count = new Float64Array(customers);
  const first = new Uint32Array(customers);
  let groups = 0;
  for (let at = 0; at < customers; at++) {
    const s = sorted[at];
    const f = groups === 0 ? -1 : first[groups - 1];
    if (f < 0 || x[s] !== x[f] || T[s] !== T[f] || tx[s] !== tx[f]) first[groups++] = s;
    of[s] = groups - 1;
    count[groups - 1]++;
  }
  const firsts = first.subarray(0, groups);
  return {
    x: Float64Array.from(firsts, (s) => x[s]),
    tx: Float64Array.from(firsts, (s) => tx[s] / unit),
    T: Float64Array.from(firsts, (s) => T[s] / unit),
    count: count.slice(0, groups),
    of,
  };
}

/** A value per customer from a value per group, worked out once for each. */
export function perCustomer({ x, of }: Groups, value: (g: number) => number): Float64Array {
  const values = Float64Array.from(x, (_, g) => value(g));
  return Float64Array.from(of, (g) => values[g]);
}
