import { MONEY } from '../sales/sales.ts';
import type { stages } from '../words/en.ts';
import type { Takings } from './average-order.ts';

export type StageClass = keyof typeof stages;
export type StageState = 'active' | 'lapsed';

export interface Stage {
  readonly class: StageClass;
  readonly state: StageState;
}

export interface StageLimits {
  /** Days from the first to the last visit. */
  readonly buddingDays: number;
  readonly primeDays: number;
  /** In the sheet's currency. */
  readonly amount: number;
  /** Days since the last visit. */
  readonly lapseDays: number;
}

/** The limits that CPM is taught with (METHODS 4.1). */
export const STANDARD_LIMITS: StageLimits = {
  buddingDays: 90,
  primeDays: 210,
  amount: 70_000,
  lapseDays: 240,
};

/**
 * Seven average orders, in the sheet's currency and to two digits: ¥70,000 fits a shop whose average
 * order is ¥10,000 (METHODS 4.3). 0 where nothing was sold.
 */
export function sevenOrders({ sales, visits }: Takings): number {
  return sales <= 0 ? 0 : Number(((7 * sales) / (visits * MONEY)).toPrecision(2));
}

const CLASSES = ['firstTime', 'budding', 'steady', 'trending', 'prime'] as const;

/** The ten stages: five classes active, then the same five lapsed. */
export const STAGES: readonly Stage[] = (['active', 'lapsed'] as const).flatMap((state) =>
  CLASSES.map((name) => ({ class: name, state })),
);

/**
 * The stage of a customer with at least one visit, as an index into `STAGES`. Limits count up: 90
 * days is no longer budding, exactly `lapseDays` is lapsed.
 *
 * Source: 顧客ポートフォリオマネジメント as defined by faqhelp.ltv-lab.jp.
 */
export function stageIndex(
  visits: number,
  tenure: number,
  monetary: number,
  recency: number,
  limits: StageLimits,
): number {
  const state = recency < limits.lapseDays ? 0 : CLASSES.length;
  return state + classIndex(visits, tenure, monetary / MONEY, limits);
}

function classIndex(visits: number, tenure: number, amount: number, limits: StageLimits): number {
  if (visits === 1) return 0;
  if (tenure < limits.buddingDays) return 1;
  if (amount < limits.amount) return 2;
  return tenure < limits.primeDays ? 3 : 4;
}
