import { HOURS_SLACK } from './plan.ts';
import type { VisitTerms } from './terms.ts';

/** Who is visited in some free hours, and who is not. */
export interface Cut {
  /** Most valuable hour first. */
  readonly people: readonly number[];
  readonly left: readonly number[];
  /** Hours that the visits take. */
  readonly hours: number;
}

/**
 * One visit each for those whose next visit (`next`, by `k`) brings most per hour, until the free
 * hours are used up; whoever still fits in at the end is taken. Ties go to the larger demand, then
 * to the smaller key.
 */
export function cutAtHours(
  people: readonly number[],
  next: ArrayLike<number>,
  { keys, demand, hours }: Pick<VisitTerms, 'keys' | 'demand' | 'hours'>,
  free: number,
): Cut {
  const ordered = [...people].sort(
    (a, b) =>
      next[b] / hours[b] - next[a] / hours[a] ||
      demand[b] - demand[a] ||
      (keys[a] < keys[b] ? -1 : 1),
  );
  const taken: number[] = [];
  const left: number[] = [];
  let used = 0;
  for (const k of ordered) {
    if (used + hours[k] > free + HOURS_SLACK) left.push(k);
    else {
      taken.push(k);
      used += hours[k];
    }
  }
  return { people: taken, left, hours: used };
}
