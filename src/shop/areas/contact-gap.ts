import type { Contact, Log } from '../../followup/log/log.ts';
import type { Day } from '../../sales/sales.ts';

/** Days from the latest fitting contact on or before `asOf`, null where there is none. */
export function contactGap(
  log: Log,
  k: number,
  asOf: Day,
  fits: (contact: Contact) => boolean,
): number | null {
  const contacts = log.of(k);
  for (let at = contacts.length - 1; at >= 0; at--) {
    if (contacts[at].day <= asOf && fits(contacts[at])) return asOf - contacts[at].day;
  }
  return null;
}
