import { NOBODY } from './reading.ts';
import type { Who } from './who.ts';

/** What is known of each key: the first filled value of each field, `NOBODY` where none is. */
export interface KeyFacts {
  readonly id: Uint32Array;
  readonly email: Uint32Array;
  readonly phone: Uint32Array;
  readonly name: Uint32Array;
  readonly postal: Uint32Array;
}

/** Gathers the facts of the keys from their rows. */
export function factsOfKeys(who: Who): KeyFacts {
  const fields = ['id', 'email', 'phone', 'name', 'postal'] as const;
  const facts = fields.map((field) => {
    const values = new Uint32Array(who.keys.length).fill(NOBODY);
    const column = who[field]?.index;
    if (column) {
      for (let i = 0; i < column.length; i++) {
        const k = who.index[i];
        if (k !== NOBODY && values[k] === NOBODY) values[k] = column[i];
      }
    }
    return values;
  });
  return { id: facts[0], email: facts[1], phone: facts[2], name: facts[3], postal: facts[4] };
}

/** Both filled and not the same. */
function differs(field: Uint32Array, a: number, b: number): boolean {
  return field[a] !== NOBODY && field[b] !== NOBODY && field[a] !== field[b];
}

const pairs = [
  ['email', 'phone'],
  ['email', 'name'],
  ['phone', 'name'],
  ['name', 'postal'],
] as const;

/**
 * Joins keys that must be one customer: two independent fields agree and no two filled customer ids
 * differ; one name at one postal code is no agreement where phones or e-mails differ. Everything
 * weaker is only suggested. Rows then point to the first of the joined keys.
 */
export function joinKeys(who: Who): { who: Who; joined: number } {
  const single = [who.id, who.email, who.phone, who.name, who.postal].filter(Boolean).length < 2;
  if (single || (who.id && who.kinds.every((kind) => kind === 'id'))) return { who, joined: 0 };
  const facts = factsOfKeys(who);
  const size = who.keys.length;
  const parent = Uint32Array.from({ length: size }, (_, k) => k);
  const idOf = facts.id.slice();
  const root = (k: number): number => {
    let r = k;
    while (parent[r] !== r) r = parent[r];
    while (parent[k] !== r) [parent[k], k] = [r, parent[k]];
    return r;
  };
  let joined = 0;
  for (const [a, b] of pairs) {
    const seen = new Map<number, number[]>();
    for (let k = 0; k < size; k++) {
      if (facts[a][k] === NOBODY || facts[b][k] === NOBODY) continue;
      const code = facts[a][k] * 2 ** 24 + facts[b][k];
      const others = seen.get(code);
      if (!others) {
        seen.set(code, [k]);
        continue;
      }
      const here = root(k);
      const ids = (r: number): boolean =>
        idOf[r] === NOBODY || idOf[here] === NOBODY || idOf[r] === idOf[here];
      const apart = (k2: number): boolean =>
        b === 'postal' && (differs(facts.email, k, k2) || differs(facts.phone, k, k2));
      const partners = [...new Set(others.filter((k2) => !apart(k2)).map(root))].filter(
        (r) => r !== here,
      );
      // A key without an id that fits two customers with ids belongs to neither for sure.
      if (partners.length === 1 && ids(partners[0])) {
        const [first, second] = partners[0] < here ? [partners[0], here] : [here, partners[0]];
        parent[second] = first;
        if (idOf[first] === NOBODY) idOf[first] = idOf[second];
        joined++;
      }
      others.push(k);
    }
  }
  if (joined === 0) return { who, joined: 0 };
  const index = who.index.map((k) => (k === NOBODY ? NOBODY : root(k)));
  return { who: { ...who, index }, joined };
}
