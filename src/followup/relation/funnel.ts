import type { Facts } from '../../customers/facts.ts';
import type { Relation } from './relation.ts';

/** One stage of the relation: the higher, the fewer and the more worth they should be. */
export interface FunnelStage {
  /** 1 to 4. */
  readonly stage: number;
  readonly customers: number;
  /** Money of the last 365 days in ten-thousandths, refunds taken off. */
  readonly sales: number;
  /** Per customer of the stage; null where it has none. */
  readonly perHead: number | null;
  /** Of all who came at least this far, the share that came further; null at the top. */
  readonly stepRate: number | null;
  /** True where there are more customers than on the stage below. */
  readonly countRises: boolean;
  /** True where a customer brings less than one on the nearest stage below that has any. */
  readonly perHeadFalls: boolean;
}

const STAGES = [1, 2, 3, 4];

/**
 * The four stages with what they bring (METHODS 7, E5). Without a contact log nobody is seen on the
 * two lower stages, and the warnings then say nothing of the shop.
 */
export function funnelOf(
  { yearly }: Pick<Facts, 'yearly'>,
  { stage }: Pick<Relation, 'stage'>,
): readonly FunnelStage[] {
  const customers = [0, 0, 0, 0, 0];
  const sales = [0, 0, 0, 0, 0];
  for (let k = 0; k < stage.length; k++) {
    customers[stage[k]]++;
    sales[stage[k]] += yearly[k];
  }
  let below: number | null = null;
  return STAGES.map((at) => {
    const further = sum(customers.slice(at + 1));
    const perHead = customers[at] === 0 ? null : sales[at] / customers[at];
    const row = {
      stage: at,
      customers: customers[at],
      sales: sales[at],
      perHead,
      stepRate:
        at === 4 || customers[at] + further === 0 ? null : further / (customers[at] + further),
      countRises: at > 1 && customers[at] > customers[at - 1],
      perHeadFalls: perHead !== null && below !== null && perHead < below,
    };
    below = perHead ?? below;
    return row;
  });
}

function sum(counts: readonly number[]): number {
  return counts.reduce((total, count) => total + count, 0);
}
