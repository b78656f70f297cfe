import { ABSENCES, type Absence } from '../../customers/absence.ts';
import type { Analysis } from '../../customers/analysis.ts';

/** The absences of those who left; everybody else scored has stayed. */
const LEFT: readonly Absence[] = ['gone', 'dormant'];

/** Something that can be said of a customer; `''` where it is unknown. */
export type Trait = (k: number) => string;

/** How often one value of a trait is found among the leavers and among the stayers. */
export interface Difference<T extends string> {
  readonly trait: T;
  readonly value: string;
  /** Leavers and stayers with this value. */
  readonly leavers: number;
  readonly stayers: number;
  /** Their shares of the leavers and stayers of whom the trait is known, 0 to 1. */
  readonly leaverShare: number;
  readonly stayerShare: number;
  /** The first share less the second: above 0 where leavers have it more often. */
  readonly difference: number;
}

/** A value that fewer customers have is an anecdote. */
export const LEAST_WITH_VALUE = 5;

/**
 * Leavers against stayers, the largest difference first, then by trait and value (METHODS B24). A
 * trait that is unknown for all the leavers or all the stayers says nothing. What differs need not
 * be why they left.
 */
export function compareLeavers<T extends string>(
  { facts, absence }: Analysis,
  traits: Readonly<Record<T, Trait>>,
  least: number = LEAST_WITH_VALUE,
): readonly Difference<T>[] {
  const differences: Difference<T>[] = [];
  for (const trait of Object.keys(traits) as T[]) {
    const counts = new Map<string, [stayers: number, leavers: number]>();
    const known = [0, 0];
    for (const k of facts.scored) {
      const value = traits[trait](k);
      if (value === '') continue;
      const left = LEFT.includes(ABSENCES[absence[k]]) ? 1 : 0;
      const count = counts.get(value) ?? [0, 0];
      count[left]++;
      known[left]++;
      counts.set(value, count);
    }
    if (known[0] === 0 || known[1] === 0) continue;
    for (const [value, [stayers, leavers]] of counts) {
      if (stayers + leavers < least) continue;
      const leaverShare = leavers / known[1];
      const stayerShare = stayers / known[0];
      // In whole numbers first, so that opposite differences are of one size.
      const difference = (leavers * known[0] - stayers * known[1]) / (known[0] * known[1]);
      differences.push({ trait, value, leavers, stayers, leaverShare, stayerShare, difference });
    }
  }
  return differences.sort(
    (a, b) =>
      Math.abs(b.difference) - Math.abs(a.difference) ||
      compare(a.trait, b.trait) ||
      compare(a.value, b.value),
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
