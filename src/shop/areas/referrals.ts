import type { Analysis } from '../../customers/analysis.ts';
import type { Log } from '../../followup/log/log.ts';
import { contactsUntil, newestContact } from '../../followup/relation/contacts-in.ts';
import { nameKey } from '../../sales/names.ts';
import type { Reading } from '../../sales/reading.ts';
import type { SaleColumns } from '../../sales/sale-columns.ts';

/** A customer who brought others. */
export interface Referrer {
  readonly k: number;
  /** Those who came by their word and bought, the newest last. */
  readonly introduced: readonly number[];
  /** What they brought in all, in ten-thousandths. */
  readonly sales: number;
}

export interface Referrals {
  /** Most sales first, of equals by customer key. */
  readonly referrers: readonly Referrer[];
  /** Who introduced each customer, by `k`; -1 for nobody whom we know. */
  readonly by: Int32Array;
}

/**
 * Who brought whom, by the name on the earliest line of each customer that has one. A name that is
 * no customer's, that two customers share, or that is the customer's own counts for nobody.
 */
export function referralsOf({ reading, facts }: Analysis, columns: SaleColumns): Referrals {
  const by = new Int32Array(reading.sales.customers.length).fill(-1);
  const names = firstReferrer(reading, columns);
  const find = names === null ? null : customerFinder(reading);
  const introduced = new Map<number, number[]>();
  for (const k of facts.scored) {
    if (names === null || find === null || names[k] === '') continue;
    const referrer = find(names[k]);
    if (referrer < 0 || referrer === k) continue;
    by[k] = referrer;
    const own = introduced.get(referrer);
    if (own === undefined) introduced.set(referrer, [k]);
    else own.push(k);
  }
  const { customers } = reading.sales;
  const inOrder = (a: number, b: number): number => (customers[a] < customers[b] ? -1 : 1);
  const referrers = [...introduced].map(([k, own]): Referrer => {
    own.sort((a, b) => facts.first[a] - facts.first[b] || inOrder(a, b));
    return { k, introduced: own, sales: own.reduce((sum, each) => sum + facts.monetary[each], 0) };
  });
  referrers.sort((a, b) => b.sales - a.sales || inOrder(a.k, b.k));
  return { referrers, by };
}

/** A thank-you that is due to a referrer for the newest customer they sent. */
export interface ReferralThanks {
  readonly k: number;
  readonly newest: number;
  /** Days since that customer's first visit. */
  readonly days: number;
}

/** Referrers to thank: the newest came within `thanksDays`, and no thanks were said since. */
export function referralThanks(
  { referrers }: Referrals,
  { facts }: Analysis,
  log: Log,
  thanksDays = 14,
): readonly ReferralThanks[] {
  return referrers.flatMap(({ k, introduced }) => {
    const newest = introduced[introduced.length - 1];
    const days = facts.asOf - facts.first[newest];
    if (days > thanksDays) return [];
    const thanks = newestContact(
      contactsUntil(log, k, facts.asOf),
      ({ purpose }) => purpose === 'thanks',
    );
    return thanks !== null && thanks.day >= facts.first[newest] ? [] : [{ k, newest, days }];
  });
}

/** The referrer named on each customer's earliest line with a name, `''` without; null for none. */
function firstReferrer(
  { sales: { customer, day, customers } }: Reading,
  columns: SaleColumns,
): string[] | null {
  const labels = columns.labels('referrer');
  if (labels === null) return null;
  const names = new Array<string>(customers.length).fill('');
  const days = new Int32Array(customers.length).fill(0x7fffffff);
  for (let i = 0; i < customer.length; i++) {
    const name = labels.names[labels.of[i]];
    const k = customer[i];
    if (name === '' || day[i] > days[k] || (day[i] === days[k] && name >= names[k])) continue;
    names[k] = name;
    days[k] = day[i];
  }
  return names;
}

/** Finds the one customer of a name or key; -1 where there is none, or more than one. */
function customerFinder({ sales: { customers }, contacts }: Reading): (name: string) => number {
  const known = new Map<string, number>();
  const note = (text: string, k: number): void => {
    const key = nameKey(text);
    if (key === '') return;
    const other = known.get(key);
    known.set(key, other === undefined || other === k ? k : -1);
  };
  customers.forEach((key, k) => {
    note(key, k);
    note(contacts.name[k], k);
  });
  return (name) => known.get(nameKey(name)) ?? -1;
}
