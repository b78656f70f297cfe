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
  const byId = single(book, 'id', id?.shown);
  const byEmail = single(book, 'email', email?.keys);
  const byName = single(book, 'name', name?.shown);
  const byPhone = paired(book, 'phone', name, phone);
  const byNamePostal = paired(book, 'namePostal', name, postal);
  const at = (field: Keys | null, i: number): number => (field ? field.index[i] : NOBODY);
  for (let i = 0; i < size; i++) {
    const d = at(id, i);
    const e = at(email, i);
    const n = at(name, i);
    const p = at(phone, i);
    const z = at(postal, i);
    if (d !== NOBODY) index[i] = byId(d);
    else if (e !== NOBODY) index[i] = byEmail(e);
    else if (p !== NOBODY) index[i] = byPhone(n, p);
    else if (n !== NOBODY && z !== NOBODY) index[i] = byNamePostal(n, z);
    else if (n !== NOBODY) index[i] = byName(n);
  }
  return { index, keys: book.keys, kinds: book.kinds, id, email, phone, name, postal };
}

interface Book {
  readonly keys: string[];
  readonly kinds: KeyKind[];
  /** Writes a customer into the book and gives the number. */
  readonly add: (kind: KeyKind, text: string) => number;
}

function newBook(): Book {
  const keys: string[] = [];
  const kinds: KeyKind[] = [];
  const used = new Set<string>();
  const add = (kind: KeyKind, text: string): number => {
    kinds.push(kind);
    return keys.push(unused(text, kind, used)) - 1;
  };
  return { keys, kinds, add };
}

/** Numbers of the customers whom one field tells apart, by the index of its key. */
function single(book: Book, kind: KeyKind, texts: readonly string[] = []): (v: number) => number {
  const known = new Uint32Array(texts.length).fill(NOBODY);
  return (v) => {
    if (known[v] === NOBODY) known[v] = book.add(kind, texts[v]);
    return known[v];
  };
}

/** Numbers of the customers whom a name, which may be missing, and a second field tell apart. */
function paired(
  book: Book,
  kind: KeyKind,
  name: Keys | null,
  field: Keys | null,
): (n: number, v: number) => number {
  const known = new Map<number, number>();
  return (n, v) => {
    const pair = (n === NOBODY ? 0 : n + 1) * FIELD + v;
    let k = known.get(pair);
    if (k === undefined) {
      const called = n === NOBODY ? '' : name!.shown[n];
      k = book.add(kind, `${called} ${field!.keys[v]}`.trim());
      known.set(pair, k);
    }
    return k;
  };
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
