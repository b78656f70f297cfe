import { digamma, logGamma } from './log-gamma.ts';
import { type LogLikelihood, maximize } from './maximize.ts';
import type { Summary } from './summary.ts';

/**
 * The Gamma-Gamma model of spending (Fader & Hardie, note 025): p, q are shapes, v is the scale in
 * the sheet's currency.
 */
export interface SpendModel {
  readonly p: number;
  readonly q: number;
  readonly v: number;
}

export interface SpendFit extends SpendModel {
  readonly logLikelihood: number;
  /** How far the second best start stayed below the best. */
  readonly gap: number;
  /** Mean money per repeat day over the fitted customers, each counted once. */
  readonly mean: number;
  readonly customers: number;
}

/** Repeat days x and their mean money m. */
export type Spending = Pick<Summary, 'x' | 'm' | 'paying'>;

/** Starts for p, q and v as a share of the mean. p = q = v = 1 would end on a ridge. */
const STARTS = [
  [2, 3, 1],
  [5, 4, 0.5],
  [1, 2, 2],
] as const;

/**
 * Maximum likelihood over paying customers with a repeat day; null without one. Money is fitted as
 * a multiple of its mean, so that the currency makes no difference.
 */
export function fitSpending(spending: Spending): SpendFit | null {
  const { x, m, paying } = spending;
  const used = Uint32Array.from(x.keys())
    .filter((s) => x[s] > 0 && m[s] > 0 && paying[s] === 1)
    .sort((i, j) => x[i] - x[j] || m[i] - m[j]);
  if (used.length === 0) return null;
  const repeats = Float64Array.from(used, (s) => x[s]);
  const money = Float64Array.from(used, (s) => m[s]);
  const mean = money.reduce((sum, each) => sum + each, 0) / used.length;
  const scaled = money.map((each) => each / mean);
  const { parameters, value, gap } = maximize(
    spendLikelihood(repeats, scaled),
    STARTS,
    used.length,
  );
  const [p, q, v] = parameters;
  // A density over money that is `mean` times as wide is that much lower for each customer.
  const logLikelihood = value - used.length * Math.log(mean);
  return { p, q, v: v * mean, logLikelihood, gap, mean, customers: used.length };
}

/** The log-likelihood of `[p, q, v]` and its gradient (METHODS 6.2); sorted by x. */
export function spendLikelihood(x: Float64Array, m: Float64Array): LogLikelihood {
  const logM = m.map(Math.log);
  return ([p, q, v], gradient) => {
    const byX = partOfX(p, q);
    const logV = Math.log(v);
    const psiQ = digamma(q);
    const start = q * logV - logGamma(q);
    let value = 0;
    let part = byX(1);
    for (let i = 0; i < x.length; i++) {
      if (part.x !== x[i]) part = byX(x[i]);
      const px = p * x[i];
      const logSum = Math.log(x[i] * m[i] + v);
      value += start + part.value + (px - 1) * logM[i] - (px + q) * logSum;
      gradient[0] += part.byP + x[i] * (logM[i] - logSum);
      gradient[1] += part.psi - psiQ + logV - logSum;
      gradient[2] += q / v - (px + q) / (x[i] * m[i] + v);
    }
    return value;
  };
}

function partOfX(p: number, q: number) {
  return (x: number) => {
    const px = p * x;
    const psi = digamma(px + q);
    const logX = Math.log(x);
    return {
      x,
      psi,
      value: logGamma(px + q) - logGamma(px) + px * logX,
      byP: x * (psi - digamma(px) + logX),
    };
  };
}

/** E[M | x, m]: money to expect per order; the mean of all customers where x is 0. */
export function expectedSpend({ p, q, v }: SpendModel, x: number, m: number): number {
  return (p * (v + x * m)) / (p * x + q - 1);
}
