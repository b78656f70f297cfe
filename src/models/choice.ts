import type { History } from '../customers/history.ts';
import { WEEK } from './groups.ts';
import { expectedOrders } from './orders-expected.ts';
import type { Purchases } from './purchases.ts';
import { knownOf, RANKINGS, type RankingId, scorer } from './ranking.ts';
import { rocArea } from './ranks.ts';
import { type BackTest, backTestAt, type Standing } from './standing.ts';
import { historyDays } from './summary.ts';

/** Another ranking must beat days since the last purchase by more than this to replace it. */
const CLEARLY = 0.005;

/** How many are named in words as most likely gone. */
const CALLED = 100;

/** Which ranking the shop's own past speaks for, and what it says of itself. */
export interface Choice {
  readonly ranking: RankingId;
  /** Days of the later period: the last quarter of the history. */
  readonly days: number;
  /** Area under the ROC curve; null where it could not be measured. */
  readonly areas: Readonly<Record<RankingId, number | null>>;
  /** Of the customers called most likely gone, how many did not come back. */
  readonly called: number;
  readonly stayedAway: number;
  /** Purchases that the model expected of all customers in the later period; null without one. */
  readonly expected: number | null;
  readonly actual: number;
}

/**
 * Tries the rankings on the last quarter of the history (METHODS 6.4). Null where the history is
 * shorter than four days. `keys` settle who is called where scores are equal.
 */
export function chooseRanking(
  history: History,
  purchases: Purchases,
  today: Standing,
  keys: readonly string[],
): Choice | null {
  const days = Math.floor(historyDays(today.summary) / 4);
  if (days === 0) return null;
  const back = backTestAt(purchases.asOf - days, history, purchases, today.model !== null);
  const weeks = days / WEEK;
  const scores = new Map<RankingId, Float64Array>();
  for (const id of RANKINGS) {
    if (id !== 'expected' || back.model !== null) scores.set(id, scorer(id, back, weeks)(back));
  }
  const areas = { recency: null, ranks: null, expected: null } as Record<RankingId, number | null>;
  for (const [id, score] of scores) areas[id] = rocArea(score, back.came);
  const ranking = best(areas);
  const called = mostLikelyGone(scores.get(ranking)!, back, keys);
  return {
    ranking,
    days,
    areas,
    called: called.length,
    stayedAway: called.filter((s) => back.came[s] === 0).length,
    expected: expectedTotal(back, weeks),
    actual: back.orders.reduce((sum, orders) => sum + orders, 0),
  };
}

function best(areas: Readonly<Record<RankingId, number | null>>): RankingId {
  const recency = areas.recency ?? 0;
  let winner: RankingId = 'recency';
  for (const id of RANKINGS) {
    const area = areas[id] ?? 0;
    if (area > recency + CLEARLY && area > (areas[winner] ?? 0)) winner = id;
  }
  return winner;
}

function mostLikelyGone(score: Float64Array, { summary }: BackTest, keys: readonly string[]) {
  const key = (s: number): string => keys[summary.customer[s]];
  return [...score.keys()]
    .sort((i, j) => score[i] - score[j] || (key(i) < key(j) ? -1 : 1))
    .slice(0, CALLED);
}

function expectedTotal({ groups, model }: Standing, weeks: number): number | null {
  if (model === null) return null;
  return groups.count.reduce(
    (sum, count, g) => sum + count * expectedOrders(model, knownOf(groups, g), weeks),
    0,
  );
}
