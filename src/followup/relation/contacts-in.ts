import type { Day } from '../../sales/sales.ts';
import type { Contact, Log } from '../log/log.ts';

/** The contacts of customer `k` up to a day, oldest first. */
export function contactsUntil(log: Log, k: number, day: Day): readonly Contact[] {
  const contacts = log.of(k);
  let end = contacts.length;
  while (end > 0 && contacts[end - 1].day > day) end--;
  return end === contacts.length ? contacts : contacts.slice(0, end);
}

/** The first of some contacts from one day to another, both included, that passes the test. */
export function firstContactIn(
  contacts: readonly Contact[],
  from: Day,
  to: Day,
  test: (contact: Contact) => boolean = () => true,
): Contact | null {
  return contacts.find((each) => each.day >= from && each.day <= to && test(each)) ?? null;
}

/** The newest contact that passes the test, or null. */
export function newestContact(
  contacts: readonly Contact[],
  test: (contact: Contact) => boolean,
): Contact | null {
  for (let at = contacts.length - 1; at >= 0; at--) if (test(contacts[at])) return contacts[at];
  return null;
}
