import { ABSENCES } from '../../customers/absence.ts';
import type { Analysis } from '../../customers/analysis.ts';
import type { PresetId } from '../../customers/presets.ts';
import { STAGES } from '../../customers/stages.ts';
import type { ContactType } from './log.ts';

/** How often a customer should hear from us (METHODS 8.2); the first that fits. */
export const CONTACT_CLASSES = [
  'route',
  'repeater',
  'fan',
  'longCycle',
  'user',
  'lapsed',
  'dormant',
] as const;
export type ContactClass = (typeof CONTACT_CLASSES)[number];

/** What the owner can choose about contacts; all but the first four are days. */
export interface ContactOptions {
  readonly preset: PresetId;
  /** Customers come to the shop, are visited, or order by mail. */
  readonly mode: 'shop' | 'visit' | 'mail';
  readonly fanByHand: (k: number) => boolean;
  /** Relation stage 4. */
  readonly isRepeater: (k: number) => boolean;
  readonly routeDays: number;
  readonly repeaterDue: number;
  readonly repeaterOverdue: number;
  readonly fanDays: number;
  readonly longCycleDays: number;
  readonly userDue: number;
  readonly userOverdue: number;
  readonly lapsedDays: number;
  readonly dormantDays: number;
}

/** The trade is that of the analysis unless it is given. */
export const USUAL_CONTACTS: Omit<ContactOptions, 'preset'> = {
  mode: 'shop',
  fanByHand: () => false,
  isRepeater: () => false,
  routeDays: 7,
  repeaterDue: 91,
  repeaterOverdue: 182,
  fanDays: 182,
  longCycleDays: 182,
  userDue: 90,
  userOverdue: 120,
  lapsedDays: 182,
  dormantDays: 365,
};

/** After how many days a class is due and overdue, and which types of contact count for it. */
export interface ContactRule {
  readonly due: number;
  readonly overdue: number;
  /** Null where any contact will do. */
  readonly fitting: readonly ContactType[] | null;
}

/** The rule of every class. Who does not call on customers writes to them by hand instead. */
export function contactRules(options: ContactOptions): Readonly<Record<ContactClass, ContactRule>> {
  const ours: readonly ContactType[] = options.mode === 'visit' ? ['visit'] : ['visit', 'letter'];
  const every = (days: number, fitting: readonly ContactType[] | null): ContactRule => ({
    due: days,
    overdue: days,
    fitting,
  });
  return {
    route: every(options.routeDays, ours),
    repeater: { due: options.repeaterDue, overdue: options.repeaterOverdue, fitting: ours },
    fan: every(options.fanDays, ours),
    longCycle: every(options.longCycleDays, null),
    user: { due: options.userDue, overdue: options.userOverdue, fitting: null },
    lapsed: every(options.lapsedDays, null),
    dormant: every(options.dormantDays, null),
  };
}

/** Fills in the defaults. */
export function contactOptions(
  analysis: Analysis,
  options: Partial<ContactOptions>,
): ContactOptions {
  return { preset: analysis.scoring.trade, ...USUAL_CONTACTS, ...options };
}

/** The class of every customer by `k`, as an index into `CONTACT_CLASSES`; -1 if not scored. */
export function contactClasses(analysis: Analysis, options: ContactOptions): Int8Array {
  const classes = new Int8Array(analysis.facts.frequency.length).fill(-1);
  for (const k of analysis.facts.scored) {
    classes[k] = CONTACT_CLASSES.indexOf(classOf(analysis, options, k));
  }
  return classes;
}

function classOf(analysis: Analysis, options: ContactOptions, k: number): ContactClass {
  const stage = STAGES[analysis.stage[k]];
  const isActive = stage.state === 'active';
  if (options.preset === 'route') return 'route';
  if (options.isRepeater(k)) return 'repeater';
  if (options.fanByHand(k) || (isActive && stage.class === 'prime')) return 'fan';
  if (options.preset === 'long-cycle') return 'longCycle';
  if (isActive) return 'user';
  return ABSENCES[analysis.absence[k]] === 'dormant' ? 'dormant' : 'lapsed';
}
