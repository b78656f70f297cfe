import { MONEY } from '../sales/sales.ts';
import { absencesOf } from './absences.ts';
import { spendRanAway } from './findings.ts';
import { expectedSpend, fitSpending } from './gamma-gamma.ts';
import { perCustomer, WEEK } from './groups.ts';
import { expectedOrders } from './orders-expected.ts';
import type { Purchases } from './purchases.ts';
import { knownOf } from './ranking.ts';
import type { Standing } from './standing.ts';
import { meanAt, pooledSteps } from './steps.ts';
import { type Horizon, lifetimeValue } from './value.ts';

/**
 * Orders to expect of every customer in the coming days, by the summary's index: of the model, and
 * where it is off what customers ordered after as long an absence. Null where even that record is
 * too short: less than two days.
 */
export function comingOrders(
  purchases: Purchases,
  { summary, groups, model }: Standing,
  days: number,
): Float64Array | null {
  if (model !== null) {
    return perCustomer(groups, (g) => expectedOrders(model, knownOf(groups, g), days / WEEK));
  }
  const absences = absencesOf(purchases, summary, days);
  if (absences.lateness.length === 0) return null;
  const { steps } = pooledSteps(absences.lateness, absences.orders);
  const times = days / absences.days;
  return summary.tx.map((last, s) => times * meanAt(steps, last - summary.T[s]));
}

/**
 * Money to expect of every customer in the coming months, in sales and in the sheet's currency:
 * orders times spend, discounted. NaN marks a customer whose rows come to zero or less: money
 * models leave them out. Null as for the orders.
 */
export function comingValue(
  purchases: Purchases,
  standing: Standing,
  horizon: Horizon,
): Float64Array | null {
  const orders = discountedOrders(purchases, standing, horizon);
  if (orders === null) return null;
  const spend = spendOf(purchases, standing);
  const { paying } = standing.summary;
  return orders.map((each, s) => (paying[s] === 1 ? each * spend(s) : Number.NaN));
}

function discountedOrders(purchases: Purchases, standing: Standing, horizon: Horizon) {
  const { groups, model } = standing;
  if (model !== null) {
    return perCustomer(groups, (g) => {
      const known = knownOf(groups, g);
      return lifetimeValue((weeks) => expectedOrders(model, known, weeks), 1, horizon);
    });
  }
  // The plain record knows no course of time: its orders are spread evenly.
  const weeks = horizon.months * horizon.month;
  const orders = comingOrders(purchases, standing, weeks * WEEK);
  const evenly = lifetimeValue((until) => until / weeks, 1, horizon);
  return orders === null ? null : orders.map((each) => each * evenly);
}

/** Money per order: of the model; where it is off, the customer's own mean, or the shop's. */
function spendOf(purchases: Purchases, { summary, model }: Standing): (s: number) => number {
  const { x, m } = summary;
  const fit = model === null ? null : fitSpending(summary);
  if (fit !== null && !spendRanAway(fit)) return (s) => expectedSpend(fit, x[s], m[s]);
  const { total } = purchases;
  const mean = total.reduce((sum, each) => sum + each, 0) / total.length / MONEY;
  return (s) => (x[s] > 0 ? m[s] : mean);
}
