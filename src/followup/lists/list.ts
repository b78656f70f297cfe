import type { Channel, Group, ListId } from '../../protocol.ts';
import type { Exclusion, FactId } from '../../words/en.ts';
import type { ContactType, Purpose } from '../log/log.ts';

/** One condition on one fact of a customer; all that are given must hold. */
export interface Condition {
  readonly fact: FactId;
  /** One of these codes or texts. */
  readonly in?: readonly (string | number)[];
  /** None of these. */
  readonly notIn?: readonly (string | number)[];
  /** A line of the text is, or no line is, one of these names; all as `folded` makes them. */
  readonly named?: readonly string[];
  readonly notNamed?: readonly string[];
  /** A line of the text has this in it, likewise folded. */
  readonly holds?: string;
  readonly atLeast?: number;
  readonly above?: number;
  readonly atMost?: number;
  /** What holds of a customer of whom the fact is not known; false when left out. */
  readonly orUnknown?: true;
}

export interface Order {
  readonly fact: FactId;
  /** By size, or the codes in the order in which they come. */
  readonly first: 'largest' | 'smallest' | readonly string[];
}

/** What a list cannot do without. */
export type Need =
  | 'address'
  | 'product'
  | 'price'
  | 'referrer'
  | 'contactPerson'
  | 'staff'
  | 'demand'
  | 'minutes'
  | 'visitHours'
  | 'job'
  | 'visits'
  | 'log'
  | 'rows';

/**
 * A follow-up list as data: who, in what order, whom not, and what the tab says of each person. The
 * name, the sentence of reason and the suggested words stand in the words files under the same id.
 */
export interface List {
  readonly id: ListId;
  /** The action group under which the sidebar offers it. */
  readonly group: Group;
  readonly channel: Channel;
  /** The same person at most once in this many days, or in as many as a fact says; 0: only once. */
  readonly everyDays: number | FactId;
  readonly who: readonly Condition[];
  readonly order: readonly Order[];
  /** Checked in this order; a person is counted under the first that applies. */
  readonly exclude: readonly Exclusion[];
  /** Merge fields beside the standard ones. */
  readonly fields: readonly FactId[];
  /** People as far as the sum of a fact allows; whoever still fits is taken. */
  readonly within?: { readonly fact: FactId; readonly most: number };
  /** What the sheet must say for the list to mean anything. */
  readonly needs?: readonly Need[];
  /** What a ticked row becomes in the contact log; without `type` the channel decides. */
  readonly logged: { readonly purpose: Purpose; readonly type?: ContactType };
}
