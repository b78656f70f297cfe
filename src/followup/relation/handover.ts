import type { Analysis } from '../../customers/analysis.ts';
import type { Contact, Log } from '../log/log.ts';
import { contactsUntil } from './contacts-in.ts';
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
    };
  };
}
