import type { Groups } from './groups.ts';
import { maximize } from './maximize.ts';
import { type Kind, ordersLikelihood } from './orders-likelihood.ts';

/** A fitted model of orders; alpha is in weeks. */
export interface OrdersModel {
  readonly kind: Kind;
  readonly r: number;
  readonly alpha: number;
  readonly a: number;
  readonly b: number;
}

export interface OrdersFit extends OrdersModel {
  /** On weeks; without the constant `ln x!`. */
  readonly logLikelihood: number;
  /** How far the second best start stayed below the best. */
  readonly gap: number;
}

/** Starts for r, alpha as a share of the mean age, a, b: steady, mixed and hasty customers. */
const STARTS = [
  [1, 1, 1, 2],
  [0.3, 0.2, 0.7, 2],
  [2, 2, 0.1, 3],
] as const;

/** Maximum likelihood without a penalty; null where nobody has bought twice. */
export function fitOrders(groups: Groups, kind: Kind = 'BG/NBD'): OrdersFit | null {
  const { x, T, count } = groups;
  const customers = sum(count);
  const age = sum(T.map((weeks, g) => weeks * count[g])) / customers;
  if (!x.some((repeats) => repeats > 0) || age === 0) return null;
  const starts = STARTS.map(([r, share, a, b]) => [r, share * age, a, b]);
  const { parameters, value, gap } = maximize(ordersLikelihood(groups, kind), starts, customers);
  const [r, alpha, a, b] = parameters;
  return { kind, r, alpha, a, b, logLikelihood: value, gap };
}

function sum(values: Float64Array): number {
  return values.reduce((total, value) => total + value, 0);
}
