import { YEAR } from '../../customers/facts.ts';
import type { Day } from '../../sales/sales.ts';
import { type Contact, type Log, PURPOSES, type Purpose } from './log.ts';

/** Our visits for one purpose. */
export interface PurposeCount {
  readonly purpose: Purpose;
  readonly visits: number;
}

/** What our visits of the last 365 days were for, and what they brought. */
export interface VisitReport {
  readonly visits: number;
  /** Every purpose in the order of `PURPOSES`, also those without a visit. */
  readonly purposes: readonly PurposeCount[];
  /** Visits on which nothing of value was given: 手ぶら訪問. */
  readonly emptyHanded: number;
  readonly emptyHandedOf: (k: number) => number;
  /** Visits about rivals, newest first: what is noted there may tell the largest rival's share. */
  readonly rivals: readonly Contact[];
}

/** Counts our visits by purpose (METHODS 7, A4 and E12). */
export function visitReport(log: Log, asOf: Day): VisitReport {
  const visits = log.contacts.filter(
    ({ type, day }) => type === 'visit' && day <= asOf && asOf - day < YEAR,
  );
  const counts = new Map<Purpose, number>();
  const emptyHanded = new Map<number, number>();
  let empty = 0;
  for (const { k, purpose, value } of visits) {
    counts.set(purpose, (counts.get(purpose) ?? 0) + 1);
    if (value !== '') continue;
    empty++;
    emptyHanded.set(k, (emptyHanded.get(k) ?? 0) + 1);
  }
  return {
    visits: visits.length,
    purposes: PURPOSES.map((purpose) => ({ purpose, visits: counts.get(purpose) ?? 0 })),
    emptyHanded: empty,
    emptyHandedOf: (k) => emptyHanded.get(k) ?? 0,
    rivals: visits.filter(({ purpose }) => purpose === 'rivals').reverse(),
  };
}
