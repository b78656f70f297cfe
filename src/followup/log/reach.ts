import type { Analysis } from '../../customers/analysis.ts';
import { phoneKey } from '../../sales/contact-keys.ts';

/** How the customers of a segment can be reached; who has two ways counts under both. */
export interface Reach {
  readonly customers: number;
  readonly email: number;
  readonly phone: number;
  readonly post: number;
  readonly none: number;
}

export const CHANNELS = ['email', 'phone', 'post'] as const;
export type Channel = (typeof CHANNELS)[number];

/**
 * True where the customer has a usable address for the channel, did not opt out of it, and may be
 * dealt with. Buyers of a marketplace may not be mailed, whatever address it forwards from.
 */
export function isReachable({ reading }: Analysis, k: number, channel: Channel): boolean {
  const { contacts } = reading;
  if (contacts.doNotDeal[k] === 1) return false;
  if (channel === 'phone') return phoneKey(contacts.phone[k]) !== '';
  if (channel === 'post') return contacts.noPost[k] === 0 && contacts.address[k] !== '';
  return contacts.noMail[k] === 0 && contacts.marketplace[k] === 0 && contacts.email[k] !== '';
}

/** Reach of every segment, by its index in the tier table (METHODS 7, B5). */
export function reachBySegment(analysis: Analysis): readonly Reach[] {
  const { facts, rfm, tiers } = analysis;
  const counts = tiers.map(() => ({ customers: 0, email: 0, phone: 0, post: 0, none: 0 }));
  for (const k of facts.scored) {
    const count = counts[rfm.segment[k]];
    const open = CHANNELS.filter((channel) => isReachable(analysis, k, channel));
    count.customers++;
    for (const channel of open) count[channel]++;
    if (open.length === 0) count.none++;
  }
  return counts;
}
