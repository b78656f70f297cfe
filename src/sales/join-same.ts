import { nameKey } from './names.ts';
import { NOBODY } from './reading.ts';
import type { Who } from './who.ts';

/**
 * Joins the customers that the owner called one person: the rows of the second go to the first,
 * also through a chain of answers. Names that no customer has any more are passed over.
 */
export function joinSame(who: Who, same: readonly (readonly [string, string])[]): Who {
  if (same.length === 0) return who;
  const byName = new Map(who.keys.map((key, k) => [nameKey(key), k]));
  const parent = Uint32Array.from(who.keys, (_, k) => k);
  const root = (k: number): number => (parent[k] === k ? k : root(parent[k]));
  for (const [first, second] of same) {
    const a = byName.get(nameKey(first));
    const b = byName.get(nameKey(second));
    if (a !== undefined && b !== undefined && root(a) !== root(b)) parent[root(b)] = root(a);
  }
  return { ...who, index: who.index.map((k) => (k === NOBODY ? NOBODY : root(k))) };
}
