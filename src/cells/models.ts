import { type History, historyOf } from '../customers/history.ts';
import { comingOrders, comingValue } from '../models/coming.ts';
import { type Purchases, purchasesOf } from '../models/purchases.ts';
import { returnChances } from '../models/return-chance.ts';
import { type Standing, standingOf } from '../models/standing.ts';
import { MONTH } from '../models/value.ts';
import { NOBODY } from '../sales/reading.ts';
import type { Cell, Place } from '../sales/sales.ts';
import { type FunctionProblem, isFunctionProblem } from '../words/messages.ts';
import type { Words } from '../words/words.ts';
import { type Argument, wholeArgument } from './arguments.ts';
import { numberArgument } from './number-argument.ts';
import { cellSales, type Ranges } from './sales.ts';
import type { Table } from './table.ts';

/** What every function of a purchase model gets: its ranges, where and in which language. */
export interface ModelCall {
  readonly ranges: Ranges;
  readonly place: Place;
  readonly words: Words;
}

/** A horizon in days reaches ten years at most; a model tells nothing of later. */
const DAYS = [1, 3650] as const;
const MONTHS = [1, 120] as const;

/** Orders to expect in the next `days`, one number per row. */
export function customerExpectedOrders(
  call: ModelCall & { readonly days: Argument },
): Table | FunctionProblem {
  const days = wholeArgument(call.days, 'days', DAYS, 365);
  if (isFunctionProblem(days)) return days;
  return perRow(call, call.words.titles.expectedOrders, 'optional', ({ purchases, today }) =>
    comingOrders(purchases, today, days),
  );
}

/** The chance of at least one order in the next `days`, one number per row. */
export function customerReturnChance(
  call: ModelCall & { readonly days: Argument },
): Table | FunctionProblem {
  const days = wholeArgument(call.days, 'days', DAYS, 365);
  if (isFunctionProblem(days)) return days;
  return perRow(
    call,
    call.words.titles.returnChance,
    'optional',
    ({ history, purchases, today, keys }) =>
      returnChances(history, purchases, today, keys, days).chance,
  );
}

/** Money to expect in the next `months`, one number per row. */
export function customerValue(
  call: ModelCall & { readonly months: Argument; readonly yearly_discount: Argument },
): Table | FunctionProblem {
  const months = wholeArgument(call.months, 'months', MONTHS, 12);
  if (isFunctionProblem(months)) return months;
  const yearlyDiscount = numberArgument(call.yearly_discount, 'yearly_discount', [0, 1], 0);
  if (isFunctionProblem(yearlyDiscount)) return yearlyDiscount;
  return perRow(call, call.words.titles.value, 'amounts', ({ purchases, today }) =>
    comingValue(purchases, today, { months, yearlyDiscount, month: MONTH }),
  );
}

/** The shop on the day of counting. */
interface Shop {
  readonly history: History;
  readonly purchases: Purchases;
  readonly today: Standing;
  readonly keys: readonly string[];
}

/** A number per customer, spread over their rows; none where a customer has not bought by then. */
function perRow(
  { ranges, place }: ModelCall,
  title: string,
  need: 'amounts' | 'optional',
  compute: (shop: Shop) => Float64Array | null,
): Table | FunctionProblem {
  const read = cellSales(ranges, place, need);
  if (isFunctionProblem(read)) return read;
  const keys = read.sales.customers;
  const history = historyOf(read.sales);
  const purchases = purchasesOf(history, read.asOf);
  const today = standingOf(purchases);
  const values = compute({ history, purchases, today, keys });
  const ofCustomer = Array<Cell>(keys.length).fill('');
  today.summary.customer.forEach((k, s) => {
    if (values !== null && Number.isFinite(values[s])) ofCustomer[k] = values[s];
  });
  const table: Cell[][] = [];
  for (let row = 0; row < read.rows; row++) {
    const k = read.customerOfRow[row];
    table.push([k === NOBODY ? '' : ofCustomer[k]]);
  }
  if (read.header) table[0] = [title];
  return table;
}
