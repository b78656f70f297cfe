import type { Analysis } from '../../customers/analysis.ts';
import type { SaleColumns } from '../../sales/sale-columns.ts';
import type { Day, Sales } from '../../sales/sales.ts';
import type { Log } from '../log/log.ts';
import { contactsUntil, firstContactIn } from './contacts-in.ts';

export interface HearingOptions {
  /** A purchase is old enough to be asked about, and not too old: days, both included. */
  readonly fromDays: number;
  readonly toDays: number;
  /** Products that are used for years, by their name as first written in the sheet. */
  readonly isDurable: (product: string) => boolean;
}

export const USUAL_HEARING: HearingOptions = {
  fromDays: 30,
  toDays: 60,
  isDurable: () => false,
};

/** A purchase that we have not asked about. */
export interface Hearing {
  /** `''` where the sheet names no products. */
  readonly product: string;
  readonly day: Day;
  readonly days: number;
}

/**
 * Whom to ask how they like what they bought, by `k` (METHODS 7, A17): the first product ever, or a
 * durable one, bought 30 to 60 days ago, and no hearing since. Of several the one bought first, of
 * one day the dearest.
 */
export function hearingsDue(
  { facts, reading }: Analysis,
  columns: SaleColumns,
  log: Log,
  { fromDays, toDays, isDurable }: HearingOptions = USUAL_HEARING,
): (k: number) => Hearing | null {
  const { asOf, first, frequency } = facts;
  const { sales } = reading;
  const products = columns.labels('product');
  const durable = products?.names.map((name) => name !== '' && isDurable(name)) ?? [];
  const best = new Int32Array(sales.customers.length).fill(-1);
  const kept = keptOrders(sales, asOf);
  const name = (i: number): string => products?.names[products.of[i]] ?? '';

  const isWanted = (i: number): boolean => {
    const age = asOf - sales.day[i];
    if (age < fromDays || age > toDays) return false;
    if (sales.amount[i] <= 0 || kept[sales.order[i]] <= 0) return false;
    const k = sales.customer[i];
    if (frequency[k] > 0 && sales.day[i] === first[k]) return true;
    return products !== null && durable[products.of[i]];
  };
  for (let i = 0; i < sales.day.length; i++) {
    const k = sales.customer[i];
    if (!isWanted(i) || (best[k] >= 0 && !comesBefore(sales, name, i, best[k]))) continue;
    if (!heardSince(log, k, sales.day[i], asOf)) best[k] = i;
  }
  return (k) => {
    const i = best[k];
    return i < 0 ? null : { product: name(i), day: sales.day[i], days: asOf - sales.day[i] };
  };
}

/** The earlier line first, of one day the dearer, of one price by name. */
function comesBefore({ day, amount }: Sales, name: (i: number) => string, a: number, b: number) {
  if (day[a] !== day[b]) return day[a] < day[b];
  return amount[a] === amount[b] ? name(a) < name(b) : amount[a] > amount[b];
}

/** What every order came to on a day: a returned one is not asked about. */
function keptOrders({ order, orders, amount, day }: Sales, asOf: Day) {
  const total = new Float64Array(orders);
  for (let i = 0; i < day.length; i++) if (day[i] <= asOf) total[order[i]] += amount[i];
  return total;
}

function heardSince(log: Log, k: number, day: Day, asOf: Day): boolean {
  const contacts = contactsUntil(log, k, asOf);
  return firstContactIn(contacts, day, asOf, ({ purpose }) => purpose === 'hearing') !== null;
}
