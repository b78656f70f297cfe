import type { Day } from '../../sales/sales.ts';

/** How a customer was met or written to (METHODS 8.3). */
export const CONTACT_TYPES = [
  'visit',
  'letter',
  'print',
  'phone',
  'message',
  'bulkMail',
  'gift',
] as const;
export type ContactType = (typeof CONTACT_TYPES)[number];

/** What a contact was for. */
export const PURPOSES = [
  'thanks',
  'restock',
  'inspection',
  'rivals',
  'errands',
  'greeting',
  'hearing',
  'complaint',
  'praise',
  'wish',
  'proposal',
  'dinner',
  'coupon',
  'other',
] as const;
export type Purpose = (typeof PURPOSES)[number];

/** One row of the contact log. Texts are as the owner typed them, `''` where the cell is blank. */
export interface Contact {
  /** 0-based row of the log's tab. */
  readonly row: number;
  readonly k: number;
  readonly day: Day;
  /** Null where the word is none that we know; it then weighs nothing. */
  readonly type: ContactType | null;
  readonly typeText: string;
  readonly purpose: Purpose;
  readonly staff: string;
  /** Whom we met on their side. */
  readonly person: string;
  readonly memo: string;
  /** What we gave: information, a sample, a favour. */
  readonly value: string;
  readonly result: string;
  /** A point that is not settled yet. */
  readonly open: boolean;
  /** Id of the list that the contact came from, `''` without one. */
  readonly list: string;
}

/** The contact log: contacts in day order, those of one day in the order of their rows. */
export interface Log {
  readonly contacts: readonly Contact[];
  /** Those of one customer, in the same order. */
  readonly of: (k: number) => readonly Contact[];
}

/** The contacts of a file that keeps no log. */
export const NO_LOG: Log = { contacts: [], of: () => [] };

/** Puts contacts in order and finds those of a customer. */
export function logOf(contacts: readonly Contact[]): Log {
  const sorted = [...contacts].sort((a, b) => a.day - b.day || a.row - b.row);
  const byCustomer = new Map<number, Contact[]>();
  for (const contact of sorted) {
    const own = byCustomer.get(contact.k);
    if (own === undefined) byCustomer.set(contact.k, [contact]);
    else own.push(contact);
  }
  return { contacts: sorted, of: (k) => byCustomer.get(k) ?? [] };
}
