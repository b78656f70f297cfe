import { type Analysis, analyze } from '../../customers/analysis.ts';
import { cameBack } from '../../customers/came-back.ts';
import { YEAR } from '../../customers/facts.ts';
import { isProblem } from '../../words/messages.ts';
import type { ContactOptions } from './contact-class.ts';
import { contactFacts } from './contact-facts.ts';
import { type ContactPlan, contactPlan, FORGOTTEN } from './contact-plan.ts';
import type { Log } from './log.ts';
import { wilson } from './wilson.ts';

/** What a year of the customers who are out of touch may be worth. Money in ten-thousandths. */
export interface LostValue {
  /** Customers out of touch now. */
  readonly people: number;
  /** Sum of their yearly margins, and the part of it that would come back. */
  readonly yearly: number;
  readonly low: number;
  readonly expected: number;
  readonly high: number;
  /** Customers out of touch a year ago, and those of them who bought within the year. */
  readonly of: number;
  readonly cameBack: number;
}

function outOfTouch({ facts }: Analysis, { forgotten }: ContactPlan): Uint32Array {
  return facts.scored.filter((k) => forgotten[k] > FORGOTTEN);
}

/**
 * The value that lies with customers who are out of touch (METHODS 7, D5): their yearly margin by
 * the share of such customers of a year ago who bought again, with the 95 % interval of that share.
 * `yearlyMargin` is sales of the year that ended with the last visit unless a margin is known:
 * who has not bought for a year would be worth nothing by this year's. Null where nobody was out of
 * touch a year ago.
 */
export function lostValue(
  analysis: Analysis,
  log: Log,
  plan: ContactPlan,
  options: Partial<ContactOptions> = {},
  yearlyMargin: (k: number) => number = (k) => analysis.facts.pastYear[k],
): LostValue | null {
  const then = analysis.facts.asOf - YEAR;
  const before = analyze(analysis.reading, then, analysis.scoring);
  if (isProblem(before)) return null;
  const planThen = contactPlan(before, log, contactFacts(log, before.facts), options);
  const lostThen = outOfTouch(before, planThen);
  if (lostThen.length === 0) return null;
  const { visits } = analysis.facts;
  const back = lostThen.filter((k) => cameBack(visits, k, then, YEAR)).length;
  const range = wilson(back, lostThen.length);

  const lost = outOfTouch(analysis, plan);
  let yearly = 0;
  for (const k of lost) yearly += Math.max(0, yearlyMargin(k));
  return {
    people: lost.length,
    yearly,
    low: yearly * range.low,
    expected: yearly * range.share,
    high: yearly * range.high,
    of: lostThen.length,
    cameBack: back,
  };
}
