import type { NewContact } from '../src/protocol.ts';

/** A contact as it is being entered; text as typed, `''` where nothing was. */
export interface Contact {
  readonly customer: string;
  readonly type: string;
  readonly purpose: string;
  readonly memo: string;
  readonly value: string;
  /** True where something is still to be done for the customer. */
  readonly open: boolean;
  /** ISO day; `''` is today. */
  readonly day: string;
}

/** An empty form. */
export const NO_CONTACT: Contact = {
  customer: '',
  type: '',
  purpose: '',
  memo: '',
  value: '',
  open: false,
  day: '',
};

/** The contact as it is sent: what was left empty is left out. */
export function sentContact({ memo, value, open, day, ...needed }: Contact): NewContact {
  const filled = Object.entries({ memo, value, open, day }).filter(([, entered]) => entered);
  return { ...needed, ...Object.fromEntries(filled) };
}
