import { emailKey, phoneKey, postalKey } from './contact-keys.ts';
import { plain } from './plain.ts';
import type { Contacts } from './reading.ts';

/** A family name as far as a written name shows it: in Latin letters it stands last, else first. */
function surname(name: string): string {
  const words = plain(name).toLowerCase().split(/\s+/);
  if (words.length < 2) return '';
  return /^[\x20-\u024f]*$/.test(name) ? words[words.length - 1] : words[0];
}

/** A house has a number; a town alone is an address that strangers of one surname share. */
const HOUSE = /\d|[一二三四五六七八九十](?:丁目|番|号)/;

/**
 * Numbers the households by customer: the same phone or e-mail, or the same postal address under one
 * surname.
 * Everybody else is a household of one. The numbers run from 0 in order of first appearance.
 */
export function findHouseholds({ name, email, phone, postalCode, address }: Contacts): Uint32Array {
  const size = name.length;
  const parent = Uint32Array.from({ length: size }, (_, k) => k);
  const root = (k: number): number => {
    let r = k;
    while (parent[r] !== r) r = parent[r];
    return r;
  };
  const first = new Map<string, number>();
  const join = (key: string, k: number): void => {
    const other = first.get(key);
    if (other === undefined) {
      first.set(key, k);
      return;
    }
    const [a, b] = [root(other), root(k)].sort((x, y) => x - y);
    parent[b] = a;
  };
  for (let k = 0; k < size; k++) {
    const number = phoneKey(phone[k]);
    if (number !== '') join(`phone ${number}`, k);
    const mail = emailKey(email[k]);
    if (mail !== '') join(`mail ${mail}`, k);
    const home = plain(address[k]).replace(/\s/g, '');
    const family = surname(name[k]);
    if (HOUSE.test(home) && family !== '')
      join(`home ${postalKey(postalCode[k])} ${home} ${family}`, k);
  }
  const numbers = new Map<number, number>();
  return parent.map((_, k) => {
    const r = root(k);
    const known = numbers.get(r);
    if (known !== undefined) return known;
    numbers.set(r, numbers.size);
    return numbers.size - 1;
  });
}
