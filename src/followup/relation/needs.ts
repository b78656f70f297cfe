import type { Analysis } from '../../customers/analysis.ts';
import type { Visits } from '../../customers/visits.ts';
import type { Day } from '../../sales/sales.ts';
import type { Contact, Log } from '../log/log.ts';

/** A wish should have a proposal or an order within so many days. */
export const NEED_DAYS = 60;

/** What became of a wish: answered in time, still in time, or not answered in time. */
export type NeedState = 'answered' | 'waiting' | 'missed';

export interface Need {
  /** The entry that records the wish. */
  readonly wish: Contact;
  /** Days since the wish. */
  readonly days: number;
  readonly state: NeedState;
  /** The day of the first proposal or order from the wish on, however late; null without one. */
  readonly answered: Day | null;
}

/**
 * Every wish of the log with what became of it, oldest first (METHODS 7, E15): `missed` are the
 * needs without a proposal or an order within 60 days, those with `answered` null still wait.
 */
export function needsOf(
  { facts }: Analysis,
  log: Log,
  within: number = NEED_DAYS,
): readonly Need[] {
  const { asOf, visits } = facts;
  const needs: Need[] = [];
  for (const wish of log.contacts) {
    if (wish.purpose !== 'wish' || wish.day > asOf) continue;
    const days = asOf - wish.day;
    const answered = earlier(proposalFrom(log, wish, asOf), visitFrom(visits, wish));
    const inTime = answered !== null && answered - wish.day <= within;
    const state = inTime ? 'answered' : days <= within ? 'waiting' : 'missed';
    needs.push({ wish, days, state, answered });
  }
  return needs;
}

function proposalFrom(log: Log, wish: Contact, asOf: Day): Day | null {
  const found = log
    .of(wish.k)
    .find(({ purpose, day }) => purpose === 'proposal' && day >= wish.day && day <= asOf);
  return found?.day ?? null;
}

function visitFrom({ start, day }: Visits, wish: Contact): Day | null {
  for (let j = start[wish.k]; j < start[wish.k + 1]; j++) if (day[j] >= wish.day) return day[j];
  return null;
}

function earlier(a: Day | null, b: Day | null): Day | null {
  if (a === null || b === null) return a ?? b;
  return Math.min(a, b);
}
