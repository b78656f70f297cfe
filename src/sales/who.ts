import { emailKey, phoneKey, postalKey } from './contact-keys.ts';
import { type Keys, readKeys } from './keys.ts';
import { nameKey } from './names.ts';
import { NOBODY } from './reading.ts';
import type { Cell } from './sales.ts';

/** The cells that say who bought, by row; a field that the table does not have is `null`. */
export interface WhoCells {
  readonly id: readonly Cell[] | null;
  readonly email: readonly Cell[] | null;
  readonly phone: readonly Cell[] | null;
  readonly name: readonly Cell[] | null;
  readonly postal: readonly Cell[] | null;
}

/** By which field a customer is known, the surest first. */
export type KeyKind = 'id' | 'email' | 'phone' | 'namePostal' | 'name';

/** Who bought, by row. */
export interface Who {
  /** Index into `keys` by row, or `NOBODY`. */
  readonly index: Uint32Array;
  /** As the sheet spells them, plainest spelling; no two are the same text. */
  readonly keys: readonly string[];
  readonly kinds: readonly KeyKind[];
  /** The fields one by one, for contacts and merge candidates. */
  readonly id: Keys | null;
  readonly email: Keys | null;
  readonly phone: Keys | null;
  readonly name: Keys | null;
  readonly postal: Keys | null;
}

/**
 * The key of each row: the first filled of customer id, e-mail, phone with name, name with postal
 * code, name alone. Words for "no customer known" in one field leave the next ones to speak.
 */
export function findWho(cells: WhoCells, size: number): Who {
  const id = cells.id && readKeys(cells.id, nameKey);
  const email = cells.email && readKeys(cells.email, emailKey);
  const phone = cells.phone && readKeys(cells.phone, phoneKey);
  const name = cells.name && readKeys(cells.name, nameKey);
  const postal = cells.postal && readKeys(cells.postal, postalKey);
  const index = new Uint32Array(size).fill(NOBODY);
  const book = newBook();
  const at = (field: Keys | null, i: number): number => (field ? field.index[i] : NOBODY);
  for (let i = 0; i < size; i++) {
    const d = at(id, i);
    const e = d === NOBODY ? at(email, i) : NOBODY;
    if (d !== NOBODY) index[i] = book.number('id', d, () => id!.shown[d]);
    else if (e !== NOBODY) index[i] = book.number('email', FIELD + e, () => email!.keys[e]);
    else {
      const [p, n, z] = [at(phone, i), at(name, i), at(postal, i)];
      const called = (): string => (n === NOBODY ? '' : name!.shown[n]);
      if (p !== NOBODY) {
        const code = (3 + (n === NOBODY ? -1 : n)) * FIELD * 4 + p;
        index[i] = book.number('phone', code, () => `${called()} ${phone!.keys[p]}`.trim());
      } else if (n !== NOBODY && z !== NOBODY) {
        const code = (2 + n) * FIELD * 4 + FIELD + z;
        index[i] = book.number('namePostal', code, () => `${called()} ${postal!.keys[z]}`);
      } else if (n !== NOBODY) index[i] = book.number('name', 2 * FIELD + n, called);
    }
  }
  return { index, keys: book.keys, kinds: book.kinds, id, email, phone, name, postal };
}

/** Numbers the keys; a key is known by one whole number made of its kind and fields. */
function newBook() {
  const keys: string[] = [];
  const kinds: KeyKind[] = [];
  const used = new Set<string>();
  const known = new Map<number, number>();
  const number = (kind: KeyKind, code: number, text: () => string): number => {
    let k = known.get(code);
    if (k === undefined) {
      k = keys.push(unused(text(), kind, used)) - 1;
      kinds.push(kind);
      known.set(code, k);
    }
    return k;
  };
  return { keys, kinds, number };
}

/** More than any field can have distinct values: Sheets holds ten million cells. */
const FIELD = 2 ** 24;

/** Two customers never share a key, although an id may read like somebody's name. */
function unused(key: string, kind: KeyKind, used: Set<string>): string {
  let free = used.has(key) ? `${key} (${kind})` : key;
  while (used.has(free)) free = `${free}'`;
  used.add(free);
  return free;
}
