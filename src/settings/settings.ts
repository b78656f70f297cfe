import type { Cutoffs } from '../customers/cutoffs.ts';
import type { PresetId } from '../customers/presets.ts';
import {
  type Line,
  type LineChoice,
  type Scoring,
  STANDARD_SCORING,
} from '../customers/scoring.ts';
import { EIGHT_RANKS, ELEVEN, type TierTable } from '../customers/tiers.ts';
import { type FollowUp, USUAL } from '../followup/follow-up.ts';
import type { Template } from '../followup/message/templates.ts';
import type { NarrowDown } from '../protocol.ts';
import { type Guards, USUAL_GUARDS } from '../sales/guards.ts';
import { type Day, MONEY } from '../sales/sales.ts';
import type { Source } from '../warehouse/sale-lines.ts';
import { followUpFrom } from './follow-up.ts';
import { type ChoiceId, defaultsFor, type SettingKey, type Value, type Values } from './keys.ts';

/** All that the owner can choose. */
export interface Settings {
  /** The day that results are counted from; a command may name another. */
  readonly asOf: 'today' | 'lastSale' | Day;
  readonly scoring: Scoring;
  readonly followUp: FollowUp;
  readonly guards: Guards;
  /** Where sales stand in BigQuery, as typed. */
  readonly source: Source;
  /** The owner's messages, the closest to a customer first. */
  readonly templates: readonly Template[];
  readonly narrowDowns: readonly { readonly name: string; readonly who: readonly NarrowDown[] }[];
}

/** What holds without a tab of settings. */
export const STANDARD: Settings = {
  asOf: 'today',
  scoring: STANDARD_SCORING,
  followUp: USUAL,
  guards: USUAL_GUARDS,
  source: sourceFrom(defaultsFor('none')),
  templates: [],
  narrowDowns: [],
};

/** Values that the owner typed and that can be used. */
export type Typed = ReadonlyMap<SettingKey, Value>;

/** Cut-offs that we offered and the owner froze, as text, by line. */
export type Frozen = Readonly<Record<Line, readonly string[]>>;

export const NOTHING_FROZEN: Frozen = { recency: [], frequency: [], monetary: [] };

/** The trade that was chosen, which decides many defaults. */
export function tradeOf(typed: Typed): PresetId | 'none' {
  const trade = typed.get('trade');
  return trade !== undefined && 'choice' in trade ? (trade.choice as PresetId | 'none') : 'none';
}

/** Settings from what was typed, the trade's or our own defaults for the rest; without the tables. */
export function settingsFrom(
  typed: Typed,
  own: TierTable,
  frozen: Frozen,
): Omit<Settings, 'templates' | 'narrowDowns'> {
  const trade = tradeOf(typed);
  const values: Values = { ...defaultsFor(trade), ...Object.fromEntries(typed) };
  const choice = (key: SettingKey): ChoiceId | null => {
    const value = values[key];
    return 'choice' in value ? value.choice : null;
  };
  const number = (key: SettingKey): number => {
    const value = values[key];
    return 'number' in value ? value.number : 0;
  };
  const line = (name: Line): LineChoice =>
    lineOf(values[`rfm.cutoffs.${name}`], name, frozen[name]);
  const { asOf } = values;
  return {
    asOf: 'day' in asOf ? asOf.day : choice('asOf') === 'lastSale' ? 'lastSale' : 'today',
    scoring: {
      zeroAmount: choice('visit.zeroAmount') === 'visit' ? 'visit' : 'trial',
      method: choice('rfm.method') === 'rfm-r' ? 'rfm-r' : 'quantile',
      bins: number('rfm.bins'),
      window: choice('rfm.window') === 'all' ? 'all' : number('rfm.window'),
      lines: {
        recency: line('recency'),
        frequency: line('frequency'),
        monetary: line('monetary'),
      },
      trade: trade === 'none' ? 'general' : trade,
      table: tableOf(choice('segments.table'), own),
      limits: {
        buddingDays: number('cpm.buddingDays'),
        primeDays: number('cpm.primeDays'),
        amount: choice('cpm.amount') === 'sevenOrders' ? 'sevenOrders' : number('cpm.amount'),
        lapseDays: number('cpm.lapseDays'),
      },
      grace: choice('risk.graceMode') === 'ownSpread' ? 'ownSpread' : number('risk.graceDays'),
      dormantDays: number('risk.dormantDays'),
    },
    followUp: followUpFrom(values),
    guards: {
      minDays: number('guard.minDays'),
      minCustomers: number('guard.minCustomers'),
      anonymous: number('guard.anonymous'),
      unreadable: number('guard.unreadable'),
      oneCustomer: number('guard.oneCustomer'),
    },
    source: sourceFrom(values),
  };
}

/** A column of orders is left out where there is none. */
function sourceFrom(values: Values): Source {
  const text = (key: SettingKey): string => {
    const value = values[key];
    return 'text' in value ? value.text : '';
  };
  const order = text('warehouse.order');
  const source = {
    table: text('warehouse.table'),
    customer: text('warehouse.customer'),
    date: text('warehouse.date'),
    amount: text('warehouse.amount'),
  };
  return order === '' ? source : { ...source, order };
}

function tableOf(choice: ChoiceId | null, own: TierTable): TierTable {
  if (choice === 'ranks') return EIGHT_RANKS;
  return choice === 'eleven' ? ELEVEN : own;
}

/**
 * A line of typed numbers is reached by equality. One that we offered as quantiles and that the
 * owner kept untouched still asks for more, so that freezing changes no score; once a number is
 * edited the line is a typed one (METHODS 3.4).
 */
function lineOf(value: Value, name: Line, frozen: readonly string[]): LineChoice {
  if (!('cutoffs' in value))
    return 'choice' in value && value.choice === 'trade' ? 'trade' : 'quantile';
  const compare: Cutoffs['compare'] =
    value.text.startsWith('>') && frozen.includes(value.text) ? 'above' : 'atLeast';
  if (name !== 'monetary') return { values: value.cutoffs, compare };
  return { values: value.cutoffs.map((each) => Math.round(each * MONEY)), compare };
}

/** False for equal neighbours, which only an offer that was kept as it is may have. */
export function isUsable(key: SettingKey, value: Value, frozen: Frozen): boolean {
  if (!('cutoffs' in value)) return true;
  const rises = value.cutoffs.every((each, at) => at === 0 || each > value.cutoffs[at - 1]);
  return (
    rises ||
    Object.entries(frozen).some(
      ([line, texts]) => key === `rfm.cutoffs.${line}` && texts.includes(value.text),
    )
  );
}
