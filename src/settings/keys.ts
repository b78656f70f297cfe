import { DORMANT_DAYS } from '../customers/absence.ts';
import { PRESETS, type PresetId } from '../customers/presets.ts';
import { STANDARD_LIMITS } from '../customers/stages.ts';
import { USUAL } from '../followup/follow-up.ts';
import { USUAL_GUARDS } from '../sales/guards.ts';
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
  /** Two rising numbers such as `90 / 120`. */
  readonly range?: true;
  /** Any text, such as the name of a table elsewhere. */
  readonly text?: true;
  /** Words apart by commas. */
  readonly words?: true;
  /** Names of lists apart by commas, but not of a narrow-down. */
  readonly lists?: true;
}

const TRADES = Object.keys(PRESETS) as PresetId[];

/** Ten years: longer than any shop waits. */
const MOST_DAYS = 3650;

const days = (from: number): Kind => ({ number: { from, to: MOST_DAYS, whole: true } });
const money: Kind = { number: { from: 0, to: 1e12, whole: false } };
const share: Kind = { number: { from: 0, to: 1, whole: false } };
const range: Kind = { range: true };
const words: Kind = { words: true };
const typed: Kind = { text: true };
const cutoffs: Kind = { cutoffs: true, choices: ['quantile', 'trade'] };

/** Every setting there is, in the order of the tab. */
export const KINDS: Readonly<Record<SettingKey, Kind>> = {
  asOf: { choices: ['today', 'lastSale'], date: true },
  trade: { choices: ['none', ...TRADES] },
  'visit.zeroAmount': { choices: ['trial', 'visit'] },
  'rfm.method': { choices: ['quantile', 'rfm-r'] },
  'rfm.bins': { number: { from: 2, to: 9, whole: true } },
  'rfm.window': { choices: ['all'], ...days(30) },
  'rfm.cutoffs.recency': cutoffs,
  'rfm.cutoffs.frequency': cutoffs,
  'rfm.cutoffs.monetary': cutoffs,
  'segments.table': { choices: ['own', 'eleven', 'ranks'] },
  'cpm.buddingDays': days(1),
  'cpm.primeDays': days(1),
  'cpm.amount': { choices: ['sevenOrders'], ...money },
  'cpm.lapseDays': days(1),
  'risk.graceDays': days(0),
  'risk.graceMode': { choices: ['fixed', 'ownSpread'] },
  'risk.dormantDays': days(1),
  'list.max': { number: { from: 1, to: 10_000, whole: true } },
  'thanks.days': days(0),
  'watch.days': days(1),
  'work.order': { lists: true },
  mode: { choices: ['shop', 'visits', 'mail'] },
  'contact.quietDays': days(0),
  'contact.fanDays': days(1),
  'contact.userDays': range,
  'contact.repeaterDays': range,
  'contact.routeDays': days(1),
  'relation.repeaterOrders': { number: { from: 3, to: 4, whole: true } },
  'newsletter.everyDays': range,
  'coupon.everyDays': days(1),
  'dm2.everyDays': days(1),
  'gift.everyDays': days(1),
  'gift.budget': money,
  'gift.cost': money,
  'zone.primary': share,
  'zone.secondary': share,
  'effect.holdoutShare': share,
  'money.pieceCost': money,
  'money.margin': share,
  'products.trial': words,
  'products.durable': words,
  'products.job': words,
  'visits.hours': { number: { from: 0, to: 100_000, whole: false } },
  'visits.hoursEach': { number: { from: 0.1, to: 100, whole: false } },
  'guard.minDays': days(0),
  'guard.minCustomers': { number: { from: 0, to: 10_000, whole: true } },
  'guard.anonymous': share,
  'guard.unreadable': share,
  'guard.oneCustomer': share,
  'warehouse.table': typed,
  'warehouse.customer': typed,
  'warehouse.date': typed,
  'warehouse.amount': typed,
  'warehouse.order': typed,
};

export const SETTING_KEYS = Object.keys(KINDS) as SettingKey[];

/** What the cell of a setting says. */
export type Value =
  | { readonly choice: ChoiceId }
  | { readonly number: number }
  | { readonly cutoffs: readonly number[]; readonly text: string }
  | { readonly day: number }
  | { readonly words: readonly string[] }
  | { readonly text: string };

export type Values = Readonly<Record<SettingKey, Value>>;

const choice = (id: ChoiceId): Value => ({ choice: id });
const number = (value: number): Value => ({ number: value });
const text = (value: string): Value => ({ text: value });
const pair = (values: readonly [number, number]): Value => ({
  cutoffs: values,
  text: values.join(' / '),
});

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
    'rfm.window': choice('all'),
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
    'list.max': number(USUAL.max),
    'thanks.days': number(USUAL.thanksDays),
    'watch.days': number(preset.watch),
    'work.order': { words: USUAL.order },
    mode: choice('shop'),
    'contact.quietDays': number(USUAL.quietDays),
    'contact.fanDays': number(USUAL.fanDays),
    'contact.userDays': pair(USUAL.userDays),
    'contact.repeaterDays': pair(USUAL.repeaterDays),
    'contact.routeDays': number(USUAL.routeDays),
    'relation.repeaterOrders': number(USUAL.repeaterOrders),
    'newsletter.everyDays': pair([USUAL.newsletterDays.mail, USUAL.newsletterDays.post]),
    'coupon.everyDays': number(USUAL.couponDays),
    'dm2.everyDays': number(USUAL.printedDays),
    'gift.everyDays': number(USUAL.giftDays),
    'gift.budget': number(USUAL.giftBudget),
    'gift.cost': number(USUAL.giftCost),
    'zone.primary': number(USUAL.zonePrimary),
    'zone.secondary': number(USUAL.zoneSecondary),
    'effect.holdoutShare': number(USUAL.holdoutShare),
    'money.pieceCost': number(USUAL.pieceCost),
    'money.margin': number(USUAL.margin),
    'products.trial': { words: USUAL.trialWords },
    'products.durable': { words: USUAL.durableWords },
    'products.job': { words: USUAL.jobWords },
    'visits.hours': number(USUAL.visitHours),
    'visits.hoursEach': number(USUAL.hoursPerVisit),
    'guard.minDays': number(USUAL_GUARDS.minDays),
    'guard.minCustomers': number(USUAL_GUARDS.minCustomers),
    'guard.anonymous': number(USUAL_GUARDS.anonymous),
    'guard.unreadable': number(USUAL_GUARDS.unreadable),
    'guard.oneCustomer': number(USUAL_GUARDS.oneCustomer),
    'warehouse.table': text('my-project.shop.sales'),
    'warehouse.customer': text('customer'),
    'warehouse.date': text('date'),
    'warehouse.amount': text('amount'),
    'warehouse.order': text(''),
  };
}
