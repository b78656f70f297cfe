import type { History } from '../customers/history.ts';
import { type Absences, absencesOf, testableDays } from './absences.ts';
import { chanceCurve, stretched } from './chance-curve.ts';
import { type Choice, chooseRanking } from './choice.ts';
import { perCustomer, WEEK } from './groups.ts';
import { chanceOfOrder } from './orders-expected.ts';
import type { OrdersModel } from './orders-fit.ts';
import type { Purchases } from './purchases.ts';
import { knownOf, scorer } from './ranking.ts';
import { type BackTest, backTestAt, type Standing } from './standing.ts';
import { pooledSteps, type Step, type Steps } from './steps.ts';

/** A back-test needs two steps of customers. */
const LEAST = 40;

/** The chance of at least one order in the coming days, by the summary's index. */
export interface ReturnChances {
  /** Null where even the record is too short: less than two days. */
  readonly chance: Float64Array | null;
  /** Where the chances come from: the shop's own back-test, the model, or the plain record. */
  readonly from: 'backTest' | 'model' | 'record' | 'nothing';
  /** How the ranking was chosen; null without a history to choose on. */
  readonly choice: Choice | null;
  /** The back-test's own customers: the chance they would have been given, and 1 if they came. */
  readonly tested: { readonly chance: Float64Array; readonly came: Uint8Array } | null;
}

/**
 * Chances from 0.001 to 0.999 (METHODS 6.4): the ranking that the shop's past speaks for, turned
 * into the share that came back at that score. With too little past, the model's 1 - P(0 orders);
 * without a model, the share of all customers that came back after as long an absence.
 */
export function returnChances(
  history: History,
  purchases: Purchases,
  today: Standing,
  keys: readonly string[],
  days: number,
): ReturnChances {
  const choice = chooseRanking(history, purchases, today, keys);
  const tested = testableDays(today.summary, days);
  const byTest =
    choice && tested > 0 && calibrated(history, purchases, today, choice, tested, days);
  if (byTest) return { ...byTest, from: 'backTest', choice };
  if (today.model !== null) {
    const chance = byModel(today, today.model, days);
    return { chance, from: 'model', choice, tested: null };
  }
  const chance = byRecord(absencesOf(purchases, today.summary, days), today, days);
  return { chance, from: chance === null ? 'nothing' : 'record', choice, tested: null };
}

/** Null where too few customers, or only those who came or only those who did not, can be tested. */
function calibrated(
  history: History,
  purchases: Purchases,
  today: Standing,
  { ranking }: Choice,
  tested: number,
  days: number,
) {
  const expected = ranking === 'expected';
  const back = backTestAt(purchases.asOf - tested, history, purchases, expected);
  const { came } = back;
  const told = came.includes(0) && came.includes(1) && (!expected || back.model !== null);
  if (came.length < LEAST || !told) return null;
  const score = scorer(ranking, back, tested / WEEK);
  const then = score(back);
  const steps = pooledSteps(then, came);
  const curve = chanceCurve(steps.steps, spreadOf(then));
  const longer = chanceCurve(lengthened(steps, back, today.model, days), spreadOf(then));
  return {
    chance: score(today).map(longer),
    tested: { chance: then.map(curve), came },
  };
}

/**
 * The shares of a longer period than could be tested: each grows as the model says of the step's
 * customers; without a model as if they went on coming back at the same pace.
 */
function lengthened(
  { steps, sorted }: Steps,
  back: BackTest,
  model: OrdersModel | null,
  days: number,
): readonly Step[] {
  if (back.days >= days) return steps;
  if (model === null) return samePace(steps, days / back.days);
  const chance = (within: number) =>
    perCustomer(back.groups, (g) => chanceOfOrder(model, knownOf(back.groups, g), within / WEEK));
  const [short, long] = [chance(back.days), chance(days)];
  return stretched(steps, ({ mean, from, end }) => {
    // Sorted, so that the order of the rows moves no digit of the sum.
    const sum = (chances: Float64Array): number =>
      Float64Array.from(sorted.subarray(from, end), (s) => chances[s])
        .sort()
        .reduce((total, each) => total + each, 0);
    return (mean * sum(long)) / (sum(short) || 1);
  });
}

function samePace(steps: readonly Step[], times: number): readonly Step[] {
  return stretched(steps, ({ mean }) => 1 - (1 - mean) ** times);
}

function byModel({ groups }: Standing, model: OrdersModel, days: number): Float64Array {
  return perCustomer(groups, (g) =>
    Math.min(0.999, Math.max(0.001, chanceOfOrder(model, knownOf(groups, g), days / WEEK))),
  );
}

function byRecord(absences: Absences, { summary }: Standing, days: number): Float64Array | null {
  if (absences.lateness.length === 0) return null;
  const came = absences.orders.map((orders) => Math.min(1, orders));
  const { steps } = pooledSteps(absences.lateness, came);
  const longer = samePace(steps, days / absences.days);
  const curve = chanceCurve(longer, spreadOf(absences.lateness));
  return summary.tx.map((last, s) => curve(last - summary.T[s]));
}

function spreadOf(scores: Float64Array): number {
  const lowest = scores.reduce((low, score) => Math.min(low, score), Infinity);
  return scores.reduce((high, score) => Math.max(high, score), -Infinity) - lowest;
}
