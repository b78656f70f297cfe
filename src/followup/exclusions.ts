import type { Channel } from '../protocol.ts';
import { nameKey } from '../sales/names.ts';
import type { Day } from '../sales/sales.ts';
import type { Exclusion } from '../words/en.ts';
import { factOf, holdsAll } from './conditions.ts';
import type { FactTable } from './facts/fact.ts';
import { LEAVE_ALONE } from './lists/leave-alone.ts';
import type { List } from './lists/list.ts';
import type { Shop } from './shop.ts';

/** What earlier lists of the file know, by `nameKey` of the customer. */
export interface Listings {
  /** On a list tab of this channel that is still open. */
  readonly onOpenList: ReadonlySet<string>;
  /** The latest day on this very list, dealt with or not. */
  readonly lastListed: ReadonlyMap<string, Day>;
  /** Kept back from this very list, and still compared with those who were on it. */
  readonly keptBack: ReadonlySet<string>;
}

/** A file without an earlier list. */
export const NO_LISTINGS: Listings = {
  onOpenList: new Set(),
  lastListed: new Map(),
  keptBack: new Set(),
};

/**
 * Who may not be on a list. The tab is ready for any mail merge whatever its channel, so whoever
 * opted out of mail or of post is on none that excludes at all. A missing address excludes only
 * where the sheet has addresses at all: on three columns every list is made in full.
 */
export function exclusionTests(
  list: List,
  { analysis: { reading, facts: base }, own, settings }: Shop,
  facts: FactTable,
  listings: Listings,
  channel: Channel,
): Readonly<Partial<Record<Exclusion, (k: number) => boolean>>> {
  const { contacts, sales, roles } = reading;
  const key = (k: number): string => nameKey(sales.customers[k]);
  const address = ADDRESSES[channel];
  const needed = address?.roles.some((role) => role in roles) === true ? address.of : null;
  return {
    doNotDeal: (k) => contacts.doNotDeal[k] === 1,
    doNotContact: (k) => own.ticked('doNotContact', k),
    optedOut: (k) => contacts.noMail[k] === 1 || contacts.noPost[k] === 1,
    noAddress: (k) =>
      (needed !== null && contacts[needed][k] === '') ||
      (channel === 'post' && own.ticked('returned', k)),
    openComplaint: (k) => factOf(facts, 'openComplaint', k) === 'yes',
    quietDays: (k) => {
      const gap = factOf(facts, 'sinceContact', k);
      return gap !== '' && Number(gap) <= settings.quietDays;
    },
    marketplace: (k) => contacts.marketplace[k] === 1,
    openList: (k) => listings.onOpenList.has(key(k)),
    recent: (k) => {
      const day = listings.lastListed.get(key(k));
      if (day === undefined) return false;
      const { everyDays } = list;
      const days = typeof everyDays === 'number' ? everyDays : Number(factOf(facts, everyDays, k));
      return days === 0 || base.asOf - day < days;
    },
    heldBack: (k) => listings.keptBack.has(key(k)),
    leaveAlone: (k) => holdsAll(LEAVE_ALONE, facts, k),
  };
}

/** What a channel needs of a customer, and the columns that can say it. */
const ADDRESSES: Readonly<
  Partial<Record<Channel, { of: 'email' | 'address' | 'phone'; roles: readonly string[] }>>
> = {
  mail: { of: 'email', roles: ['email'] },
  post: { of: 'address', roles: ['address', 'city', 'town'] },
  phone: { of: 'phone', roles: ['phone'] },
};
