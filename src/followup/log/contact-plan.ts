import type { Analysis } from '../../customers/analysis.ts';
import type { Day } from '../../sales/sales.ts';
import {
  CONTACT_CLASSES,
  type ContactOptions,
  type ContactRule,
  contactClasses,
  contactOptions,
  contactRules,
} from './contact-class.ts';
import type { ContactFacts } from './contact-facts.ts';
import type { Log } from './log.ts';

/** Where a customer stands between the last fitting contact and the day it is overdue. */
export const CONTACT_STATES = ['never', 'onTrack', 'soon', 'overdue'] as const;
export type ContactState = (typeof CONTACT_STATES)[number];

/** Above this ratio a customer is out of touch. */
export const FORGOTTEN = 1;

/** The actual interval is that between so many last contacts. */
const LAST_CONTACTS = 3;

/** When every customer should next hear from us, by `k`; of use for scored customers only. */
export interface ContactPlan {
  readonly asOf: Day;
  /** Index into `CONTACT_CLASSES`; -1 if not scored. */
  readonly contactClass: Int8Array;
  readonly due: Int32Array;
  readonly overdue: Int32Array;
  /** Index into `CONTACT_STATES`; -1 if not scored. */
  readonly state: Int8Array;
  /** The rule of the customer's class; null if not scored. */
  readonly rule: (k: number) => ContactRule | null;
  /** Day of the latest contact that fits the class; null without one. */
  readonly lastFitting: (k: number) => Day | null;
  /** Days since the last contact of any kind or the last purchase. */
  readonly gap: Int32Array;
  /** That by the days after which the class is overdue. */
  readonly forgotten: Float64Array;
  /** Mean days between the last three fitting contacts; null with fewer than two. */
  readonly actualInterval: (k: number) => number | null;
}

/**
 * The plan of contacts on the day of the analysis (METHODS 8.2, A14). Due counts from the last
 * fitting contact; without one from the last purchase, and the state is `never`.
 */
export function contactPlan(
  analysis: Analysis,
  log: Log,
  known: ContactFacts,
  options: Partial<ContactOptions> = {},
): ContactPlan {
  const { asOf, frequency, scored, last } = analysis.facts;
  const chosen = contactOptions(analysis, options);
  const rules = contactRules(chosen);
  const contactClass = contactClasses(analysis, chosen);
  const rule = (k: number): ContactRule | null => rules[CONTACT_CLASSES[contactClass[k]]] ?? null;
  const lastFitting = (k: number): Day | null => latestOf(known, rule(k), k);

  const due = new Int32Array(frequency.length);
  const overdue = new Int32Array(frequency.length);
  const state = new Int8Array(frequency.length).fill(-1);
  const gap = new Int32Array(frequency.length);
  const forgotten = new Float64Array(frequency.length);
  for (const k of scored) {
    const { due: dueDays, overdue: overdueDays } = rule(k)!;
    const fitting = lastFitting(k);
    due[k] = (fitting ?? last[k]) + dueDays;
    overdue[k] = (fitting ?? last[k]) + overdueDays;
    state[k] = CONTACT_STATES.indexOf(stateOf(asOf, fitting, dueDays, overdueDays));
    gap[k] = asOf - Math.max(last[k], known.last(k) ?? last[k]);
    forgotten[k] = gap[k] / overdueDays;
  }
  const actualInterval = (k: number): number | null => meanGap(log, rule(k), k, asOf);
  const plan = { asOf, contactClass, due, overdue, state, rule, lastFitting };
  return { ...plan, gap, forgotten, actualInterval };
}

function latestOf(known: ContactFacts, rule: ContactRule | null, k: number): Day | null {
  if (rule === null || rule.fitting === null) return known.last(k);
  let latest: Day | null = null;
  for (const type of rule.fitting) {
    const day = known.last(k, type);
    if (day !== null && (latest === null || day > latest)) latest = day;
  }
  return latest;
}

/** "Soon" begins at 80 % of the due days and ends with the overdue day. */
function stateOf(
  asOf: Day,
  fitting: Day | null,
  dueDays: number,
  overdueDays: number,
): ContactState {
  if (fitting === null) return 'never';
  const gap = asOf - fitting;
  if (gap > overdueDays) return 'overdue';
  return 5 * gap >= 4 * dueDays ? 'soon' : 'onTrack';
}

/** Two contacts of one day are one. */
function meanGap(log: Log, rule: ContactRule | null, k: number, asOf: Day): number | null {
  const contacts = log.of(k);
  const days: Day[] = [];
  for (let j = contacts.length - 1; j >= 0 && days.length < LAST_CONTACTS; j--) {
    const { day, type } = contacts[j];
    const fits = !rule?.fitting || (type !== null && rule.fitting.includes(type));
    if (fits && day <= asOf && day !== days[days.length - 1]) days.push(day);
  }
  return days.length < 2 ? null : (days[0] - days[days.length - 1]) / (days.length - 1);
}
