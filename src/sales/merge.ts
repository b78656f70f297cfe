import { emailKey, phoneKey, withZeros } from './contact-keys.ts';
import { nameKey, suggestionKey } from './names.ts';
import type { Contacts } from './reading.ts';

/** What two customers share: a field, names that look alike, or digits but for zeros in front. */
export type MergeField = 'email' | 'phone' | 'name' | 'alike' | 'zeros';

/** Two customers that may be one, for the owner to say yes or no. */
export interface MergePair {
  /** Their `k`, the smaller first. */
  readonly a: number;
  readonly b: number;
  /** Everything they share, the strongest first. */
  readonly fields: readonly MergeField[];
}

/** More customers than this under one value are a switchboard or a family name, not one person. */
const CROWD = 6;

interface Known {
  readonly email: readonly string[];
  readonly phone: readonly string[];
  readonly name: readonly string[];
  readonly alike: readonly string[];
}

/**
 * Finds the pairs of customers worth asking about: a field agrees, the names look alike (髙橋 and
 * 高橋, 前株 and 後株), or a number cell has lost its zeros. No pair are equal names with different
 * phones or e-mails, and equal phones under names that are not alike: a household.
 */
export function findMergePairs(
  customers: readonly string[],
  contacts: Pick<Contacts, 'name' | 'email' | 'phone'>,
): readonly MergePair[] {
  const names = contacts.name.map((name, k) => name || customers[k]);
  const known: Known = {
    email: contacts.email.map(emailKey),
    phone: contacts.phone.map((phone) => withZeros(phoneKey(phone), 'phone')),
    name: names.map(nameKey),
    alike: names.map(suggestionKey),
  };
  const found = new Map<number, MergeField[]>();
  const add = (a: number, b: number, field: MergeField): void => {
    const code = a * 2 ** 26 + b;
    found.set(code, [...(found.get(code) ?? []), field]);
  };
  const differ = (field: readonly string[], a: number, b: number): boolean =>
    field[a] !== '' && field[b] !== '' && field[a] !== field[b];
  forPairs(known.email, (a, b) => add(a, b, 'email'));
  forPairs(known.phone, (a, b) => {
    if (!differ(known.alike, a, b)) add(a, b, 'phone');
  });
  forPairs(known.alike, (a, b) => {
    const apart = differ(known.phone, a, b) || differ(known.email, a, b);
    const also = found.has(a * 2 ** 26 + b);
    if (!apart || also) add(a, b, known.name[a] === known.name[b] ? 'name' : 'alike');
  });
  forPairs(customers.map(withoutZeros), (a, b) => add(a, b, 'zeros'));
  return [...found]
    .map(([code, fields]) => ({ a: Math.floor(code / 2 ** 26), b: code % 2 ** 26, fields }))
    .sort((x, y) => x.a - y.a || x.b - y.b);
}

/** Only numbers can have lost zeros: 60001 and 0060001 share this text. */
function withoutZeros(key: string): string {
  return /^\d{4,11}$/.test(key) ? key.replace(/^0+/, '') : '';
}

/** Calls `pair` for any two customers with the same value; blanks and crowds say nothing. */
function forPairs(values: readonly string[], pair: (a: number, b: number) => void): void {
  const groups = new Map<string, number[]>();
  values.forEach((value, k) => {
    if (value === '') return;
    const group = groups.get(value);
    if (group) group.push(k);
    else groups.set(value, [k]);
  });
  for (const members of groups.values()) {
    if (members.length > CROWD) continue;
    members.forEach((a, i) => {
      for (const b of members.slice(i + 1)) pair(a, b);
    });
  }
}
