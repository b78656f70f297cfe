import type { History } from '../customers/history.ts';
import type { Day } from '../sales/sales.ts';
import { ranAway, thinData } from './findings.ts';
import { type Groups, groupsOf, WEEK } from './groups.ts';
import { fitOrders, type OrdersModel } from './orders-fit.ts';
import { type Purchases, purchasesBetween, purchasesOf } from './purchases.ts';
import { type Summary, summaryOf } from './summary.ts';

/** The customers on one day of counting, with the model of that day. */
export interface Standing {
  readonly summary: Summary;
  readonly groups: Groups;
  /** Null where the model is off. */
  readonly model: OrdersModel | null;
}

/** The standing of today: the model is off where the data are too thin or do not fit it. */
export function standingOf(purchases: Purchases): Standing {
  const summary = summaryOf(purchases);
  const groups = groupsOf(summary, WEEK);
  return { summary, groups, model: thinData(summary) === null ? soundModel(groups) : null };
}

/** What was known on `split`, and what came of it until the purchases' day of counting. */
export interface BackTest extends Standing {
  readonly days: number;
  /** Purchase days after the split, by the summary's index, and 1 where there was one. */
  readonly orders: Uint32Array;
  readonly came: Uint8Array;
}

/** Stands in the past with the rows of then; the model only where it is asked for. */
export function backTestAt(
  split: Day,
  history: History,
  purchases: Purchases,
  withModel: boolean,
): BackTest {
  const summary = summaryOf(purchasesOf(history, split));
  const groups = groupsOf(summary, WEEK);
  const orders = Uint32Array.from(summary.customer, (k) =>
    purchasesBetween(purchases, k, split, purchases.asOf),
  );
  return {
    summary,
    groups,
    model: withModel ? soundModel(groups) : null,
    days: purchases.asOf - split,
    orders,
    came: Uint8Array.from(orders, (count) => Math.min(1, count)),
  };
}

function soundModel(groups: Groups): OrdersModel | null {
  const fit = fitOrders(groups);
  return fit === null || ranAway(fit) ? null : fit;
}
