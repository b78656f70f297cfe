import type { Group, ListId } from '../protocol.ts';
import type { Exclusion, FactId } from '../words/en.ts';
import type { Fact } from './facts.ts';

/** One condition on one fact of a customer; all that are given must hold. */
export interface Condition {
  readonly fact: Fact;
  readonly in?: readonly string[];
  readonly atLeast?: number;
  readonly atMost?: number;
}

export interface Order {
  readonly fact: Fact;
  readonly first: 'largest' | 'smallest';
}

/**
 * A follow-up list as data: who, in what order, whom not, and what the tab says of each person. The
 * name, the sentence of reason and the suggested words stand in the words files under the same id.
 */
export interface List {
  readonly id: ListId;
  /** The action group under which the sidebar offers it. */
  readonly group: Group;
  readonly channel: 'letter' | 'mail';
  /** The same person at most once in this many days; 0 for once only. */
  readonly everyDays: number;
  readonly who: readonly Condition[];
  readonly order: readonly Order[];
  /** Checked in this order; a person is counted under the first that applies. */
  readonly exclude: readonly Exclusion[];
  /** Merge fields beside the standard ones. */
  readonly fields: readonly FactId[];
}

/** Whom no list may hold. */
const ALWAYS: readonly Exclusion[] = [
  'doNotDeal',
  'doNotContact',
  'optedOut',
  'noAddress',
  'marketplace',
  'openList',
  'recent',
  'sameAddress',
];

/** What the owner can choose about lists. */
export interface ListLimits {
  /** Rows on a list tab when a command does not say. */
  readonly max: number;
  /** How many days after the first purchase a thank-you is due. */
  readonly thanksDays: number;
}

export const USUAL_LIMITS: ListLimits = { max: 50, thanksDays: 14 };

/** All lists, as the owner's limits make them. */
export const listsFor = ({ thanksDays }: ListLimits): readonly List[] => [
  {
    id: 'win-back',
    group: 'rescue',
    channel: 'letter',
    everyDays: 182,
    who: [{ fact: 'absence', in: ['gone', 'dormant'] }],
    // Gone before dormant, then by the money that is likely to come back.
    order: [
      { fact: 'dormant', first: 'smallest' },
      { fact: 'likelyBack', first: 'largest' },
    ],
    exclude: ALWAYS,
    fields: ['gap', 'rhythm', 'chance', 'pastYear'],
  },
  {
    id: 'thank-you',
    group: 'grow',
    channel: 'letter',
    everyDays: 0,
    who: [{ fact: 'daysSinceFirst', atMost: thanksDays }],
    order: [{ fact: 'daysSinceFirst', first: 'largest' }],
    exclude: ALWAYS,
    fields: ['first', 'daysSinceFirst'],
  },
];

/** The list of this id, or undefined where the product has none. */
export function listById(id: string, limits: ListLimits = USUAL_LIMITS): List | undefined {
  return listsFor(limits).find((list) => list.id === id);
}
