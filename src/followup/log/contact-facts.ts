import { type Facts, YEAR } from '../../customers/facts.ts';
import type { Day } from '../../sales/sales.ts';
import { CONTACT_WEIGHTS, isNewsletter } from './contact-types.ts';
import { CONTACT_TYPES, type Contact, type ContactType, type Log } from './log.ts';

/** What can be asked of the latest contact: its type, or what it was. */
const KINDS = ['any', ...CONTACT_TYPES, 'thanks', 'coupon', 'dm', 'newsletter'] as const;
export type ContactKind = (typeof KINDS)[number];

/** The shorter of the two windows of points. */
const HALF_YEAR = 180;

const NO_DAY = -0x80000000;

/** What the log says of every customer on `asOf`; contacts dated later do not count. */
export interface ContactFacts {
  readonly asOf: Day;
  /** The oldest contact's day; null where nothing is logged, and then nothing can be told. */
  readonly since: Day | null;
  /** Day of the latest contact of a kind; null without one. */
  readonly last: (k: number, kind?: ContactKind) => Day | null;
  /** Days since then; null without one. */
  readonly gap: (k: number, kind?: ContactKind) => number | null;
  /** Contacts of any kind in 365 days, by `k`. */
  readonly count: Uint32Array;
  readonly countOf: (k: number, type: ContactType) => number;
  /** Weights added up over 365 and over 180 days, by `k`. */
  readonly points: Uint32Array;
  readonly halfYearPoints: Uint32Array;
  /** The latest memo and the latest value given that are not blank, else `''`. */
  readonly lastMemo: (k: number) => string;
  readonly lastValue: (k: number) => string;
}

/** True for a contact that thanked the customer. */
export function isThanks({ purpose, list }: Contact): boolean {
  return purpose === 'thanks' || list === 'thank-you';
}

/** The kinds of a contact. A DM is a printed piece that is no newsletter. */
function kindsOf(contact: Contact): ContactKind[] {
  const { type, typeText, purpose, list } = contact;
  const kinds: ContactKind[] = ['any'];
  if (type !== null) kinds.push(type);
  if (isThanks(contact)) kinds.push('thanks');
  if (purpose === 'coupon' || list === 'coupon') kinds.push('coupon');
  if (list === 'newsletter' || isNewsletter(typeText)) kinds.push('newsletter');
  else if (type === 'print') kinds.push('dm');
  return kinds;
}

/** Reads the log once for all customers. */
export function contactFacts(
  log: Log,
  { asOf, frequency }: Pick<Facts, 'asOf' | 'frequency'>,
): ContactFacts {
  const customers = frequency.length;
  const { contacts } = log;
  const last = new Int32Array(customers * KINDS.length).fill(NO_DAY);
  const counts = new Uint32Array(customers * CONTACT_TYPES.length);
  const count = new Uint32Array(customers);
  const points = new Uint32Array(customers);
  const halfYearPoints = new Uint32Array(customers);
  const memo = new Int32Array(customers).fill(-1);
  const value = new Int32Array(customers).fill(-1);
  for (let j = 0; j < contacts.length && contacts[j].day <= asOf; j++) {
    const contact = contacts[j];
    const { k, day, type } = contact;
    for (const kind of kindsOf(contact)) last[k * KINDS.length + KINDS.indexOf(kind)] = day;
    if (asOf - day < YEAR) count[k]++;
    if (type !== null) {
      if (asOf - day < YEAR) counts[k * CONTACT_TYPES.length + CONTACT_TYPES.indexOf(type)]++;
      if (asOf - day < YEAR) points[k] += CONTACT_WEIGHTS[type];
      if (asOf - day < HALF_YEAR) halfYearPoints[k] += CONTACT_WEIGHTS[type];
    }
    if (contact.memo !== '') memo[k] = j;
    if (contact.value !== '') value[k] = j;
  }

  const lastDay = (k: number, kind: ContactKind = 'any'): Day | null => {
    const day = last[k * KINDS.length + KINDS.indexOf(kind)];
    return day === NO_DAY ? null : day;
  };
  return {
    asOf,
    since: contacts.length === 0 || contacts[0].day > asOf ? null : contacts[0].day,
    last: lastDay,
    gap: (k, kind) => {
      const day = lastDay(k, kind);
      return day === null ? null : asOf - day;
    },
    count,
    countOf: (k, type) => counts[k * CONTACT_TYPES.length + CONTACT_TYPES.indexOf(type)],
    points,
    halfYearPoints,
    lastMemo: (k) => contacts[memo[k]]?.memo ?? '',
    lastValue: (k) => contacts[value[k]]?.value ?? '',
  };
}
