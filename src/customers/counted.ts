import type { Facts } from './facts.ts';
import type { History } from './history.ts';

/**
 * Facts whose frequency and monetary come from the rows of the last `window` days. Who had no visit
 * in them has none and less money than anybody, and so the lowest scores.
 */
export function countedIn(history: History, facts: Facts, window: number | 'all'): Facts {
  if (window === 'all') return facts;
  const { asOf, visits } = facts;
  const frequency = new Uint32Array(facts.frequency.length);
  const monetary = new Float64Array(facts.monetary.length).fill(Number.NEGATIVE_INFINITY);
  for (const k of facts.scored) {
    let from = visits.start[k + 1];
    while (from > visits.start[k] && asOf - visits.day[from - 1] < window) from--;
    frequency[k] = visits.start[k + 1] - from;
    if (frequency[k] === 0) continue;
    monetary[k] = 0;
    for (let j = history.start[k]; j < history.start[k + 1]; j++) {
      const age = asOf - history.day[j];
      if (age >= 0 && age < window) monetary[k] += history.amount[j];
    }
  }
  return { ...facts, frequency, monetary };
}
