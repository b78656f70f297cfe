import type { Contact } from '../../../src/followup/log/log.ts';
import { SILENT } from '../../contact.ts';
import { day } from '../../data.ts';

/** A call with nothing said of it, but for what the test is about. */
export const contact = (k: number, date: string, more: Partial<Contact> = {}): Contact => ({
  ...SILENT,
  row: 1,
  k,
  day: day(date),
  type: 'phone',
  ...more,
});
