import type { Analysis } from '../../customers/analysis.ts';
import { YEAR } from '../../customers/facts.ts';
import type { Log } from '../../followup/log/log.ts';

/** Complaints on record and visits of the same days. */
export interface Complaints {
  readonly complaints: number;
  readonly visits: number;
  /** Null without a log or a visit: nothing recorded is not the same as nobody unhappy. */
  readonly perHundredVisits: number | null;
}

/** Complaints by visits in the last `windowDays`. */
export function complaintsOf({ facts }: Analysis, log: Log, windowDays: number = YEAR): Complaints {
  const { asOf } = facts;
  const counts = (day: number): boolean => day <= asOf && asOf - day < windowDays;
  const complaints = log.contacts.filter(
    ({ purpose, day }) => purpose === 'complaint' && counts(day),
  ).length;
  let visits = 0;
  for (const day of facts.visits.day) if (counts(day)) visits++;
  const known = log.contacts.length > 0 && visits > 0;
  return { complaints, visits, perHundredVisits: known ? (100 * complaints) / visits : null };
}
