import type { Analysis } from '../../customers/analysis.ts';
import { YEAR } from '../../customers/facts.ts';
import { STAGES, stageIndex } from '../../customers/stages.ts';
import { eachStateOn } from '../../customers/states.ts';
import type { Log } from '../log/log.ts';
import { firstContactIn } from './contacts-in.ts';

/** After-sales is a contact within so many days of the first purchase. */
export const AFTER_SALES_DAYS = 60;

/** Fewer customers than this on a side say nothing of the difference. */
const ENOUGH = 30;

export interface Converted {
  readonly customers: number;
  /** Those of them who were Prime within a year. */
  readonly fans: number;
  /** From 0 to 1; null with no customers. */
  readonly rate: number | null;
}

export interface AfterSales {
  readonly contacted: Converted;
  readonly notContacted: Converted;
  /** False where a side has fewer than 30 customers: then no difference may be claimed. */
  readonly claim: boolean;
}

/**
 * How many first-time buyers became fans within 365 days, with and without a contact in their first
 * 60 days (METHODS 7, A18). Who first bought less than a year ago, or before the log was begun, is
 * not judged. Null without a log.
 */
export function afterSales(
  { history, facts, limits }: Analysis,
  { contacts, of }: Log,
): AfterSales | null {
  const { asOf, first, frequency } = facts;
  if (contacts.length === 0 || contacts[0].day > asOf) return null;
  const begun = contacts[0].day;
  const tally = { contacted: { customers: 0, fans: 0 }, notContacted: { customers: 0, fans: 0 } };
  eachStateOn(
    history,
    (k) => Math.min(first[k] + YEAR, asOf),
    (k, state) => {
      const isJudged = frequency[k] > 0 && first[k] >= begun && first[k] + YEAR <= asOf;
      if (!isJudged) return;
      const contact = firstContactIn(of(k), first[k], first[k] + AFTER_SALES_DAYS);
      const side = contact === null ? tally.notContacted : tally.contacted;
      side.customers++;
      if (state.visits === 0) return;
      // On the day of the last visit nobody has lapsed: who was Prime then was a fan.
      const tenure = state.last - state.first;
      const { class: name } = STAGES[stageIndex(state.visits, tenure, state.monetary, 0, limits)];
      if (name === 'prime') side.fans++;
    },
  );
  const { contacted, notContacted } = tally;
  const claim = contacted.customers >= ENOUGH && notContacted.customers >= ENOUGH;
  return { contacted: withRate(contacted), notContacted: withRate(notContacted), claim };
}

function withRate({ customers, fans }: { customers: number; fans: number }): Converted {
  return { customers, fans, rate: customers === 0 ? null : fans / customers };
}
