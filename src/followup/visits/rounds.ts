import { YEAR } from '../../customers/facts.ts';
import type { Day } from '../../sales/sales.ts';

/** Customers who lie on one way. */
export interface Round {
  /** Name of the course or town; `''` for customers of whom neither is known. */
  readonly course: string;
  /** In the order in which they are due. */
  readonly people: readonly number[];
}

/** What groups people and puts them in order. */
export interface RoundInput {
  /** The owner's course of a customer, and the town for where there is none. */
  readonly course: (k: number) => string;
  readonly town: (k: number) => string;
  /** By `k`: the day of the next visit, and what it would bring. */
  readonly due: (k: number) => Day;
  readonly next: ArrayLike<number>;
  readonly keys: readonly string[];
}

/**
 * The day of the next visit: a year shared out evenly among the planned visits, counted from our
 * last visit, or from the last purchase where we never went. Who was never met nor ever bought is
 * due on `asOf`.
 */
export function nextDueDay(
  planned: number,
  lastVisit: Day | null,
  lastPurchase: Day | null,
  asOf: Day,
): Day {
  const from = lastVisit ?? lastPurchase;
  return from === null ? asOf : from + Math.round(YEAR / planned);
}

/**
 * Groups people by course, else by town. Within a round whoever is due first comes first, then the
 * more valuable visit; the round whose first visit is due earliest comes first. People without a
 * course or town come last.
 */
export function roundsOf(
  people: readonly number[],
  { course, town, due, next, keys }: RoundInput,
): Round[] {
  const before = (a: number, b: number): number =>
    due(a) - due(b) || next[b] - next[a] || (keys[a] < keys[b] ? -1 : 1);
  const rounds = new Map<string, number[]>();
  for (const k of [...people].sort(before)) {
    const name = course(k) || town(k);
    const round = rounds.get(name);
    if (round === undefined) rounds.set(name, [k]);
    else round.push(k);
  }
  // A round is entered with its first person, so the rounds already stand in order of due day.
  const inOrder = [...rounds].map(([name, members]) => ({ course: name, people: members }));
  return [
    ...inOrder.filter((round) => round.course !== ''),
    ...inOrder.filter((round) => round.course === ''),
  ];
}
