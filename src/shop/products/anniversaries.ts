import type { Analysis } from '../../customers/analysis.ts';
import { civilFromDay, dayFromCivil, daysInMonth } from '../../sales/calendar.ts';
import type { Day } from '../../sales/sales.ts';
import type { Purchases } from './purchases.ts';

/** METHODS D6: which years are remembered, and how many days before and after. */
export const ANNIVERSARY = { years: [1, 3, 5, 10] as readonly number[], around: 30 };

/** A job that is so many years old these days. */
export interface Anniversary {
  /** `''` where the sheet names none. */
  readonly product: string;
  readonly jobDay: Day;
  readonly years: number;
  /** The anniversary itself: the job's month and day. */
  readonly day: Day;
}

export interface AnniversaryOptions {
  readonly years: readonly number[];
  readonly around: number;
  /** What counts as a job; without it nothing does but every order of a long-cycle trade. */
  readonly isJob?: (product: string) => boolean;
  readonly everyOrder?: boolean;
}

/**
 * The nearest anniversary of each customer's jobs; of two equally near ones the one to come, then
 * the older job, then by name. Where every order is a job, several products of one day are named by
 * the first of them by name. Null where none is near.
 */
export function anniversaries(
  { facts, scoring }: Analysis,
  purchases: Purchases | null,
  options: AnniversaryOptions = ANNIVERSARY,
): (k: number) => Anniversary | null {
  const { years, around, isJob = () => false } = options;
  const { everyOrder = scoring.trade === 'long-cycle' } = options;
  const { asOf, visits } = facts;
  const isJobProduct = purchases?.names.map((name, p) => p > 0 && isJob(name));
  return (k) => {
    let best: Anniversary | null = null;
    const see = (jobDay: Day, product: string): void => {
      for (const many of years) {
        const day = anniversaryOf(jobDay, many);
        if (Math.abs(day - asOf) > around) continue;
        const one = { product, jobDay, years: many, day };
        if (best === null || comesFirst(one, best, asOf)) best = one;
      }
    };
    if (everyOrder) {
      for (let v = visits.start[k]; v < visits.start[k + 1]; v++) see(visits.day[v], '');
    }
    if (purchases !== null && isJobProduct !== undefined) {
      for (let j = purchases.start[k]; j < purchases.start[k + 1]; j++) {
        const p = purchases.product[j];
        if (!everyOrder && !isJobProduct[p]) continue;
        for (let x = purchases.dayStart[j]; x < purchases.dayStart[j + 1]; x++) {
          see(purchases.day[x], purchases.names[p]);
        }
      }
    }
    return best;
  };
}

/** The same month and day so many years later; 29 February is the 28th where there is none. */
export function anniversaryOf(jobDay: Day, years: number): Day {
  const { year, month, day } = civilFromDay(jobDay);
  return dayFromCivil(year + years, month, Math.min(day, daysInMonth(year + years, month)));
}

function comesFirst(one: Anniversary, other: Anniversary, asOf: Day): boolean {
  const nearer = Math.abs(other.day - asOf) - Math.abs(one.day - asOf) || one.day - other.day;
  if (nearer !== 0) return nearer > 0;
  if (one.years !== other.years) return one.years > other.years;
  // A visit by itself has no name: any product of that day says more.
  if (one.product === '' || other.product === '') return other.product === '';
  return one.product < other.product;
}
