import { ABSENCES, type Absence } from '../../customers/absence.ts';
import { NO_CHANCE, type ReturnChance, returnChance } from '../../customers/chance.ts';
import { yearlyDeciles } from '../../customers/decile.ts';
import { YEAR } from '../../customers/facts.ts';
import { monthEnds } from '../../customers/month-ends.ts';
import { code } from '../../customers/rfm.ts';
import { GROUPS } from '../../customers/segments.ts';
import { STAGES } from '../../customers/stages.ts';
import { MONEY } from '../../sales/sales.ts';
import type { Shop } from '../shop.ts';
import { type FactTable, fact, lazy } from './fact.ts';

/** Month-ends of the shop's own past that the chance of a return is taken from. */
const MONTHS = 24;

/** What customer, day and amount alone tell of each customer. */
export function saleFacts({ analysis, settings }: Shop): FactTable {
  const { facts, rfm, rhythm, limits } = analysis;
  const money = (column: Float64Array) => fact('money', (k) => column[k] / MONEY);
  const own = (of: (k: number) => number | string) => (k: number) =>
    rhythm.own[k] === 1 ? of(k) : '';
  const late = (k: number) => Math.max(0, facts.recency[k] - rhythm.days[k]);
  const chance = lazy(() => chanceOf(analysis));
  const visits12 = lazy(() => visitsInYear(analysis));
  const rank = lazy(() => yearlyRank(analysis));
  const decile = lazy(() => yearlyDeciles(facts, analysis.reading.sales.customers));
  const tenure = (k: number) => facts.last[k] - facts.first[k];
  const age = (k: number) => facts.asOf - facts.first[k];
  const missing = (limit: number, has: number) => (has < limit ? limit - has : '');
  return {
    segment: fact('segment', (k) => rfm.segment[k]),
    group: fact('group', (k) => GROUPS[analysis.group[k]]),
    score: fact('text', (k) => code(rfm, k)),
    stage: fact('stage', (k) => stageCode(analysis, k)),
    active: fact('yesNo', (k) => (STAGES[analysis.stage[k]].state === 'active' ? 'yes' : 'no')),
    almostFan: fact('yesNo', (k) => (isAlmostFan(analysis, k) ? 'yes' : 'no')),
    dormant: fact('integer', (k) => (ABSENCES[analysis.absence[k]] === 'dormant' ? 1 : 0)),
    absence: fact('absence', (k) => ABSENCES[analysis.absence[k]]),
    contactBy: fact('contactBy', (k) => wayTo(ABSENCES[analysis.absence[k]], decile()[k])),
    first: fact('date', (k) => facts.first[k]),
    last: fact('date', (k) => facts.last[k]),
    recency: fact('integer', (k) => facts.recency[k]),
    gap: fact('integer', (k) => facts.recency[k]),
    daysSinceFirst: fact('integer', age),
    tenure: fact('integer', tenure),
    frequency: fact('integer', (k) => facts.frequency[k]),
    visits12: fact('integer', (k) => visits12()[k]),
    monetary: money(facts.monetary),
    yearly: money(facts.yearly),
    pastYear: money(facts.pastYear),
    averageOrder: fact('money', (k) => facts.monetary[k] / facts.frequency[k] / MONEY),
    firstAmount: fact('money', (k) => firstAmount(analysis, k) / MONEY),
    rank: fact('integer', (k) => rank()[k] || ''),
    ranked: fact('integer', () => facts.scored.length),
    decile: fact('integer', (k) => decile()[k] || ''),
    rhythm: fact(
      'integer',
      own((k) => rhythm.days[k]),
    ),
    rhythmShare: fact(
      'decimal',
      own((k) => facts.recency[k] / rhythm.days[k]),
    ),
    due: fact(
      'date',
      own((k) => facts.last[k] + rhythm.days[k]),
    ),
    // From the day after the due day; whom to warn, once the grace is over, is `absence`.
    late: fact(
      'integer',
      own((k) => late(k) || ''),
    ),
    lateWeight: fact(
      'money',
      own((k) => ((facts.yearly[k] / MONEY) * late(k)) / rhythm.days[k]),
    ),
    chance: fact('percent', (k) => chance().share(facts.recency[k]) ?? ''),
    // Where too few were ever this late the chance is the same for all and only the money counts.
    likelyBack: fact(
      'money',
      (k) => (chance().share(facts.recency[k]) ?? 1) * (facts.pastYear[k] / MONEY),
    ),
    watch: fact('integer', () => settings.watchDays),
    left: fact('integer', (k) => Math.max(0, settings.watchDays - age(k))),
    missingAmount: fact('money', (k) => missing(limits.amount, facts.monetary[k] / MONEY)),
    missingDays: fact('integer', (k) => missing(limits.primeDays, tenure(k))),
  };
}

/** Such as `prime.active`: the class, then the state. */
function stageCode({ stage }: Shop['analysis'], k: number): string {
  const { class: name, state } = STAGES[stage[k]];
  return `${name}.${state}`;
}

/** Trending, or steady with half of the amount that makes a prime customer. */
function isAlmostFan({ stage, facts, limits }: Shop['analysis'], k: number): boolean {
  const { class: name, state } = STAGES[stage[k]];
  if (state !== 'active') return false;
  return (
    name === 'trending' || (name === 'steady' && 2 * facts.monetary[k] >= limits.amount * MONEY)
  );
}

/** The dormant are worth an e-mail, the best who are late a call, everybody else a letter. */
function wayTo(absence: Absence, decile: number): string {
  if (absence === 'dormant') return 'mail';
  return absence === 'lapseWarning' && decile === 1 ? 'phone' : 'post';
}

function chanceOf({ history, facts, limits, visitsKnown }: Shop['analysis']): ReturnChance {
  if (visitsKnown !== 'all') return NO_CHANCE;
  const ends = monthEnds(facts.asOf, MONTHS);
  return returnChance(history, facts.asOf, limits.lapseDays, ends);
}

function visitsInYear({ facts }: Shop['analysis']): Uint32Array {
  const { start, day } = facts.visits;
  return facts.frequency.map((_, k) => {
    let from = start[k + 1];
    while (from > start[k] && facts.asOf - day[from - 1] < YEAR) from--;
    return start[k + 1] - from;
  });
}

/** Places by sales of the year, 1 for the largest; customers of one amount share a place. */
function yearlyRank({ facts }: Shop['analysis']): Uint32Array {
  const places = new Uint32Array(facts.frequency.length);
  const order = [...facts.scored].sort((a, b) => facts.yearly[b] - facts.yearly[a]);
  order.forEach((k, at) => {
    const before = order[at - 1];
    const tied = at > 0 && facts.yearly[before] === facts.yearly[k];
    places[k] = tied ? places[before] : at + 1;
  });
  return places;
}

/** Money of the customer's first visit: all rows of that day. */
function firstAmount({ history, facts }: Shop['analysis'], k: number): number {
  let sum = 0;
  for (let j = history.start[k]; j < history.start[k + 1]; j++) {
    if (history.day[j] === facts.first[k]) sum += history.amount[j];
  }
  return sum;
}
