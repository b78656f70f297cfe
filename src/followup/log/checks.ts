import type { Analysis } from '../../customers/analysis.ts';
import type { Day } from '../../sales/sales.ts';
import type { ContactFacts } from './contact-facts.ts';
import type { ContactPlan } from './contact-plan.ts';
import type { ContactType, Log } from './log.ts';

/** All in days (METHODS 8.4): two contacts are doubled, nobody is listed anew. */
export const USUAL_CHECKS = { duplicateDays: 14, quietDays: 14 };

/** Two contacts of one customer and type that follow each other too closely. */
export interface Duplicate {
  readonly k: number;
  readonly type: ContactType;
  /** 0-based rows of the log's tab, the earlier contact first. */
  readonly rows: readonly [number, number];
  /** Days between them. */
  readonly apart: number;
}

/** Doubled contacts in day order; three within two weeks are two pairs. */
export function duplicates(
  log: Log,
  asOf: Day,
  days: number = USUAL_CHECKS.duplicateDays,
): readonly Duplicate[] {
  const before = new Map<string, { readonly row: number; readonly day: Day }>();
  const found: Duplicate[] = [];
  for (const { k, type, row, day } of log.contacts) {
    if (day > asOf) break;
    if (type === null) continue;
    const key = `${k} ${type}`;
    const last = before.get(key);
    if (last !== undefined && day - last.day <= days) {
      found.push({ k, type, rows: [last.row, row], apart: day - last.day });
    }
    before.set(key, { row, day });
  }
  return found;
}

/** True where a contact lies so few days back that no new list may hold the customer. */
export function isQuiet(
  known: ContactFacts,
  k: number,
  days: number = USUAL_CHECKS.quietDays,
): boolean {
  const gap = known.gap(k);
  return gap !== null && gap <= days;
}

/** Customers whose due day has passed without any contact since; the longest missed come first. */
export function missed(analysis: Analysis, plan: ContactPlan, known: ContactFacts): number[] {
  const { facts, reading } = analysis;
  const keys = reading.sales.customers;
  const late = [...facts.scored].filter((k) => {
    const last = known.last(k);
    return plan.due[k] < facts.asOf && (last === null || last < plan.due[k]);
  });
  return late.sort((a, b) => plan.due[a] - plan.due[b] || (keys[a] < keys[b] ? -1 : 1));
}
