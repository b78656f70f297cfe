import type { Analysis } from '../../customers/analysis.ts';
import { quantile } from '../../customers/cutoffs.ts';
import { YEAR } from '../../customers/facts.ts';
import { STAGES } from '../../customers/stages.ts';
import type { Day } from '../../sales/sales.ts';
import { type ContactFacts, isThanks } from './contact-facts.ts';
import { isPersonal } from './contact-types.ts';
import { eachLapseFlag } from './lapse-flags.ts';
import type { Contact, Log } from './log.ts';

/** All in days (METHODS 7, B19): how soon a thanks, an answer to a warning, the next DM is due. */
export const USUAL_PROCESS = { thanksDays: 7, answerDays: 30, dmDays: 182 };

/** So many of `of`. */
export interface Share {
  readonly share: number;
  readonly of: number;
}

/** How well the shop keeps to what it planned. Null where there is nothing to tell it from. */
export interface ProcessCard {
  /** Customers first seen in the last year who were thanked in time. */
  readonly thanks: Share | null;
  /** Lapse warnings of the last year with a contact in time. */
  readonly warnings: Share | null;
  /** Active customers with a DM in the last half-year. */
  readonly dm: Share | null;
  /** Days to settle a complaint of the last year: the median of so many. */
  readonly complaints: { readonly median: number; readonly of: number } | null;
}

/**
 * The process card. What could not be written down, because the log began later, is not held
 * against the shop; neither is what still has time.
 */
export function processCard(
  analysis: Analysis,
  log: Log,
  known: ContactFacts,
  options: typeof USUAL_PROCESS = USUAL_PROCESS,
): ProcessCard {
  if (known.since === null) return { thanks: null, warnings: null, dm: null, complaints: null };
  const { asOf } = analysis.facts;
  const days = complaintDays(log, asOf);
  return {
    thanks: thanksInTime(analysis, log, known.since, options.thanksDays),
    warnings: warningsAnswered(analysis, log, known.since, options.answerDays),
    dm: recentDm(analysis, known, options.dmDays),
    complaints: days.length === 0 ? null : { median: quantile(days.sort(), 1, 2), of: days.length },
  };
}

function shareOf(hits: number, of: number): Share | null {
  return of === 0 ? null : { share: hits / of, of };
}

function hasContact(
  log: Log,
  k: number,
  from: Day,
  to: Day,
  fits: (contact: Contact) => boolean = () => true,
): boolean {
  return log.of(k).some((each) => each.day >= from && each.day <= to && fits(each));
}

function thanksInTime({ facts }: Analysis, log: Log, since: Day, days: number): Share | null {
  let thanked = 0;
  let of = 0;
  for (const k of facts.scored) {
    const first = facts.first[k];
    if (facts.asOf - first >= YEAR || first + days > facts.asOf || first + days < since) continue;
    of++;
    if (hasContact(log, k, first, first + days, isThanks)) thanked++;
  }
  return shareOf(thanked, of);
}

function warningsAnswered(analysis: Analysis, log: Log, since: Day, days: number): Share | null {
  let answered = 0;
  let of = 0;
  eachLapseFlag(analysis, (k, flagged) => {
    if (flagged + days > analysis.facts.asOf || flagged + days < since) return;
    of++;
    if (hasContact(log, k, flagged, flagged + days)) answered++;
  });
  return shareOf(answered, of);
}

function recentDm({ facts, stage }: Analysis, known: ContactFacts, days: number): Share | null {
  const active = facts.scored.filter((k) => STAGES[stage[k]].state === 'active');
  const written = active.filter((k) => (known.gap(k, 'dm') ?? days + 1) <= days);
  return shareOf(written.length, active.length);
}

/**
 * Days from each settled complaint of the last year to the next personal contact, which is its
 * answer; 0 where none was needed. An answer may carry the purpose again and is no new complaint.
 */
function complaintDays(log: Log, asOf: Day): Float64Array {
  const days: number[] = [];
  const waiting = new Map<number, Contact>();
  const settle = (complaint: Contact, on: Day): void => {
    if (!complaint.open && asOf - complaint.day < YEAR) days.push(on - complaint.day);
  };
  for (const contact of log.contacts) {
    if (contact.day > asOf) break;
    const complaint = waiting.get(contact.k);
    const isComplaint = contact.purpose === 'complaint';
    if (complaint !== undefined && isPersonal(contact.type)) {
      settle(complaint, contact.day);
      waiting.delete(contact.k);
      if (isComplaint && contact.open) waiting.set(contact.k, contact);
    } else if (isComplaint && complaint === undefined) waiting.set(contact.k, contact);
  }
  for (const complaint of waiting.values()) settle(complaint, complaint.day);
  return Float64Array.from(days);
}
