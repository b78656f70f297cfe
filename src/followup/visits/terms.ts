import type { Demand } from './demand.ts';

/** What a plan supposes where the owner says nothing. */
export const USUAL_TERMS = {
  /** Share of a sale that is earned; 1 plans by sales, and the tab then says so. */
  margin: 1,
  /** Hours of one visit with the way there and back. */
  hours: 1,
  /** Visits a year, at least and at most. */
  minimum: 0,
  maximum: 52,
} as const;

/** No year has so many visits or hours; a number like this is a slip. */
const TOO_MUCH = 2 ** 16;

/** What the owner says of a customer's visits; null or nonsense stands for the usual. */
export type Said = Partial<
  Readonly<Record<keyof typeof USUAL_TERMS, (k: number) => number | null>>
>;

/** All that a plan needs to know of the customers, by `k`. */
export interface VisitTerms {
  readonly keys: readonly string[];
  /** In ten-thousandths; 0 for a customer whom the plan leaves out. */
  readonly demand: Float64Array;
  readonly sales: Float64Array;
  /** Our visits in the year before. */
  readonly visits: ArrayLike<number>;
  readonly margin: Float64Array;
  readonly hours: Float64Array;
  readonly minimum: Uint16Array;
  readonly maximum: Uint16Array;
}

/**
 * Gathers the terms of a plan. Minima are never overruled: a maximum below one is raised to it.
 * `leaveOut` names whom no plan may hold, such as customers we do not deal with.
 */
export function termsOf(
  { demand, sales }: Demand,
  keys: readonly string[],
  visits: ArrayLike<number>,
  said: Said = {},
  leaveOut: (k: number) => boolean = () => false,
): VisitTerms {
  const of = (term: keyof typeof USUAL_TERMS, fits: (value: number) => boolean): Float64Array =>
    Float64Array.from(keys, (_, k) => {
      const value = said[term]?.(k) ?? Number.NaN;
      return fits(value) && value < TOO_MUCH ? value : USUAL_TERMS[term];
    });
  const minimum = Uint16Array.from(of('minimum', (value) => value >= 0));
  const maximum = Uint16Array.from(of('maximum', (value) => value >= 0));
  return {
    keys,
    demand: demand.map((amount, k) => (leaveOut(k) ? 0 : amount)),
    sales,
    visits,
    margin: of('margin', (value) => value >= 0),
    hours: of('hours', (value) => value > 0),
    minimum,
    maximum: maximum.map((most, k) => Math.max(most, minimum[k])),
  };
}
