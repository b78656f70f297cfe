import type { Entry, Wishes } from './given.ts';
import type { Person } from './people.ts';
import { isYes } from './reading.ts';
import { absence, isActive, portfolioClass } from './standing.ts';

/** Days since the latest entry that fits, null without one. */
export function gap(
  { log }: Person,
  asOf: number,
  fits: (entry: Entry) => boolean = () => true,
): number | null {
  const days = log.filter(fits).map(({ day }) => day);
  return days.length === 0 ? null : asOf - Math.max(...days);
}

/** True where nothing that fits was logged within the days before. */
export function noneFor(
  person: Person,
  asOf: number,
  days: number,
  fits: (entry: Entry) => boolean,
): boolean {
  const since = gap(person, asOf, fits);
  return since === null || since >= days;
}

/** Days since the last contact or purchase. */
export const contactGap = (person: Person, asOf: number): number =>
  Math.min(person.recency, gap(person, asOf) ?? person.recency);

/** The most orders that ever stood on a day that was over. */
export function ordersEver({ rows }: Person): number {
  const days = [...new Set(rows.map(({ day }) => day))];
  return Math.max(
    ...days.map((day) => {
      const known = rows.filter((row) => row.day <= day);
      const totals = new Map<string, number>();
      for (const { order, amount } of known) totals.set(order, (totals.get(order) ?? 0) + amount);
      return [...totals.values()].filter((total) => total > 0).length;
    }),
  );
}

/** The classes of contact in the order in which they come first, with their interval in days. */
export const CLASSES = { repeater: 182, fan: 182, user: 120, lapsed: 182, dormant: 365 };
export type ContactClass = keyof typeof CLASSES;

export function contactClass(person: Person, { mode, primeAmount }: Wishes): ContactClass {
  if (mode === 'visit' && ordersEver(person) >= 3) return 'repeater';
  const isPrime = isActive(person) && portfolioClass(person, primeAmount) === 'prime';
  if (isPrime || isYes(person.typed.Fan)) return 'fan';
  if (isActive(person)) return 'user';
  return absence(person) === 'dormant' ? 'dormant' : 'lapsed';
}

/** The oldest complaint that is still open. */
export const openComplaint = ({ log }: Person): Entry | undefined =>
  log.find(({ purpose, open }) => purpose === 'complaint' && open);
