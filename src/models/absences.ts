import type { Purchases } from './purchases.ts';
import { historyDays, type Summary } from './summary.ts';

/** Past days of counting, a month apart, as far back as two years. */
const POINTS = 24;
const APART = 30;

/** More than this many observations would settle nothing further. */
const ENOUGH = 100_000;

/** How long customers had been silent on past days of counting, and how often they then came. */
export interface Absences {
  /** Days that were waited for each. */
  readonly days: number;
  /** Minus the days since the last purchase: higher is better. */
  readonly lateness: Float64Array;
  readonly orders: Float64Array;
}

/** The longest period that a history can test, at most `days`: half of it. */
export function testableDays(summary: Summary, days: number): number {
  return Math.min(days, Math.floor(historyDays(summary) / 2));
}

/**
 * Every customer on each of the past days that leave time to wait, the latest first: the plain
 * record that stands in where no model does. Empty where the history is shorter than two days.
 */
export function absencesOf(purchases: Purchases, summary: Summary, days: number): Absences {
  const tested = testableDays(summary, days);
  const lateness: number[] = [];
  const orders: number[] = [];
  for (let point = 0; tested > 0 && point < POINTS && lateness.length < ENOUGH; point++) {
    const then = purchases.asOf - tested - point * APART;
    for (const k of summary.customer) {
      const { last, came } = around(purchases, k, then, tested);
      if (last === null) continue;
      lateness.push(last - then);
      orders.push(came);
    }
  }
  return { days: tested, lateness: Float64Array.from(lateness), orders: Float64Array.from(orders) };
}

/** The last purchase day up to `then`, and how many followed within `days`. */
function around({ start, day }: Purchases, k: number, then: number, days: number) {
  let last: number | null = null;
  let came = 0;
  for (let j = start[k]; j < start[k + 1] && day[j] <= then + days; j++) {
    if (day[j] <= then) last = day[j];
    else came++;
  }
  return { last, came };
}
