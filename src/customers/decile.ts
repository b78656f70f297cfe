import { type Facts, YEAR } from './facts.ts';

const GROUPS = 10;

/**
 * The tenth, from 1, of a place from 0 among `count`: groups of equal size, the remainder to the
 * upper ones. 23 places make groups of 3 3 3 2 2 2 2 2 2 2.
 */
export function decileOf(place: number, count: number): number {
  const size = Math.floor(count / GROUPS);
  const larger = (count % GROUPS) * (size + 1);
  if (place < larger) return 1 + Math.floor(place / (size + 1));
  return 1 + (count % GROUPS) + Math.floor((place - larger) / size);
}

/**
 * Deciles by the sales of the last 365 days, by customer `k`: 1 is best, 0 is a customer without a
 * visit in them. Equal sales are told apart by the later last visit, then by the key, so that row
 * order never shows; a decile can cut between equal values.
 */
export function yearlyDeciles(facts: Facts, keys: readonly string[]): Uint8Array {
  const { yearly, last, recency } = facts;
  const buyers = [...facts.scored].filter((k) => recency[k] < YEAR);
  buyers.sort((a, b) => yearly[b] - yearly[a] || last[b] - last[a] || (keys[a] < keys[b] ? -1 : 1));
  const deciles = new Uint8Array(facts.frequency.length);
  for (const [place, k] of buyers.entries()) deciles[k] = decileOf(place, buyers.length);
  return deciles;
}
