import { type Contact, type Log, logOf } from '../../../src/followup/log/log.ts';
import { SILENT } from '../../contact.ts';
import { day } from '../../data.ts';

type Entry = readonly [k: number, day: string, more?: Partial<Contact>];

/** A log of literal entries; each is one of our visits unless it says otherwise. */
export function logFor(entries: readonly Entry[]): Log {
  return logOf(
    entries.map(([k, iso, more], row) => ({
      ...SILENT,
      row,
      k,
      day: day(iso),
      type: 'visit',
      typeText: '面談',
      ...more,
    })),
  );
}
