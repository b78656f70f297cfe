import { emailKey, phoneKey } from './contact-keys.ts';
import { wordKey, wordsOf } from './domain.ts';
import { nameKey } from './names.ts';
import { NOBODY } from './reading.ts';
import type { Cell } from './sales.ts';

/** A column of keys: `index[i]` points into `keys`, or is `NOBODY` for a blank or anonymous cell. */
export interface Keys {
  readonly index: Uint32Array;
  /** Distinct keys in order of first appearance. */
  readonly keys: readonly string[];
  /** The plainest of the spellings that stand for the key, whatever the order of the rows. */
  readonly shown: readonly string[];
  /** 1 where the cell is filled and names nobody: 現金客, walk-in. */
  readonly anonymous: Uint8Array;
}

/** True for the words that stand where no customer is known: 現金客, walk-in, 0. */
export function isAnonymous(text: string): boolean {
  const words = wordsOf('anonymous_customers');
  // The longest of the words has fewer letters than this.
  if (text.length > 24) return false;
  return words.has(wordKey(text)) || words.has(nameKey(text));
}

/** The key of a customer cell of any kind: an e-mail address, a phone number, else a name or id. */
export function customerKey(text: string): string {
  const email = text.includes('@') || text.includes('＠') ? emailKey(text) : '';
  return email || (/^\s*['+＋0０(]/.test(text) && longPhone(text)) || nameKey(text);
}

/** Only what is written like a phone number is one: an id such as 0012345 stays as it is. */
function longPhone(text: string): string {
  const key = phoneKey(text);
  return key.length >= 10 ? key : '';
}

/** The shorter of two spellings has no title or space in it; of equals neither all capitals. */
function plainer(a: string, b: string): string {
  if (a.length !== b.length) return a.length < b.length ? a : b;
  const mixed = (text: string): boolean =>
    text !== text.toUpperCase() && text !== text.toLowerCase();
  if (mixed(a) !== mixed(b)) return mixed(a) ? a : b;
  return a < b ? a : b;
}

/**
 * Numbers the distinct keys of a column. Equal cells are looked at once, numbers never as text, so
 * a million rows cost a million look-ups. `keyOf` gives `''` for a text that is no key.
 */
export function readKeys(
  values: readonly Cell[],
  keyOf: (text: string) => string = customerKey,
): Keys {
  const index = new Uint32Array(values.length);
  const anonymous = new Uint8Array(values.length);
  const keys: string[] = [];
  const shown: string[] = [];
  const byKey = new Map<string, number>();
  const byCell = new Map<string | number, number>();
  const ANONYMOUS = NOBODY - 1;
  const number = (text: string): number => {
    if (text.trim() === '') return NOBODY;
    if (isAnonymous(text)) return ANONYMOUS;
    const key = keyOf(text);
    if (key === '') return NOBODY;
    let k = byKey.get(key);
    if (k === undefined) {
      k = keys.push(key) - 1;
      shown.push(text.trim());
      byKey.set(key, k);
    } else shown[k] = plainer(text.trim(), shown[k]);
    return k;
  };
  let last: Cell = '';
  let lastK = NOBODY;
  for (let i = 0; i < values.length; i++) {
    const value = values[i];
    if (value !== last) {
      last = value;
      if (typeof value === 'string' || typeof value === 'number') {
        const known = byCell.get(value);
        lastK = known ?? number(String(value));
        if (known === undefined) byCell.set(value, lastK);
      } else lastK = NOBODY;
    }
    if (lastK === ANONYMOUS) {
      index[i] = NOBODY;
      anonymous[i] = 1;
    } else index[i] = lastK;
  }
  return { index, keys, shown, anonymous };
}
