import type { Day } from '../../sales/sales.ts';
import type { Contact, Log } from '../log/log.ts';
import { contactsUntil } from './contacts-in.ts';

/** A complaint is to be answered within so many days. */
export const ANSWER_DAYS = 3;

export interface OpenComplaint {
  /** The entry itself: its memo says what is wrong. */
  readonly complaint: Contact;
  /** Days it has been open. */
  readonly days: number;
  /** The day by which it is to be answered. */
  readonly due: Day;
  readonly isLate: boolean;
}

/** The oldest complaint of customer `k` that is still open (METHODS 7, E17); null without one. */
export function openComplaint(log: Log, k: number, asOf: Day): OpenComplaint | null {
  const found = contactsUntil(log, k, asOf).find((each) => isComplaint(each) && each.open);
  if (found === undefined) return null;
  const due = found.day + ANSWER_DAYS;
  return { complaint: found, days: asOf - found.day, due, isLate: asOf > due };
}

export interface ComplaintCard {
  readonly complaints: number;
  /** No longer marked as open. */
  readonly closed: number;
  /** Those answered within three days, and all whose answer is known or whose time is over. */
  readonly answered: number;
  readonly judged: number;
}

/**
 * How the shop deals with complaints (METHODS 7, E17). An answer is a later entry that
 * is neither an open complaint itself nor a piece sent to all; a complaint that is closed with
 * a result was answered on the spot.
 */
export function complaintCard({ contacts, of }: Log, asOf: Day): ComplaintCard {
  const card = { complaints: 0, closed: 0, answered: 0, judged: 0 };
  for (const complaint of contacts) {
    if (!isComplaint(complaint) || complaint.day > asOf) continue;
    card.complaints++;
    if (!complaint.open) card.closed++;
    const answer = answerDay(complaint, of(complaint.k), asOf);
    const inTime = answer !== null && answer - complaint.day <= ANSWER_DAYS;
    if (inTime) card.answered++;
    if (inTime || asOf - complaint.day > ANSWER_DAYS) card.judged++;
  }
  return card;
}

function answerDay(complaint: Contact, own: readonly Contact[], asOf: Day): Day | null {
  if (!complaint.open && complaint.result !== '') return complaint.day;
  const later = own.slice(own.indexOf(complaint) + 1);
  return later.find((each) => isAnswer(each) && each.day <= asOf)?.day ?? null;
}

function isAnswer(contact: Contact): boolean {
  if (contact.type === 'print' || contact.type === 'bulkMail') return false;
  return !isComplaint(contact) || !contact.open;
}

function isComplaint({ purpose }: Contact): boolean {
  return purpose === 'complaint';
}
