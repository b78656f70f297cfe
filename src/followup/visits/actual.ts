import { YEAR } from '../../customers/facts.ts';
import type { Day } from '../../sales/sales.ts';
import type { Log } from '../log/log.ts';

/** Days over which it is asked whom we spend our visits on now. */
const RECENT_DAYS = 90;

/** Our visits as the contact log has them, up to one day. */
export interface OurVisits {
  /** Visits in the last 365 and in the last 90 days, by `k`. */
  readonly year: Uint32Array;
  readonly recent: Uint32Array;
  /** The day of the latest visit; null without one. */
  readonly last: (k: number) => Day | null;
}

/** Counts our visits by customer; every entry is one, also where two of us were at one meeting. */
export function ourVisits(log: Log, customers: number, asOf: Day): OurVisits {
  const year = new Uint32Array(customers);
  const recent = new Uint32Array(customers);
  const last = new Map<number, Day>();
  // Contacts stand in day order, so the last one seen of a customer is the latest.
  for (const { k, day, type } of log.contacts) {
    if (type !== 'visit' || day > asOf || k >= customers) continue;
    if (asOf - day < YEAR) year[k]++;
    if (asOf - day < RECENT_DAYS) recent[k]++;
    last.set(k, day);
  }
  return { year, recent, last: (k) => last.get(k) ?? null };
}
