import type { Groups } from './groups.ts';
import { digamma, logGamma } from './log-gamma.ts';
import type { LogLikelihood } from './maximize.ts';

/**
 * How a customer may stop: after each repeat order (BG/NBD; Fader, Hardie & Lee 2005) or after any
 * order, the first too (MBG/NBD; Batislam, Denizel & Filiztekin 2007).
 */
export const KINDS = ['BG/NBD', 'MBG/NBD'] as const;
export type Kind = (typeof KINDS)[number];

/** Chances to stop that a customer has survived besides the repeat orders: the first order's. */
export const firstStops = (kind: Kind): number => (kind === 'BG/NBD' ? 0 : 1);

/**
 * The log-likelihood of `[r, alpha, a, b]` over all customers and its gradient. r, alpha: shape and
 * scale (weeks) of the gamma distribution of order rates; a, b: the beta distribution of the chance
 * to stop. `ll = A1 + A2 + ln(e^A3 + e^A4)`, without the constant `ln x!` (METHODS 6.2).
 */
export function ordersLikelihood(groups: Groups, kind: Kind): LogLikelihood {
  const { x, tx, T, count } = groups;
  const stops = firstStops(kind);
  return ([r, alpha, a, b], gradient) => {
    const byX = partOfX(r, a, b, stops);
    const logAlpha = Math.log(alpha);
    let value = 0;
    let part = byX(0);
    for (let g = 0; g < x.length; g++) {
      // Groups come sorted by x: all that depends on x alone is worked out once for each.
      if (part.x !== x[g]) part = byX(x[g]);
      const rx = r + x[g];
      const logT = Math.log(alpha + T[g]);
      const stayed = -rx * logT;
      let log = stayed;
      let stoppedShare = 0;
      let logLast = 0;
      if (x[g] + stops > 0) {
        logLast = Math.log(alpha + tx[g]);
        const stopped = part.logStop - rx * logLast;
        const odds = Math.exp(-Math.abs(stopped - stayed));
        log = Math.max(stayed, stopped) + Math.log1p(odds);
        stoppedShare = (stopped > stayed ? 1 : odds) / (1 + odds);
      }
      const stayedShare = 1 - stoppedShare;
      const n = count[g];
      value += n * (part.value + r * logAlpha + log);
      gradient[0] += n * (part.byR + logAlpha - stayedShare * logT - stoppedShare * logLast);
      gradient[1] +=
        n * (r / alpha - rx * (stayedShare / (alpha + T[g]) + stoppedShare / (alpha + tx[g])));
      gradient[2] += n * (part.byA + stoppedShare / a);
      gradient[3] += n * (part.byB - stoppedShare * part.byLogStop);
    }
    return value;
  };
}

/** A1 without `r ln(alpha)`, A2, and the part of A4 without time, with their derivatives. */
function partOfX(r: number, a: number, b: number, stops: number) {
  const logs = logGamma(a + b) - logGamma(b) - logGamma(r);
  const psiR = digamma(r);
  const psiB = digamma(b);
  const psiAB = digamma(a + b);
  return (x: number) => {
    const survived = b + x + stops;
    const psiAll = digamma(a + survived);
    return {
      x,
      value: logs + logGamma(r + x) + logGamma(survived) - logGamma(a + survived),
      byR: digamma(r + x) - psiR,
      byA: psiAB - psiAll,
      byB: psiAB + digamma(survived) - psiB - psiAll,
      logStop: x + stops > 0 ? Math.log(a) - Math.log(survived - 1) : 0,
      byLogStop: x + stops > 0 ? 1 / (survived - 1) : 0,
    };
  };
}
