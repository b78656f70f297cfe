import { DORMANT_DAYS } from '../customers/absence.ts';
import { PRESETS, type PresetId } from '../customers/presets.ts';
import { STANDARD_LIMITS } from '../customers/stages.ts';
import { USUAL_LIMITS } from '../followup/lists.ts';
import type { settings } from '../words/en.ts';

/** A setting by the name that never changes, such as `rfm.bins` (METHODS 5.12). */
export type SettingKey = keyof typeof settings.keys;

/** A word that a setting can have, the same in every language, such as `lastSale`. */
export type ChoiceId = keyof typeof settings.choices;

/** What the cell of a setting can hold; more than one kind may be right. */
export interface Kind {
  readonly choices?: readonly ChoiceId[];
  readonly number?: { readonly from: number; readonly to: number; readonly whole: boolean };
  /** Rising numbers such as `2 / 3 / 5 / 10`. */
  readonly cutoffs?: true;
  readonly date?: true;
}

const TRADES = Object.keys(PRESETS) as PresetId[];

/** Ten years: longer than any shop waits. */
const MOST_DAYS = 3650;

const days = (from: number): Kind => ({ number: { from, to: MOST_DAYS, whole: true } });
const cutoffs: Kind = { cutoffs: true, choices: ['quantile', 'trade'] };

/** Every setting there is, in the order of the tab. */
export const KINDS: Readonly<Record<SettingKey, Kind>> = {
  asOf: { choices: ['today', 'lastSale'], date: true },
  trade: { choices: ['none', ...TRADES] },
  'visit.zeroAmount': { choices: ['trial', 'visit'] },
  'rfm.method': { choices: ['quantile', 'rfm-r'] },
  'rfm.bins': { number: { from: 2, to: 9, whole: true } },
  'rfm.cutoffs.recency': cutoffs,
  'rfm.cutoffs.frequency': cutoffs,
  'rfm.cutoffs.monetary': cutoffs,
  'segments.table': { choices: ['own', 'eleven', 'ranks'] },
  'cpm.buddingDays': days(1),
  'cpm.primeDays': days(1),
  'cpm.amount': { choices: ['sevenOrders'], number: { from: 0, to: 1e12, whole: false } },
  'cpm.lapseDays': days(1),
  'risk.graceDays': days(0),
  'risk.graceMode': { choices: ['fixed', 'ownSpread'] },
  'risk.dormantDays': days(1),
  'list.max': { number: { from: 1, to: 10_000, whole: true } },
  'thanks.days': days(0),
};

export const SETTING_KEYS = Object.keys(KINDS) as SettingKey[];

/** What the cell of a setting says. */
export type Value =
  | { readonly choice: ChoiceId }
  | { readonly number: number }
  | { readonly cutoffs: readonly number[]; readonly text: string }
  | { readonly day: number };

export type Values = Readonly<Record<SettingKey, Value>>;

const choice = (id: ChoiceId): Value => ({ choice: id });
const number = (value: number): Value => ({ number: value });

/** What holds where the owner typed nothing: a trade brings its cut-offs and its days. */
export function defaultsFor(trade: PresetId | 'none'): Values {
  const preset = PRESETS[trade === 'none' ? 'general' : trade];
  const line = choice(trade === 'none' ? 'quantile' : 'trade');
  return {
    asOf: choice('today'),
    trade: choice('none'),
    'visit.zeroAmount': choice('trial'),
    'rfm.method': choice('quantile'),
    'rfm.bins': number(5),
    'rfm.cutoffs.recency': line,
    'rfm.cutoffs.frequency': line,
    'rfm.cutoffs.monetary': line,
    'segments.table': choice('own'),
    'cpm.buddingDays': number(STANDARD_LIMITS.buddingDays),
    'cpm.primeDays': number(STANDARD_LIMITS.primeDays),
    'cpm.amount': number(STANDARD_LIMITS.amount),
    'cpm.lapseDays': number(preset.lapseDays),
    'risk.graceDays': number(preset.grace),
    'risk.graceMode': choice('fixed'),
    'risk.dormantDays': number(DORMANT_DAYS),
    'list.max': number(USUAL_LIMITS.max),
    'thanks.days': number(USUAL_LIMITS.thanksDays),
  };
}
