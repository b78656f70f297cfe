import type { Choice, Pick, Picked } from '../protocol.ts';
import type { Reason } from '../words/en.ts';
import type { Note } from '../words/messages.ts';
import type { Guards } from './guards.ts';
import type { Cell, Day, Place, Sales } from './sales.ts';

/** A tab as the shell reads it: every cell from A1 to the last filled one. */
export interface Tab {
  readonly name: string;
  readonly cells: readonly (readonly Cell[])[];
}

export interface ReadInput {
  readonly tab: Tab;
  readonly place: Place;
  /** What the owner chose now. */
  readonly choice?: Choice;
  /** What the owner once chose for a header row, asked as soon as the header row is found. */
  readonly recall?: (headers: readonly string[]) => Choice;
  readonly guards?: Guards;
  /** Pairs of customers, as the sheet spells them, that the owner called one person. */
  readonly same?: readonly (readonly [string, string])[];
}

/** The order in which `Reading.status` numbers the reasons, from 1; 0 is a sale or a blank row. */
export const REASONS = [
  'title',
  'repeatedHeader',
  'subtotal',
  'cancelled',
  'unpaid',
  'otherKind',
  'noDate',
  'eraOver',
  'noYear',
  'noAmount',
  'otherCurrency',
  'anonymous',
  'future',
  'detail',
  'otherTable',
] as const satisfies readonly Reason[];

/** What is known of a customer besides the sales, by `k`; `''` where the sheet does not say. */
export interface Contacts {
  readonly name: readonly string[];
  readonly email: readonly string[];
  readonly phone: readonly string[];
  readonly postalCode: readonly string[];
  readonly address: readonly string[];
  readonly staff: readonly string[];
  /** The product of the latest and of the first sale line. */
  readonly lastProduct: readonly string[];
  readonly firstProduct: readonly string[];
  /** Consent as the sheet says it; `unknown` where it says nothing. */
  readonly consent: readonly ('yes' | 'no' | 'unknown')[];
  /** 1 = do not deal, opted out of mail, opted out of post, bought through a marketplace. */
  readonly doNotDeal: Uint8Array;
  readonly noMail: Uint8Array;
  readonly noPost: Uint8Array;
  readonly marketplace: Uint8Array;
}

/** What reading a tab gives: the sales, what was left out, and what was decided on the way. */
export interface Reading {
  readonly sales: Sales;
  readonly contacts: Contacts;
  /** 0-based sheet row of the header; -1 where the table has none. */
  readonly headerRow: number;
  /** Every header of the table as it stands, with its 0-based sheet column. */
  readonly columns: readonly { readonly index: number; readonly header: string }[];
  readonly picks: Readonly<Record<Pick, Picked>>;
  /** All recognised roles of `domain.json`: role → 0-based sheet column. */
  readonly roles: Readonly<Record<string, number>>;
  /** By sheet row below the header: 0, or 1 + index into `REASONS`. */
  readonly status: Uint8Array;
  /** By sheet row below the header: the customer's `k`, or `NOBODY`. Left-out rows keep theirs. */
  readonly customerOfRow: Uint32Array;
  /** The 0-based sheet row of every sale line. */
  readonly rowOfLine: Uint32Array;
  /** Rows below the header that are not blank, and how many of them are sales. */
  readonly rows: number;
  readonly lines: number;
  /** Money of rows without a known customer, in ten-thousandths. */
  readonly anonymousAmount: number;
  /** The first sale to a known customer. */
  readonly firstDay: Day;
  /** The last sale to anybody: a cash sale too says how far the sheet reaches. */
  readonly lastDay: Day;
  /** ISO code when the cells say it, else `''`. */
  readonly currency: string;
  /** Further currencies, whose rows are left out. */
  readonly otherCurrencies: readonly string[];
  /** Decimals that the amounts use: 0 for yen. */
  readonly decimals: number;
  readonly notes: readonly Note[];
  /** What was warned by, for the warnings that only a score can tell. */
  readonly guards: Guards;
}

export const NOBODY = 0xffffffff;
