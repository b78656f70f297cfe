import type { Analysis } from '../../customers/analysis.ts';
import type { SaleColumns } from '../../sales/sale-columns.ts';
import type { Day } from '../../sales/sales.ts';
import type { Contact, Log } from '../log/log.ts';
import { type PersonDay, personDays } from './contact-persons.ts';
import { contactsUntil, newestContact } from './contacts-in.ts';
import { reasonsIn } from './reason-words.ts';

export interface KeyPersonOptions {
  /** Our visit is due so many days after a change. */
  readonly visitDays: number;
  /** A person is one of theirs for so many days after being named. */
  readonly personDays: number;
}

export const USUAL_KEY_PERSON: KeyPersonOptions = { visitDays: 30, personDays: 730 };

/** The contact person of a customer has changed. */
export interface PersonChange {
  /** As the sheet or the log writes them; `to` is `''` where only the leaving is known. */
  readonly from: string;
  readonly to: string;
  readonly day: Day;
  /** Our visit is due by this day. */
  readonly due: Day;
  /** We have visited since, or on the very day where the new person is known. */
  readonly visited: boolean;
  /** A visit is still asked for: none since, and either nothing newer or the due day not over. */
  readonly pending: boolean;
}

export interface KeyPersons {
  /** The newest change at customer `k`; null where there was none. */
  readonly change: (k: number) => PersonChange | null;
  /** Everybody named in the last 730 days, the newest first; one alone is a risk. */
  readonly persons: (k: number) => readonly string[];
}

/**
 * Contact persons at every customer (METHODS 7, E13 and E14). Persons are new when neither the day
 * before with a name nor the last 730 days know them: two people who take turns are no change. An
 * entry that says somebody was transferred is one too, until we visit.
 */
export function keyPersons(
  { reading, facts }: Analysis,
  columns: SaleColumns,
  log: Log,
  options: KeyPersonOptions = USUAL_KEY_PERSON,
): KeyPersons {
  const { asOf } = facts;
  const daysOf = personDays(reading.sales, columns, log, asOf);
  return {
    change(k) {
      const days = daysOf(k);
      const contacts = contactsUntil(log, k, asOf);
      const newPerson = newestNewPerson(days, contacts, asOf, options);
      const leaving = newestLeaving(days, contacts, options);
      if (newPerson === null || leaving === null) return newPerson ?? leaving;
      return leaving.day > newPerson.day ? leaving : newPerson;
    },
    persons(k) {
      const names = new Map<string, string>();
      for (const { day, persons } of [...daysOf(k)].reverse()) {
        if (asOf - day >= options.personDays) break;
        for (const [key, name] of [...persons].sort()) if (!names.has(key)) names.set(key, name);
      }
      return [...names.values()];
    },
  };
}

function newestNewPerson(
  days: readonly PersonDay[],
  contacts: readonly Contact[],
  asOf: Day,
  options: KeyPersonOptions,
): PersonChange | null {
  const seen = new Map<string, Day>();
  let newest = -1;
  for (let at = 0; at < days.length; at++) {
    const { day, persons } = days[at];
    if (at > 0) {
      const since = Math.min(days[at - 1].day, day - options.personDays);
      if (![...persons.keys()].some((key) => (seen.get(key) ?? since - 1) >= since)) newest = at;
    }
    for (const key of persons.keys()) seen.set(key, day);
  }
  if (newest < 0) return null;
  const { day, persons } = days[newest];
  const due = day + options.visitDays;
  const visited = contacts.some((contact) => contact.type === 'visit' && contact.day >= day);
  const isLatest = newest === days.length - 1;
  return {
    from: firstName(days[newest - 1]),
    to: firstName({ day, persons }),
    day,
    due,
    visited,
    pending: !visited && (isLatest || asOf <= due),
  };
}

/** The newest entry that tells of a transfer; the visit on which we heard of it does not settle it. */
function newestLeaving(
  days: readonly PersonDay[],
  contacts: readonly Contact[],
  { visitDays }: KeyPersonOptions,
): PersonChange | null {
  const told = newestContact(contacts, ({ result, memo }) =>
    [...reasonsIn(result), ...reasonsIn(memo)].includes('transfer'),
  );
  if (told === null) return null;
  const { day } = told;
  const visited = contacts.some((contact) => contact.type === 'visit' && contact.day > day);
  const named = days.filter((each) => each.day <= day);
  return {
    from: named.length === 0 ? '' : firstName(named[named.length - 1]),
    to: '',
    day,
    due: day + visitDays,
    visited,
    pending: !visited,
  };
}

/** One name for the persons of a day: the first in the order of the characters. */
function firstName({ persons }: PersonDay): string {
  return [...persons.values()].sort()[0];
}
