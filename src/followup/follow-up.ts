import type { ListId } from '../protocol.ts';
import { SEASONS, type Season } from './season.ts';

/** How the shop meets its customers: in the shop, at theirs, or by mail order. */
export type Mode = 'shop' | 'visit' | 'mail';

/** What the owner can choose about follow-up; days unless said otherwise (METHODS 5.12). */
export interface FollowUp {
  readonly mode: Mode;
  /** Rows on a list tab when a command does not say. */
  readonly max: number;
  /** The lists of the order of work, the first first. */
  readonly order: readonly ListId[];
  /** How long after the first purchase a thank-you is due, and a newcomer is watched. */
  readonly thanksDays: number;
  readonly watchDays: number;
  /** Who was in touch with us so lately is left in peace. */
  readonly quietDays: number;
  /** Contact classes: when a contact is due, and when it is overdue. */
  readonly fanDays: number;
  readonly userDays: readonly [due: number, overdue: number];
  readonly repeaterDays: readonly [due: number, overdue: number];
  readonly routeDays: number;
  /** Shares of the visits that the towns of the first and second area make. */
  readonly zonePrimary: number;
  readonly zoneSecondary: number;
  /** Orders that make a repeater. */
  readonly repeaterOrders: number;
  readonly giftDays: number;
  /** Money for gifts a year and the price of one, in the sheet's currency; 0 where not said. */
  readonly giftBudget: number;
  readonly giftCost: number;
  readonly printedDays: number;
  readonly couponDays: number;
  readonly newsletterDays: { readonly mail: number; readonly post: number };
  /** Share of a list that is kept back to compare, 0 to 1. */
  readonly holdoutShare: number;
  /** What one piece of post costs, and the share of a sale that is margin; 0 where not said. */
  readonly pieceCost: number;
  readonly margin: number;
  /** Words in the names of products: trials, things that last, jobs with an anniversary. */
  readonly trialWords: readonly string[];
  readonly durableWords: readonly string[];
  readonly jobWords: readonly string[];
  /** Hours a year for visits, and the hours that one takes where the owner did not say. */
  readonly visitHours: number;
  readonly hoursPerVisit: number;
  /** Greetings of the year, as the country has them. */
  readonly seasons: readonly Season[];
}

/** What holds where the owner says nothing. */
export const USUAL: FollowUp = {
  mode: 'shop',
  max: 50,
  order: ['lapse-warning', 'win-back', 'thank-you', 'second-order'],
  thanksDays: 14,
  watchDays: 90,
  quietDays: 14,
  fanDays: 182,
  userDays: [90, 120],
  repeaterDays: [91, 182],
  routeDays: 7,
  zonePrimary: 0.7,
  zoneSecondary: 0.9,
  repeaterOrders: 3,
  giftDays: 365,
  giftBudget: 0,
  giftCost: 0,
  printedDays: 182,
  couponDays: 60,
  newsletterDays: { mail: 30, post: 91 },
  holdoutShare: 0,
  pieceCost: 0,
  margin: 0,
  trialWords: ['お試し', 'おためし', 'トライアル', 'サンプル', 'trial', 'sample', 'starter'],
  durableWords: [],
  jobWords: [],
  visitHours: 0,
  hoursPerVisit: 1,
  seasons: SEASONS,
};
