import type { Contact } from '../src/followup/log/log.ts';

/** A contact with nothing said of it but whose and when: a test says what it is about. */
export const SILENT: Omit<Contact, 'k' | 'day'> = {
  row: 0,
  type: null,
  typeText: '',
  purpose: 'other',
  staff: '',
  person: '',
  memo: '',
  value: '',
  result: '',
  open: false,
  list: '',
};
