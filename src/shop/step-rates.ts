import { type Facts, YEAR } from '../customers/facts.ts';
import type { History } from '../customers/history.ts';
import type { StageLimits } from '../customers/stages.ts';
import { eachStateOn } from '../customers/states.ts';
import { MONEY } from '../sales/sales.ts';
import { periodOf } from './period.ts';

/** Shares of a cohort that should reach the next step within a year. */
export const STEP_TARGETS = { entry: 0.5, steady: 0.8, prime: 0.5 } as const;

/** How far the customers who first bought in one month came within a year of their own. */
export interface Steps {
  readonly period: number;
  readonly customers: number;
  /** A second visit; long enough together; long and much. Each is part of the one before. */
  readonly repeated: number;
  readonly steady: number;
  readonly prime: number;
  /** Each step as a share of the one before; null where nobody could take it. */
  readonly rates: Readonly<Record<keyof typeof STEP_TARGETS, number | null>>;
  /** False while a member's year is not over: the shares will still grow. */
  readonly complete: boolean;
}

/** Step rates by month of the first visit, oldest first (METHODS 4.4). */
export function stepRates(history: History, facts: Facts, limits: StageLimits): readonly Steps[] {
  const { frequency, first, asOf } = facts;
  const cohorts = new Map<number, Tally>();
  const judgedOn = (k: number): number => Math.min(first[k] + YEAR, asOf);
  eachStateOn(history, judgedOn, (k, state) => {
    if (frequency[k] === 0) return;
    const period = periodOf(first[k], 'month');
    const cohort = cohorts.get(period) ?? { ...NOBODY_YET };
    cohorts.set(period, cohort);
    const tenure = state.last - state.first;
    const steady = state.visits >= 2 && tenure >= limits.buddingDays;
    const large = state.monetary / MONEY >= limits.amount;
    cohort.customers++;
    if (state.visits >= 2) cohort.repeated++;
    if (steady) cohort.steady++;
    if (steady && tenure >= limits.primeDays && large) cohort.prime++;
    if (first[k] + YEAR > asOf) cohort.complete = false;
  });
  return [...cohorts]
    .sort(([a], [b]) => a - b)
    .map(([period, cohort]) => ({ period, ...cohort, rates: ratesOf(cohort) }));
}

const NOBODY_YET = { customers: 0, repeated: 0, steady: 0, prime: 0, complete: true };
type Tally = typeof NOBODY_YET;

function ratesOf({ customers, repeated, steady, prime }: Tally): Steps['rates'] {
  return {
    entry: repeated / customers,
    steady: repeated === 0 ? null : steady / repeated,
    prime: steady === 0 ? null : prime / steady,
  };
}
