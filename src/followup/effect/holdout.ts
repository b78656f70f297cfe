import type { Day } from '../../sales/sales.ts';

const RANGE = 2 ** 32;

/** Base-36 digits of a stored customer: 36 to the 7th exceeds the range of the hash. */
const DIGITS = 7;

/**
 * Whether a customer is kept off a list to compare with: the same answer at every run, and no
 * relation between two lists or two days. `key` is the customer's `nameKey`, `share` is 0 to 1.
 */
export function heldBack(list: string, day: Day, key: string, share: number): boolean {
  return hash(`${list}|${day}|${key}`) < share * RANGE;
}

/**
 * Customers as text for a tab's record: seven letters and digits each, sorted, so that neither the
 * keys nor their order are stored. The same customer reads differently on another list or day.
 */
export function compact(list: string, day: Day, keys: readonly string[]): string {
  return keys
    .map((key) => mark(list, day, key))
    .sort()
    .join('');
}

/**
 * The customers that `compact` wrote, as indices into `keys`, rising. A customer who is gone from
 * the sheet is left out.
 */
export function recall(text: string, list: string, day: Day, keys: readonly string[]): number[] {
  const stored = new Set<string>();
  for (let at = 0; at + DIGITS <= text.length; at += DIGITS)
    stored.add(text.slice(at, at + DIGITS));
  const found: number[] = [];
  if (stored.size === 0) return found;
  for (let k = 0; k < keys.length; k++) if (stored.has(mark(list, day, keys[k]))) found.push(k);
  return found;
}

/** Another hash than the draw's, which is small for everybody who is held back. */
function mark(list: string, day: Day, key: string): string {
  return hash(`record|${list}|${day}|${key}`).toString(36).padStart(DIGITS, '0');
}

/**
 * 0 to 2^32 - 1: FNV-1a over the UTF-16 bytes, then the finish of MurmurHash3, without which keys
 * that differ in their last letter alone would fall side by side.
 */
function hash(text: string): number {
  let h = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    h = Math.imul(h ^ (unit & 0xff), 0x01000193);
    h = Math.imul(h ^ (unit >>> 8), 0x01000193);
  }
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}
