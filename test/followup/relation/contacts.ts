import fc from 'fast-check';
import {
  CONTACT_TYPES,
  type Contact,
  type Log,
  logOf,
  PURPOSES,
} from '../../../src/followup/log/log.ts';
import { isoFromDay } from '../../../src/sales/calendar.ts';
import type { Cell } from '../../../src/sales/sales.ts';
import { SILENT } from '../../contact.ts';
import { day } from '../../data.ts';

/** A literal entry: whose, when, and what differs from a bare visit. */
export type Entry = readonly [k: number, day: string, rest?: Partial<Contact>];

/** A contact log of literal entries; a visit without a purpose unless an entry says otherwise. */
export function logWith(...entries: readonly Entry[]): Log {
  return logOf(
    entries.map(([k, iso, rest], row) => ({
      ...SILENT,
      row,
      k,
      day: day(iso),
      type: 'visit',
      ...rest,
    })),
  );
}

export const AS_OF = '2024-12-31';
const NAMES = ['Ito', 'Mori', 'Sato', 'Ueda'];
const PERSONS = ['', 'Abe', 'Baba', 'Chiba'];

const dateFrom = (age: number): string => isoFromDay(day(AS_OF) - age);
const ages = fc.integer({ min: 0, max: 1_200 });

/** Rows of any small sheet: date, customer, amount, contact person. */
export const anyRows: fc.Arbitrary<Cell[][]> = fc
  .array(
    fc.tuple(
      ages,
      fc.constantFrom(...NAMES),
      fc.integer({ min: 1, max: 90_000 }),
      fc.constantFrom(...PERSONS),
    ),
    { minLength: 1, maxLength: 40 },
  )
  .map((rows) => rows.map(([age, name, amount, person]) => [dateFrom(age), name, amount, person]));

/** Entries of any small log; a few are dated after the day of the analysis. */
export const anyEntries: fc.Arbitrary<Entry[]> = fc.array(
  fc
    .tuple(
      fc.nat(1),
      fc.integer({ min: -30, max: 1_200 }),
      fc.record({
        type: fc.constantFrom(...CONTACT_TYPES, null),
        purpose: fc.constantFrom(...PURPOSES),
        person: fc.constantFrom(...PERSONS),
        open: fc.boolean(),
      }),
    )
    .map(([k, age, rest]): Entry => [k, dateFrom(age), rest]),
  { maxLength: 20 },
);

export const HEADER: Cell[] = ['Date', 'Customer', 'Amount', 'Contact Person'];

/** A sheet in which every customer is first named in one fixed order, so that `k` is stable. */
export function sheetOf(rows: readonly Cell[][]): Cell[][] {
  const firsts = NAMES.map((name): Cell[] => [dateFrom(1_300), name, 100, '']);
  return [HEADER, ...firsts, ...rows];
}
