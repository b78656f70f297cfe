import type { VisitTerms } from './terms.ts';

/** The share that visits can win at most, unless we have more already. */
const REACH = 0.75;

/** What four visits win at a customer who never bought. */
const NEW_SHARE = 0.068;

/**
 * How our share at a customer answers to visits (the idea of CALLPLAN, Lodish 1971): `r0` without
 * one, towards `rInf` with ever more, half of the way at `d` visits.
 */
export interface Response {
  readonly r0: number;
  readonly rInf: number;
  readonly d: number;
}

/**
 * The response of a customer at whom `visits` a year go with the share `s`. A share that was won
 * with visits would halve without them; one that came without any stays.
 */
export function responseOf(s: number, visits: number): Response {
  if (s === 0) return { r0: 0, rInf: REACH, d: (4 * REACH) / NEW_SHARE - 4 };
  const rInf = Math.max(REACH, Math.min(1, 1.05 * s));
  if (visits === 0) return { r0: s, rInf, d: 12 };
  const r0 = 0.5 * s;
  return { r0, rInf, d: (visits * (rInf - s)) / (s - r0) };
}

/** Our share with `x` visits a year. */
export function shareAt({ r0, rInf, d }: Response, x: number): number {
  // Where nothing is left to win, d is 0 and the first visit already keeps it all.
  return x === 0 ? r0 : r0 + ((rInf - r0) * x) / (d + x);
}

/** What a customer earns us in a year with `x` visits, in ten-thousandths; 0 outside the plan. */
export type ValueAt = (k: number, x: number) => number;

/** The value of visits by customer; it rises with every visit, each time by less. */
export function valuesOf({ demand, sales, visits, margin }: VisitTerms): ValueAt {
  const customers = demand.length;
  const r0 = new Float64Array(customers);
  const rInf = new Float64Array(customers);
  const d = new Float64Array(customers);
  for (let k = 0; k < customers; k++) {
    if (demand[k] === 0) continue;
    const response = responseOf(sales[k] / demand[k], visits[k]);
    r0[k] = response.r0;
    rInf[k] = response.rInf;
    d[k] = response.d;
  }
  return (k, x) => margin[k] * demand[k] * shareAt({ r0: r0[k], rInf: rInf[k], d: d[k] }, x);
}

/** The sum of all values with so many visits each. */
export function totalValue(valueAt: ValueAt, visits: ArrayLike<number>): number {
  let total = 0;
  for (let k = 0; k < visits.length; k++) total += valueAt(k, visits[k]);
  return total;
}
