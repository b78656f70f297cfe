import type { Analysis } from '../../customers/analysis.ts';
import type { Day } from '../../sales/sales.ts';
import type { Contact, Log } from '../log/log.ts';
import { openComplaint } from '../relation/complaints.ts';
import { contactsUntil, newestContact } from '../relation/contacts-in.ts';

/** What to know before ringing the bell. Null and `[]` where nothing is on record. */
export interface VisitSheet {
  readonly lastPurchase: Day | null;
  /** Whole days between purchases by the customer's own rhythm; null with one purchase day. */
  readonly rhythm: number | null;
  /** Products bought twice or more and not within the rhythm: ask whether they ran out. */
  readonly notBoughtLately: readonly string[];
  /** The complaint that has been open longest. */
  readonly complaint: Contact | null;
  /** The latest contact with a memo, and the latest at which we gave something of value. */
  readonly lastMemo: Contact | null;
  readonly lastValue: Contact | null;
}

/** Visit sheets by `k`; `notBoughtLately` knows the usual products that are overdue. */
export function visitSheets(
  { facts, rhythm }: Pick<Analysis, 'facts' | 'rhythm'>,
  log: Log,
  notBoughtLately: (k: number) => readonly string[],
): (k: number) => VisitSheet {
  return (k) => {
    const contacts = contactsUntil(log, k, facts.asOf);
    return {
      lastPurchase: facts.frequency[k] === 0 ? null : facts.last[k],
      rhythm: rhythm.own[k] === 1 ? rhythm.days[k] : null,
      notBoughtLately: notBoughtLately(k),
      complaint: openComplaint(log, k, facts.asOf)?.complaint ?? null,
      lastMemo: newestContact(contacts, ({ memo }) => memo !== ''),
      lastValue: newestContact(contacts, ({ value }) => value !== ''),
    };
  };
}
