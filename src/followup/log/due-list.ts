import type { Analysis } from '../../customers/analysis.ts';
import type { ContactPlan } from './contact-plan.ts';

/**
 * Customers who are due to hear from us (METHODS 7, A1), those first where most is at stake: sales
 * of the last 365 days by days past the due day, then by the customer's key.
 */
export function dueNow({ facts, reading }: Analysis, { due, asOf }: ContactPlan): number[] {
  const keys = reading.sales.customers;
  const stake = (k: number): number => facts.yearly[k] * (asOf - due[k]);
  return [...facts.scored]
    .filter((k) => due[k] <= asOf)
    .sort((a, b) => stake(b) - stake(a) || (keys[a] < keys[b] ? -1 : 1));
}
