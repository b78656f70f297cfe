import type { Analysis } from '../../customers/analysis.ts';
import { emailKey, phoneKey } from '../../sales/contact-keys.ts';
import { plain } from '../../sales/plain.ts';
import { type Labels, newestLabel, type SaleColumns } from '../../sales/sale-columns.ts';
import type { Sales } from '../../sales/sales.ts';
import { plainAddress, prefectureOf } from '../../sales/town.ts';
import { contradicts } from './postal-prefecture.ts';

/** What makes an address look out of date, or mistyped. */
export const STALE_SIGNS = [
  'returnedMail',
  'twoAddresses',
  'postalPrefecture',
  'phoneZero',
  'badEmail',
] as const;
export type StaleSign = (typeof STALE_SIGNS)[number];

export interface Stale {
  readonly k: number;
  readonly sign: StaleSign;
  /** What the sheet says, as typed: the phone, the e-mail, the note; the newest address. */
  readonly text: string;
  /** The other address, or the prefecture's postal code; `''` where one text says it all. */
  readonly other: string;
}

/** Notes of the post office. Goods come back too: in English the word alone says nothing of mail. */
const returned =
  /宛先不明|宛所|あて所|転居先不明|住所不明|返送|返戻|return(?:ed)? to sender|return(?:ed)? mail|\b(?:mail|letter|postcard|card|dm)\b.{0,20}\breturned|undeliverable|gone away/i;

const japanese = /[\u3040-\u30ff\u3400-\u9fff]/;

/**
 * Everything about the scored customers' contact data that should be checked, by sign and then by
 * customer. Only what is certain: a phone number may lack its zero in Japan alone, and `none` is
 * no e-mail address but no mistake either.
 */
export function staleContacts(
  { reading, facts }: Analysis,
  columns: SaleColumns,
): readonly Stale[] {
  const { contacts, sales } = reading;
  const email = columns.labels('email');
  const typedEmail = email === null ? null : newestLabel(email, sales);
  const notes = returnedNotes(sales, columns);
  const others = otherAddresses(sales, columns.labels('address'), contacts.address);
  const found: Stale[][] = STALE_SIGNS.map(() => []);
  for (const k of facts.scored) {
    const note = (sign: StaleSign, text: string, other = ''): void => {
      found[STALE_SIGNS.indexOf(sign)].push({ k, sign, text, other });
    };
    const address = contacts.address[k];
    const phone = phoneKey(contacts.phone[k]);
    if (notes[k] !== '') note('returnedMail', notes[k]);
    if (others[k] !== '') note('twoAddresses', address, others[k]);
    if (contradicts(contacts.postalCode[k], address)) {
      note('postalPrefecture', address, contacts.postalCode[k]);
    }
    const inJapan = reading.currency === 'JPY' || japanese.test(contacts.name[k] + address);
    if (inJapan && /^[1-9]\d{8,9}$/.test(phone)) note('phoneZero', contacts.phone[k]);
    if (typedEmail !== null && isBadEmail(typedEmail[k])) note('badEmail', typedEmail[k]);
  }
  return found.flat();
}

function isBadEmail(text: string): boolean {
  const typed = plain(text);
  return /@|^[^\s@]+\.[a-z]{2,}$/i.test(typed) && emailKey(typed) === '';
}

/** The newest note of returned mail by `k`, `''` without one. */
function returnedNotes(sales: Sales, columns: SaleColumns): readonly string[] {
  const notes = new Array<string>(sales.customers.length).fill('');
  for (const role of ['status', 'memo']) {
    const labels = columns.labels(role);
    if (labels === null) continue;
    const kept = labels.names.map((name) => (returned.test(plain(name)) ? 1 : 0));
    if (!kept.includes(1)) continue;
    const of = labels.of.map((label) => kept[label] * label);
    newestLabel({ of, names: labels.names }, sales).forEach((name, k) => {
      if (name !== '') notes[k] = name;
    });
  }
  return notes;
}

/** An address as far as two of them must agree: ways to write numbers do not count. */
function homeKey(address: string): string {
  const parted = plain(address).replace(/(\d)\s+(?=\d)/g, '$1-');
  const whole = plainAddress(parted);
  return whole
    .slice(prefectureOf(whole).length)
    .toLowerCase()
    .replace(/(\d)(?:丁目|番地の?|番|号|-)/g, '$1-')
    .replace(/-(?=\D|$)/g, '')
    .replace(/[,.、。]/g, '');
}

/** True where one is the other, or goes on behind it with more than a longer number. */
function agree(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return long.startsWith(short) && !/^\d/.test(long.slice(short.length));
}

/**
 * The newest address by `k` that is another than the newest of all, `''` without one. Where one
 * goes on where the other ends, only the name of the building was left out.
 */
function otherAddresses(
  sales: Sales,
  labels: Labels | null,
  newest: readonly string[],
): readonly string[] {
  const { customer, day, customers } = sales;
  const others = new Array<string>(customers.length).fill('');
  if (labels === null) return others;
  const current = newestLabel(labels, sales);
  const days = new Int32Array(customers.length).fill(-(2 ** 31));
  for (let i = 0; i < customer.length; i++) {
    const k = customer[i];
    const name = labels.names[labels.of[i]];
    // Where the addresses are those of whoever got the parcel, the customer has none.
    if (name === '' || newest[k] === '' || day[i] < days[k]) continue;
    if (name === current[k] || agree(homeKey(name), homeKey(current[k]))) continue;
    others[k] = name;
    days[k] = day[i];
  }
  return others;
}
