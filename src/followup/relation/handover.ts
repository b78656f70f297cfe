import type { Analysis } from '../../customers/analysis.ts';
import { nameKey } from '../../sales/names.ts';
import type { Day } from '../../sales/sales.ts';
import type { Contact, Log } from '../log/log.ts';
import { contactsUntil, newestContact } from './contacts-in.ts';
import { type Relation, RUNGS, type Rung } from './relation.ts';

/** So many of the last contacts go to whoever takes over. */
const LAST_CONTACTS = 3;

/** What whoever takes over a customer must know. */
export interface Handover {
  /** Null for who was not known on the day of the analysis. */
  readonly rung: Rung | null;
  readonly isQuiet: boolean;
  /** Days between orders, and whether they are the customer's own. */
  readonly rhythm: number;
  readonly hasOwnRhythm: boolean;
  /** The newest three, newest first. */
  readonly contacts: readonly Contact[];
  /** All entries that are not settled, oldest first. */
  readonly open: readonly Contact[];
  /** When the next order is due by the rhythm; null without an order. */
  readonly nextDue: Day | null;
}

/** The handover sheet of a customer, by `k` (METHODS 7, C28). */
export function handovers(
  { facts, rhythm }: Analysis,
  relation: Relation,
  log: Log,
): (k: number) => Handover {
  return (k) => {
    const contacts = contactsUntil(log, k, facts.asOf);
    return {
      rung: relation.rung[k] < 0 ? null : RUNGS[relation.rung[k]],
      isQuiet: relation.quiet[k] === 1,
      rhythm: rhythm.days[k],
      hasOwnRhythm: rhythm.own[k] === 1,
      contacts: contacts.slice(-LAST_CONTACTS).reverse(),
      open: contacts.filter(({ open }) => open),
      nextDue: facts.frequency[k] === 0 ? null : facts.last[k] + rhythm.days[k],
    };
  };
}

/** Who looks after some customers. */
export interface StaffCustomers {
  /** As one of the cells writes it. */
  readonly staff: string;
  /** The furthest relation first, then the most money. */
  readonly customers: readonly number[];
}

/**
 * All customers by the staff of the sales tab, else by the newest staff of the log; most customers
 * first. Who has neither, or was not known yet, is on no sheet.
 */
export function customersByStaff(
  { reading, facts }: Analysis,
  { rung, stage }: Relation,
  log: Log,
): readonly StaffCustomers[] {
  const keys = reading.sales.customers;
  const teams = new Map<string, { staff: string; customers: number[] }>();
  for (let k = 0; k < keys.length; k++) {
    const staff = reading.contacts.staff[k] || newestStaff(log, k, facts.asOf);
    const key = nameKey(staff);
    if (key === '' || rung[k] < 0) continue;
    const team = teams.get(key) ?? { staff, customers: [] };
    teams.set(key, team);
    if (staff < team.staff) team.staff = staff;
    team.customers.push(k);
  }
  const compare = (a: number, b: number): number =>
    stage[b] - stage[a] || facts.monetary[b] - facts.monetary[a] || (keys[a] < keys[b] ? -1 : 1);
  for (const { customers } of teams.values()) customers.sort(compare);
  return [...teams.values()].sort(
    (a, b) => b.customers.length - a.customers.length || (a.staff < b.staff ? -1 : 1),
  );
}

function newestStaff(log: Log, k: number, asOf: Day): string {
  return newestContact(contactsUntil(log, k, asOf), ({ staff }) => staff !== '')?.staff ?? '';
}
