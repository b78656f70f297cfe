import type { Day } from '../../sales/sales.ts';
import type { Log, Purpose } from './log.ts';

const VOICES = ['complaint', 'praise', 'wish'] as const satisfies readonly Purpose[];

/** What customers told us, of one kind. */
export interface Voice {
  readonly purpose: (typeof VOICES)[number];
  readonly open: number;
  readonly closed: number;
  /** Who said so, each once, the newest voice first: praise makes a fan or brings a referral. */
  readonly customers: readonly number[];
}

/** All voices in the log up to a day, open or closed (METHODS 7, B20). */
export function voices(log: Log, asOf: Day): readonly Voice[] {
  const heard = log.contacts.filter(({ day }) => day <= asOf);
  return VOICES.map((purpose) => {
    const own = heard.filter((contact) => contact.purpose === purpose);
    const open = own.filter((contact) => contact.open).length;
    const customers = [...new Set(own.map(({ k }) => k).reverse())];
    return { purpose, open, closed: own.length - open, customers };
  });
}
