import { MONEY } from '../../../sales/sales.ts';

/** Ten-thousandths as whole money: a model is no more exact than that. */
export function whole(amount: number): number {
  return Math.round(amount / MONEY);
}
