import type { Analysis } from '../../customers/analysis.ts';
import { quantile } from '../../customers/cutoffs.ts';
import { YEAR } from '../../customers/facts.ts';
import { CONTACT_CLASSES } from './contact-class.ts';
import type { ContactFacts } from './contact-facts.ts';
import type { ContactPlan } from './contact-plan.ts';

/** Contacts of a year beside the sales of that year, by `k`. */
export interface ContactsBesideSales {
  readonly contacts: Uint32Array;
  /** In ten-thousandths. */
  readonly sales: Float64Array;
  /** 1 where there were fewer contacts than the class asks for in a year. */
  readonly tooFew: Uint8Array;
}

/** Counts contacts of any kind beside the sales of the last 365 days (METHODS 7, A19). */
export function contactsBesideSales(
  { facts }: Analysis,
  known: ContactFacts,
  plan: ContactPlan,
): ContactsBesideSales {
  const tooFew = new Uint8Array(known.count.length);
  for (const k of facts.scored) {
    if (known.count[k] * plan.rule(k)!.overdue < YEAR) tooFew[k] = 1;
  }
  return { contacts: known.count, sales: facts.yearly, tooFew };
}

/**
 * Customers that matter and hear little from us (METHODS 7, A13): their contact points of 180 days
 * are in the lowest quarter of their contact class, by the type 7 quantile. `matters` says who is
 * to be defended or attacked. 1 by `k` where it is so.
 */
export function underContacted(
  { facts }: Analysis,
  { halfYearPoints }: ContactFacts,
  { contactClass }: ContactPlan,
  matters: (k: number) => boolean,
): Uint8Array {
  const limits = CONTACT_CLASSES.map((_, index) => {
    const members = facts.scored.filter((k) => contactClass[k] === index);
    return quantile(Float64Array.from(members, (k) => halfYearPoints[k]).sort(), 1, 4);
  });
  const found = new Uint8Array(halfYearPoints.length);
  for (const k of facts.scored) {
    if (matters(k) && halfYearPoints[k] <= limits[contactClass[k]]) found[k] = 1;
  }
  return found;
}
