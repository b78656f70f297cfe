import { heapify, sink } from './heap.ts';
import { totalValue, type ValueAt, valuesOf } from './response.ts';
import type { VisitTerms } from './terms.ts';

/** Hours are sums of fractions; a few milliseconds must not keep a visit from fitting. */
export const HOURS_SLACK = 1e-6;

/** A year's visits, by `k` where it is an array; money in ten-thousandths. */
export interface VisitPlan {
  readonly planned: Uint16Array;
  /** Visits of the minima that found no hours: letters take their place. */
  readonly missing: Uint16Array;
  /** What one more visit than now would bring, and what one fewer would lose. */
  readonly next: Float64Array;
  readonly loss: Float64Array;
  /** What the planned and the present visits are worth, all customers together. */
  readonly value: number;
  readonly valueNow: number;
  /** What the owner's minima cost against a plan without them, at least 0. */
  readonly costOfMinima: number;
  /** Gain per hour of the last visit that was given by its gain; null if none was. */
  readonly lambda: number | null;
  readonly unusedHours: number;
  /** Hours that the minima need beyond those there are. */
  readonly shortHours: number;
}

/**
 * Plans the visits of a year of `hours` (METHODS 5.4): the minima first, then always the visit that
 * brings most per hour and still fits, as long as it brings anything. Ties go to the larger demand,
 * then to the smaller key. If the minima do not fit, the most valuable of their visits are kept.
 *
 * With equal hours per visit no plan is worth more; else the last hours may be off by one visit. It
 * is a model with assumptions about every customer: the order of customers is the useful part.
 */
export function planVisits(terms: VisitTerms, hours: number): VisitPlan {
  const { demand, visits, minimum, maximum } = terms;
  const valueAt = valuesOf(terms);
  const none = new Uint16Array(demand.length);
  const least = minimum.map((count, k) => (demand[k] === 0 ? 0 : count));

  const kept = give(terms, valueAt, none, least, hours, true);
  const given = give(terms, valueAt, kept.planned, maximum, kept.left, false);
  const value = totalValue(valueAt, given.planned);
  const free = least.some((count) => count > 0)
    ? totalValue(valueAt, give(terms, valueAt, none, maximum, hours, false).planned)
    : value;

  const ofInterest = (from: number, to: number): Float64Array =>
    demand.map((_, k) =>
      visits[k] + from < 0 ? 0 : valueAt(k, visits[k] + to) - valueAt(k, visits[k] + from),
    );
  return {
    planned: given.planned,
    missing: least.map((count, k) => Math.max(0, count - given.planned[k])),
    next: ofInterest(0, 1),
    loss: ofInterest(-1, 0),
    value,
    valueNow: totalValue(valueAt, visits),
    costOfMinima: Math.max(0, free - value),
    lambda: given.lambda,
    unusedHours: given.left,
    shortHours: Math.max(0, hoursOf(terms, least) - hours),
  };
}

/** Gives visits on top of `start` up to `limit`, best gain per hour first, as far as hours go. */
function give(
  { keys, demand, hours }: VisitTerms,
  valueAt: ValueAt,
  start: Uint16Array,
  limit: Uint16Array,
  free: number,
  evenForNothing: boolean,
) {
  const planned = start.slice();
  const gain = new Float64Array(planned.length);
  const reckon = (k: number): void => {
    gain[k] = (valueAt(k, planned[k] + 1) - valueAt(k, planned[k])) / hours[k];
  };
  const before = (a: number, b: number): boolean => {
    if (gain[a] !== gain[b]) return gain[a] > gain[b];
    return demand[a] === demand[b] ? keys[a] < keys[b] : demand[a] > demand[b];
  };
  const heap = Uint32Array.from(planned.keys()).filter((k) => demand[k] > 0 && start[k] < limit[k]);
  for (const k of heap) reckon(k);
  heapify(heap, before);

  let size = heap.length;
  let left = free;
  let lambda: number | null = null;
  while (size > 0) {
    const k = heap[0];
    const fits = hours[k] <= left + HOURS_SLACK && (evenForNothing || gain[k] > 0);
    if (fits) {
      planned[k]++;
      left = Math.max(0, left - hours[k]);
      lambda = gain[k];
      reckon(k);
    }
    // Hours only get fewer, so who does not fit now never will.
    if (!fits || planned[k] === limit[k]) heap[0] = heap[--size];
    sink(heap, size, 0, before);
  }
  return { planned, left, lambda };
}

function hoursOf({ hours }: VisitTerms, visits: Uint16Array): number {
  let sum = 0;
  for (let k = 0; k < visits.length; k++) sum += visits[k] * hours[k];
  return sum;
}
