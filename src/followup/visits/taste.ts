/** How many customers are named on either side. */
const NAMED = 5;

/** A customer whose visits differ from the plan. */
export interface Deviation {
  readonly k: number;
  readonly actual: number;
  readonly planned: number;
}

/** Whom a member of staff likes to visit, and whom not. */
export interface Taste {
  readonly staff: string;
  /** All visits of the year to the customers of this member, and the planned ones. */
  readonly actual: number;
  readonly planned: number;
  /** The five with most visits beyond the plan, and the five with fewest; the furthest first. */
  readonly over: readonly Deviation[];
  readonly under: readonly Deviation[];
}

/**
 * Actual less planned visits of a year, by the staff of the customers. Nobody's opinion is asked.
 * Customers without staff come last, under `''`; equal deviations stand in the order of the keys.
 */
export function tastes(
  staff: (k: number) => string,
  actual: ArrayLike<number>,
  planned: ArrayLike<number>,
  keys: readonly string[],
): Taste[] {
  const members = new Map<string, number[]>();
  for (let k = 0; k < keys.length; k++) {
    if (actual[k] === 0 && planned[k] === 0) continue;
    const name = staff(k);
    const own = members.get(name);
    if (own === undefined) members.set(name, [k]);
    else own.push(k);
  }
  const deviation = (k: number): number => actual[k] - planned[k];
  const furthest = (customers: readonly number[], sign: 1 | -1): Deviation[] =>
    customers
      .filter((k) => sign * deviation(k) > 0)
      .sort((a, b) => sign * (deviation(b) - deviation(a)) || (keys[a] < keys[b] ? -1 : 1))
      .slice(0, NAMED)
      .map((k) => ({ k, actual: actual[k], planned: planned[k] }));
  const sum = (customers: readonly number[], of: ArrayLike<number>): number =>
    customers.reduce((total, k) => total + of[k], 0);
  return [...members]
    .sort(([a], [b]) => Number(a === '') - Number(b === '') || (a < b ? -1 : 1))
    .map(([name, customers]) => ({
      staff: name,
      actual: sum(customers, actual),
      planned: sum(customers, planned),
      over: furthest(customers, 1),
      under: furthest(customers, -1),
    }));
}
