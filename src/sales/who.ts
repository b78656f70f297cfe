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
  const id = cells.id && readKeys(cells.id, idKey);
  const email = cells.email && readKeys(cells.email, emailKey);
  const phone = cells.phone && readKeys(cells.phone, phoneKey);
  const name = cells.name && readKeys(cells.name, nameKey);
  const postal = cells.postal && readKeys(cells.postal, postalKey);
  const index = new Uint32Array(size).fill(NOBODY);
  const keys: string[] = [];
  const kinds: KeyKind[] = [];
  const used = new Set<string>();
  const known = new Map<number, number>();
  // One number per key: the kind, and one or two indices of fields below 2^24 each.
  const number = (kind: KeyKind, code: number, text: () => string): number => {
    let k = known.get(code);
    if (k === undefined) {
      k = keys.push(unused(text(), kind, used)) - 1;
      kinds.push(kind);
      known.set(code, k);
    }
    return k;
  };
  for (let i = 0; i < size; i++) {
    const d = id ? id.index[i] : NOBODY;
    if (d !== NOBODY) {
      index[i] = number('id', d, () => id!.keys[d]);
      continue;
    }
    const e = email ? email.index[i] : NOBODY;
    if (e !== NOBODY) {
      index[i] = number('email', FIELD + e, () => email!.keys[e]);
      continue;
    }
    const p = phone ? phone.index[i] : NOBODY;
    const n = name ? name.index[i] : NOBODY;
    const z = postal ? postal.index[i] : NOBODY;
    if (p !== NOBODY) {
      const code = (2 + (n === NOBODY ? 0 : n + 1)) * FIELD * 4 + p;
      const text = (): string =>
        n === NOBODY ? phone!.keys[p] : `${phone!.keys[p]} ${name!.keys[n]}`;
      index[i] = number('phone', code, text);
    } else if (n !== NOBODY && z !== NOBODY) {
      const code = (2 + n) * FIELD * 4 + FIELD + z;
      index[i] = number('namePostal', code, () => `${name!.keys[n]} ${postal!.keys[z]}`);
    } else if (n !== NOBODY) {
      index[i] = number('name', 2 * FIELD + n, () => name!.keys[n]);
    }
  }
  return { index, keys, kinds, id, email, phone, name, postal };
}

/** More than any field can have distinct values: Sheets holds ten million cells. */
const FIELD = 2 ** 24;

/** An id keeps its spelling but for width and case, so that what people see is what they typed. */
function idKey(text: string): string {
  return nameKey(text);
}

/** Two customers never share a key, although an id may read like somebody's name. */
function unused(key: string, kind: KeyKind, used: Set<string>): string {
  let free = used.has(key) ? `${key} (${kind})` : key;
  while (used.has(free)) free = `${free}'`;
  used.add(free);
  return free;
}
