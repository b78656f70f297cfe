import type { OrdersModel } from './orders-fit.ts';
import { firstStops } from './orders-likelihood.ts';

/** What is known of one customer: repeat orders, weeks from first to last, weeks from first. */
export interface Known {
  readonly x: number;
  readonly tx: number;
  readonly T: number;
}

/**
 * P(alive): the chance that the customer has not stopped. Exactly 0 after underflow. In BG/NBD it is
 * 1 for everyone who bought once, so it never serves as a risk of leaving.
 */
export function alive({ kind, r, alpha, a, b }: OrdersModel, { x, tx, T }: Known): number {
  const stops = firstStops(kind);
  if (x + stops === 0) return 1;
  const silence = (r + x) * Math.log((alpha + T) / (alpha + tx));
  return 1 / (1 + Math.exp(Math.log(a / (b + x + stops - 1)) + silence));
}

/**
 * E[Y(t) | x, t_x, T]: orders to expect of this customer in the next `t` weeks. Of somebody who has
 * just bought for the first time, all zeros, it is E[X(t)].
 */
export function expectedOrders(model: OrdersModel, known: Known, t: number): number {
  const { kind, r, alpha, a, b } = model;
  const survived = b + known.x + firstStops(kind);
  return alive(model, known) * ordersWhileAlive(r + known.x, t / (alpha + known.T), a, survived);
}

/** The chance of at least one order in the next `t` weeks: 1 - P(0 orders). */
export function chanceOfOrder(model: OrdersModel, known: Known, t: number): number {
  const silent = -(model.r + known.x) * Math.log1p(t / (model.alpha + known.T));
  return -alive(model, known) * Math.expm1(silent);
}

/** A share of the answer that no one can see. */
const NEGLIGIBLE = 1e-12;

/** Terms are taken one by one up to here, then in blocks that grow with them. */
const ONE_BY_ONE = 4000;

/**
 * Orders of a customer who is alive: the sum over j = 0, 1, … of P(N > j) E[(1 - p)^j], where N is
 * how many orders would come if nobody stopped (negative binomial with shape R, and `s` the horizon
 * over alpha + T) and (1 - p)^j the chance to survive j of them, p being beta(a, b).
 *
 * It equals (a+b-1)/(a-1) [1 - (1+s)^-R F(R, b; a+b-1; s/(1+s))] of the papers, F being Gauss's
 * hypergeometric function, but every term is positive: nothing cancels, and a = 1 and a + b <= 1
 * are no special cases. A block of far terms is its middle one times their number: off by
 * a millionth at most, and a billion terms cost no more than 60,000.
 */
function ordersWhileAlive(R: number, s: number, a: number, b: number): number {
  const mean = R * s;
  const z = s / (1 + s);
  let logChance = -R * Math.log1p(s);
  let atLeast = 1;
  let survive = 1;
  let beyond = mean;
  let orders = 0;
  for (let j = 0, block = 1; survive * beyond > NEGLIGIBLE * orders; j += block) {
    block = 1 + Math.floor(j / ONE_BY_ONE);
    const half = (block - 1) / 2;
    const logRatio = Math.log((z * (R + j + half)) / (j + half + 1));
    const stays = (b + j + half) / (a + b + j + half);
    const chance = Math.exp(logChance + half * logRatio);
    const more = atLeast - (half + 1) * chance;
    if (more <= 0 || (j > mean && block * chance < NEGLIGIBLE * more)) break;
    orders += block * more * survive * (half === 0 ? 1 : stays ** half);
    beyond -= block * more;
    atLeast -= block * chance;
    survive *= block === 1 ? stays : stays ** block;
    logChance += block * logRatio;
  }
  return orders;
}
