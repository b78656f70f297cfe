/** Contact logs and shops from literals. */
import fc from 'fast-check';
import type { Analysis } from '../../../src/customers/analysis.ts';
import type { ContactOptions } from '../../../src/followup/log/contact-class.ts';
import { contactFacts } from '../../../src/followup/log/contact-facts.ts';
import { contactPlan } from '../../../src/followup/log/contact-plan.ts';
import {
  CONTACT_TYPES,
  type Contact,
  type ContactType,
  type Log,
  logOf,
  PURPOSES,
} from '../../../src/followup/log/log.ts';
import { isoFromDay } from '../../../src/sales/calendar.ts';
import { day } from '../../data.ts';
import { analysisOf } from '../../shop.ts';

export type Entry = readonly [
  k: number,
  date: string,
  type: ContactType | null,
  more?: Partial<Contact>,
];

const BLANK = { purpose: 'other', staff: '', person: '', memo: '', value: '' } as const;

/** A log of these rows, the first of which stands below the header. */
export function logOfEntries(entries: readonly Entry[]): Log {
  return logOf(
    entries.map(([k, date, type, more], at) => ({
      ...BLANK,
      ...{ row: at + 1, k, day: day(date), type, typeText: type ?? '' },
      ...{ result: '', open: false, list: '' },
      ...more,
    })),
  );
}

/** A shop of these purchases; the customers are numbered by their first row. */
export function shopOf(
  sales: readonly (readonly [name: string, date: string, amount: number])[],
  asOf: string,
): Analysis {
  return analysisOf([['Customer', 'Date', 'Amount'], ...sales.map((sale) => [...sale])], asOf);
}

/** Everything that is known of contacts on the day of the analysis. */
export function contactsOf(analysis: Analysis, log: Log, options: Partial<ContactOptions> = {}) {
  const known = contactFacts(log, analysis.facts);
  return { known, plan: contactPlan(analysis, log, known, options) };
}

/** Any purchases of customers a to d and any log of them, in the three years before 2024-12-31. */
export const anyShop = fc.record({
  sales: fc.array(
    fc.tuple(
      fc.constantFrom('a', 'b', 'c', 'd'),
      fc.integer({ min: 0, max: 1_000 }).map((age) => isoFromDay(day('2024-12-31') - age)),
      fc.integer({ min: 1, max: 90_000 }),
    ),
    { minLength: 3, maxLength: 30 },
  ),
  entries: fc.array(
    fc.tuple(
      fc.integer({ min: 0, max: 3 }),
      fc.integer({ min: -30, max: 1_000 }).map((age) => isoFromDay(day('2024-12-31') - age)),
      fc.constantFrom(...CONTACT_TYPES, null),
      fc.record({ purpose: fc.constantFrom(...PURPOSES), open: fc.boolean() }),
    ),
    { maxLength: 25 },
  ),
});

/** The four customers of `anyShop`, so that every `k` of the log exists. */
export const FOUR = ['a', 'b', 'c', 'd'].map((name) => [name, '2021-12-01', 100] as const);
