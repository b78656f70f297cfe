import type { Analysis } from '../../customers/analysis.ts';
import { eachState } from '../../customers/states.ts';
import type { Day } from '../../sales/sales.ts';
import type { Log } from '../log/log.ts';
import { type Relation, stageOn } from './relation.ts';

/** Half a year without an order and without a contact, and the relation is not kept. */
export const KEPT_DAYS = 182;

export interface Retention {
  readonly kept: number;
  /** All customers of these stages. */
  readonly of: number;
}

/**
 * Customers from a relation stage upwards who ordered or were contacted within 182 days, on each
 * of `days`, which must rise: repeaters today are METHODS 7, E7; stages 3 and 4 at month-ends are
 * the second half of E6. Any entry of the log is a contact.
 */
export function retentionOn(
  { history }: Analysis,
  log: Log,
  relation: Relation,
  days: readonly Day[],
  fromStage = 4,
): readonly Retention[] {
  const counts = days.map(() => ({ kept: 0, of: 0 }));
  let next = 0;
  let lastContact: Day | null = null;
  eachState(history, days, (k, at, { visits, last }) => {
    const contacts = log.of(k);
    if (at === 0) {
      next = 0;
      lastContact = null;
    }
    while (next < contacts.length && contacts[next].day <= days[at]) {
      lastContact = contacts[next++].day;
    }
    if (stageOn(relation, k, days[at]) < fromStage) return;
    counts[at].of++;
    const ordered = visits > 0 && days[at] - last <= KEPT_DAYS;
    const contacted = lastContact !== null && days[at] - lastContact <= KEPT_DAYS;
    if (ordered || contacted) counts[at].kept++;
  });
  return counts;
}
