import type { Count } from '../../protocol.ts';
import type { Day } from '../../sales/sales.ts';
import type { Contact, Log } from '../log/log.ts';
import { contactsUntil } from './contacts-in.ts';
import { REASON_CODES, type ReasonCode, reasonsIn } from './reason-words.ts';
import type { Relation } from './relation.ts';

/**
 * Why customer `k` orders less, by the newest entry of the log that gives a reason: its result, its
 * memo, or that it is a complaint. `unknown` where no entry does.
 */
export function reasonOf(log: Log, k: number, asOf: Day): ReasonCode {
  const contacts = contactsUntil(log, k, asOf);
  for (let at = contacts.length - 1; at >= 0; at--) {
    const reason = reasonGiven(contacts[at]);
    if (reason !== null) return reason;
  }
  return 'unknown';
}

function reasonGiven({ result, memo, purpose }: Contact): ReasonCode | null {
  return (
    reasonsIn(result)[0] ?? reasonsIn(memo)[0] ?? (purpose === 'complaint' ? 'complaint' : null)
  );
}

/** Quiet repeaters by reason (METHODS 7, E18): every code in its order, also with nobody. */
export function quietByReason(
  { quiet }: Pick<Relation, 'quiet'>,
  log: Log,
  asOf: Day,
): readonly Count<ReasonCode>[] {
  const counts = new Map<ReasonCode, number>();
  for (let k = 0; k < quiet.length; k++) {
    if (quiet[k] === 0) continue;
    const reason = reasonOf(log, k, asOf);
    counts.set(reason, (counts.get(reason) ?? 0) + 1);
  }
  return REASON_CODES.map((key) => ({ key, count: counts.get(key) ?? 0 }));
}
