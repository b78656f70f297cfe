import { YEAR } from '../../customers/facts.ts';
import { RANKS } from '../../customers/rank.ts';
import { MONEY } from '../../sales/sales.ts';
import type { Shop } from '../shop.ts';
import { MODES, POSITIONS } from '../visits/grid.ts';
import { nextDueDay } from '../visits/next-due.ts';
import { type VisitYear, visitYear } from '../visits/visit-year.ts';
import { type FactTable, fact, lazy } from './fact.ts';

/** The grid of demand and position, and the year's visits that follow from it. */
export function visitFacts(shop: Shop): FactTable {
  const { analysis, own } = shop;
  const { facts } = analysis;
  const year = lazy(() => visitYear(shop));
  const of =
    <T>(tell: (year: VisitYear, k: number) => T) =>
    (k: number): T | '' => {
      const known = year();
      return known === null || known.grid.size[k] < 0 ? '' : tell(known, k);
    };
  return {
    cell: fact(
      'text',
      of(({ grid }, k) => RANKS[grid.size[k]] + POSITIONS[grid.position[k]]),
    ),
    mode: fact(
      'mode',
      of(({ grid }, k) => MODES[grid.mode[k]]),
    ),
    demand: fact(
      'money',
      of(({ demand }, k) => demand.demand[k] / MONEY),
    ),
    estimated: fact(
      'estimated',
      of(({ demand }, k) => (demand.source[k] > 0 ? 'yes' : '')),
    ),
    ourShare: fact(
      'percent',
      of(({ grid }, k) => grid.share[k]),
    ),
    planned: fact(
      'integer',
      of(({ plan }, k) => plan?.planned[k] ?? ''),
    ),
    current: fact(
      'integer',
      of(({ visits }, k) => visits.year[k]),
    ),
    nextVisit: fact(
      'date',
      of(({ plan, visits }, k) =>
        plan === null || plan.planned[k] === 0
          ? ''
          : nextDueDay(plan.planned[k], visits.last(k), facts.last[k], facts.asOf),
      ),
    ),
    visitEvery: fact(
      'integer',
      of(({ plan }, k) => Math.floor(YEAR / Math.max(1, plan?.planned[k] ?? 1))),
    ),
    nextValue: fact(
      'money',
      of(({ plan }, k) => (plan === null ? '' : whole(plan.next[k]))),
    ),
    loss: fact(
      'money',
      of(({ plan }, k) => (plan === null ? '' : whole(plan.loss[k]))),
    ),
    valuePerHour: fact(
      'money',
      of(({ plan, terms }, k) => (plan === null ? '' : plan.next[k] / MONEY / terms.hours[k])),
    ),
    minutes: fact('integer', (k) => own.number('minutes', k) ?? ''),
    course: fact('text', (k) => own.text('course', k)),
    inRound: fact('yesNo', (k) => ((own.number('minutes', k) ?? 0) > 0 ? 'yes' : 'no')),
  };
}

/** A model's value is no more exact than whole money. */
function whole(amount: number): number {
  return Math.round(amount / MONEY);
}
