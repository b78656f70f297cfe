import type { Facts } from '../customers/facts.ts';
import type { History } from '../customers/history.ts';
import { type PeriodKind, periodOf } from './period.ts';

/** How much of a period's sales came from customers who first bought in it. */
export interface Dependence {
  readonly period: number;
  /** In ten-thousandths. */
  readonly sales: number;
  readonly newSales: number;
  /** Null where the period has no sales above zero. */
  readonly share: number | null;
}

/** New-customer dependence of every period with a row up to the day of the facts, oldest first. */
export function newcomerDependence(
  { start, day, amount }: History,
  { asOf, first, frequency }: Facts,
  kind: PeriodKind,
): readonly Dependence[] {
  const tallies = new Map<number, { sales: number; newSales: number }>();
  const periods = new Map<number, number>();
  const period = (of: number): number => {
    const known = periods.get(of) ?? periodOf(of, kind);
    periods.set(of, known);
    return known;
  };
  for (let k = 0; k + 1 < start.length; k++) {
    const born = frequency[k] === 0 ? null : period(first[k]);
    for (let j = start[k]; j < start[k + 1] && day[j] <= asOf; j++) {
      const now = period(day[j]);
      const tally = tallies.get(now) ?? { sales: 0, newSales: 0 };
      tallies.set(now, tally);
      tally.sales += amount[j];
      if (now === born) tally.newSales += amount[j];
    }
  }
  return [...tallies]
    .sort(([a], [b]) => a - b)
    .map(([at, { sales, newSales }]) => ({
      period: at,
      sales,
      newSales,
      share: sales > 0 ? newSales / sales : null,
    }));
}
