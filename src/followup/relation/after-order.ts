import type { Analysis } from '../../customers/analysis.ts';
import type { Day } from '../../sales/sales.ts';
import type { Log } from '../log/log.ts';
import { contactsUntil, firstContactIn } from './contacts-in.ts';

/** A task that follows an order: so many days after it, or when the next one is expected. */
export interface OrderStep<Id extends string = string> {
  readonly id: Id;
  readonly days: number | 'rhythm';
}

/** After an order from a company (METHODS 7, E16). */
export const AFTER_ORDER = [
  { id: 'week', days: 7 },
  { id: 'month', days: 30 },
  { id: 'quarter', days: 90 },
] as const satisfies readonly OrderStep[];

/** After each purchase (B21). */
export const AFTER_PURCHASE = [
  { id: 'receipt', days: 0 },
  { id: 'thanks', days: 3 },
  { id: 'howIsIt', days: 21 },
  { id: 'offer', days: 60 },
  { id: 'expected', days: 'rhythm' },
] as const satisfies readonly OrderStep[];

/** After a purchase through social media (C17). */
export const AFTER_SOCIAL = [
  { id: 'week', days: 7 },
  { id: 'month', days: 30 },
] as const satisfies readonly OrderStep[];

/** The last task of a calendar has no next one to end it; later the lists of absence take over. */
const LAST_STEP_DAYS = 90;

export type StepState = 'done' | 'skipped' | 'due' | 'ahead';

export interface OrderTask<Id extends string = string> {
  readonly id: Id;
  /** The day from which on the task is due. */
  readonly day: Day;
  readonly state: StepState;
}

export interface OrderCalendar<Id extends string = string> {
  /** The tasks after the newest order of customer `k`, in the order of their days. */
  readonly tasks: (k: number) => readonly OrderTask<Id>[];
  /** The one that is due: the latest reached, not answered by a contact since; null without one. */
  readonly dueStep: (k: number) => OrderTask<Id> | null;
}

/**
 * What is to be done after the newest order of every customer. Any contact from a task's day until
 * the next task's day does it; without one it is skipped as soon as the next begins. The last may
 * be done for 90 days.
 */
export function afterOrder<Id extends string>(
  { facts, rhythm }: Analysis,
  log: Log,
  steps: readonly OrderStep<Id>[],
): OrderCalendar<Id> {
  const { asOf, frequency, last } = facts;
  const tasks = (k: number): readonly OrderTask<Id>[] => {
    if (frequency[k] === 0) return [];
    const contacts = contactsUntil(log, k, asOf);
    const dated = steps
      .map(({ id, days }) => ({ id, day: last[k] + (days === 'rhythm' ? rhythm.days[k] : days) }))
      .sort((a, b) => a.day - b.day);
    return dated.map(({ id, day }) => {
      const next = dated.find((other) => other.day > day)?.day ?? day + LAST_STEP_DAYS;
      if (asOf < day) return { id, day, state: 'ahead' };
      if (firstContactIn(contacts, day, next - 1) !== null) return { id, day, state: 'done' };
      return { id, day, state: asOf < next ? 'due' : 'skipped' };
    });
  };
  return { tasks, dueStep: (k) => tasks(k).find(({ state }) => state === 'due') ?? null };
}
