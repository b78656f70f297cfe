import { nameKey } from '../../sales/names.ts';
import type { SaleColumns } from '../../sales/sale-columns.ts';
import type { Day, Sales } from '../../sales/sales.ts';
import type { Log } from '../log/log.ts';
import { contactsUntil } from './contacts-in.ts';

/** The persons that a customer's orders and our contacts name on one day: name by `nameKey`. */
export interface PersonDay {
  readonly day: Day;
  readonly persons: ReadonlyMap<string, string>;
}

/** The days on which somebody of customer `k` is named, oldest first. */
export type PersonDays = (k: number) => readonly PersonDay[];

/**
 * Contact persons by customer, from the sales tab's own column and from the log. All of one day
 * are taken together, so that no result depends on the order of the rows. Refunds name nobody.
 */
export function personDays(sales: Sales, columns: SaleColumns, log: Log, asOf: Day): PersonDays {
  const labels = columns.labels('contact_person');
  const keys = labels?.names.map(nameKey) ?? [];
  const { start, line } = linesByCustomer(
    sales,
    (i) => labels !== null && labels.of[i] !== 0 && sales.day[i] <= asOf && sales.amount[i] >= 0,
  );
  return (k) => {
    const days = new Map<Day, Map<string, string>>();
    const name = (day: Day, key: string, text: string): void => {
      if (key === '') return;
      const persons = days.get(day) ?? new Map<string, string>();
      days.set(day, persons);
      // Of two spellings always the same one is shown.
      const known = persons.get(key);
      if (known === undefined || text < known) persons.set(key, text);
    };
    for (let at = start[k]; labels !== null && at < start[k + 1]; at++) {
      const label = labels.of[line[at]];
      name(sales.day[line[at]], keys[label], labels.names[label]);
    }
    for (const { day, person } of contactsUntil(log, k, asOf)) name(day, nameKey(person), person);
    return [...days].sort(([a], [b]) => a - b).map(([day, persons]) => ({ day, persons }));
  };
}

/** Indices of some sale lines sorted by customer: those of `k` are `start[k]` to `start[k + 1]`. */
function linesByCustomer({ customer, customers }: Sales, isWanted: (i: number) => boolean) {
  const start = new Uint32Array(customers.length + 1);
  for (let i = 0; i < customer.length; i++) if (isWanted(i)) start[customer[i] + 1]++;
  for (let k = 1; k < start.length; k++) start[k] += start[k - 1];
  const next = start.slice();
  const line = new Uint32Array(start[customers.length]);
  for (let i = 0; i < customer.length; i++) if (isWanted(i)) line[next[customer[i]]++] = i;
  return { start, line };
}
