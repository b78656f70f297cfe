/** What a file says, row by row: the naive lists are made from this alone. Money is in pence. */
export interface Row {
  /** Place in the sheet. */
  readonly at: number;
  readonly day: number;
  readonly customer: string;
  readonly order: string;
  readonly amount: number;
  readonly name: string;
  readonly email: string;
  readonly phone: string;
  readonly address: string;
  readonly city: string;
  readonly postcode: string;
  readonly product: string;
  readonly category: string;
  /** 0 where the row names none. */
  readonly price: number;
  readonly channel: string;
  readonly staff: string;
  readonly person: string;
  readonly referrer: string;
  readonly unsubscribed: string;
  readonly blocked: string;
}

/** A row of the contact log, types and purposes by their ids. */
export interface Entry {
  readonly day: number;
  readonly customer: string;
  readonly type: string;
  readonly purpose: string;
  readonly person: string;
  readonly memo: string;
  readonly open: boolean;
}

/** What the owner typed beside a customer, by the header of the column. */
export type Typed = Readonly<Record<string, string | number | boolean>>;

/** The settings that the tests change. Money is in pence. */
export interface Wishes {
  readonly mode: 'shop' | 'visit';
  readonly primeAmount: number;
  readonly margin: number;
  readonly trialWords: readonly string[];
  readonly durableWords: readonly string[];
  readonly jobWords: readonly string[];
  readonly visitHours: number;
  /** How many gifts the budget pays; null without a budget. */
  readonly gifts: number | null;
}

export const USUAL_WISHES: Wishes = {
  mode: 'shop',
  primeAmount: 7_000_000,
  margin: 1,
  trialWords: ['お試し', 'おためし', 'トライアル', 'サンプル', 'trial', 'sample', 'starter'],
  durableWords: [],
  jobWords: [],
  visitHours: 0,
  gifts: null,
};

/** Whose letters are whose, what was said, and the day of counting. */
export interface Given {
  readonly rows: readonly Row[];
  readonly log: readonly Entry[];
  readonly typed: ReadonlyMap<string, Typed>;
  readonly wishes: Wishes;
  readonly asOf: number;
  /** The fields of a row that the sheet has a column for. */
  readonly columns: ReadonlySet<string>;
}
