import type { Lines } from '../customers/history.ts';
import { readAmounts } from '../sales/amounts.ts';
import { readDays } from '../sales/days.ts';
import { readKeys } from '../sales/keys.ts';
import type { Orders } from '../sales/number-pairs.ts';
import { NOBODY } from '../sales/reading.ts';
import type { Cell, Day, Place } from '../sales/sales.ts';
import { type FunctionProblem, isFunctionProblem } from '../words/messages.ts';
import { type Argument, columns, dayArgument } from './arguments.ts';

/** The ranges that a function of customers, dates and amounts takes. */
export interface Ranges {
  readonly customers: Argument;
  readonly dates: Argument;
  readonly amounts?: Argument;
  readonly as_of?: Argument;
  readonly orders?: Argument;
}

/** The rows of a cell function, read as sales. */
export interface CellSales {
  readonly sales: Lines;
  readonly asOf: Day;
  /** Rows down to the last filled one. */
  readonly rows: number;
  /** The first row is a header and is answered with a title. */
  readonly header: boolean;
  /** By row: the customer's `k`, or `NOBODY` where the row cannot be read. */
  readonly customerOfRow: Uint32Array;
  /** The customer's cell as it first stood, so that a look-up by it finds it again. */
  readonly shown: readonly Cell[];
}

/**
 * Reads the ranges as everywhere else; a row that cannot be read counts nowhere. Where amounts are
 * `optional` and left out, every dated row of a customer is a purchase of 1. A month without a day
 * (2024/03) is read only where `months` are all that is counted.
 */
export function cellSales(
  ranges: Ranges,
  place: Place,
  need: 'amounts' | 'optional' = 'amounts',
  counted: 'days' | 'months' = 'days',
): CellSales | FunctionProblem {
  const { customers, dates, amounts, orders } = ranges;
  const given = columns({ customers, dates, amounts, orders });
  if (isFunctionProblem(given)) return given;
  if (given.customers === null) return { code: 'missing', values: ['customers'] };
  if (given.dates === null) return { code: 'missing', values: ['dates'] };
  if (given.amounts === null && need === 'amounts') {
    return { code: 'missing', values: ['amounts'] };
  }

  const { days, ok: dated } = readDays(given.dates, place);
  const { amounts: money, ok: priced } = readAmounts(given.amounts ?? given.dates.map(() => 1));
  const { index: customerOfRow, keys, anonymous } = readKeys(given.customers);
  const header =
    dated[0] === 0 && isText(given.dates[0]) && (given.amounts === null || priced[0] === 0);
  const rows = filledRows([given.customers, given.dates, given.amounts ?? []]);

  // Lines are the readable rows, moved up into the places of those that cannot be read.
  const customer = new Uint32Array(rows);
  const shown = Array<Cell>(keys.length).fill('');
  let lines = 0;
  let latest = -Infinity;
  for (let row = 0; row < rows; row++) {
    const known = dated[row] === 1 || (dated[row] === 2 && counted === 'months');
    if (!known || priced[row] !== 1) customerOfRow[row] = NOBODY;
    // A cash customer's sale is one of the data too: it moves the day, though nobody is scored.
    else if (days[row] > latest) latest = days[row];
    const k = customerOfRow[row];
    if (k === NOBODY) continue;
    if (shown[k] === '') shown[k] = given.customers[row];
    customer[lines] = k;
    days[lines] = days[row];
    money[lines++] = money[row];
  }
  if (lines === 0) {
    return { code: keys.length === 0 && anonymous.includes(1) ? 'nobody' : 'noRow', values: [] };
  }

  const asOf = dayArgument(ranges.as_of, 'as_of', place) ?? latest;
  if (typeof asOf !== 'number') return asOf;
  const columnsOf = {
    customer: customer.subarray(0, lines),
    day: days.subarray(0, lines),
    amount: money.subarray(0, lines),
    customers: keys,
  };
  const numbered =
    given.orders === null ? { order: null } : numberOrders(columnsOf, customerOfRow, given.orders);
  return { sales: { ...columnsOf, ...numbered }, asOf, rows, header, customerOfRow, shown };
}

/** Rows down to the last one that is not blank in every range. */
function filledRows(ranges: readonly (readonly Cell[])[]): number {
  let rows = ranges[0].length;
  while (rows > 0 && ranges.every((cells) => (cells[rows - 1] ?? '') === '')) rows--;
  return rows;
}

function isText(cell: Cell | undefined): boolean {
  return typeof cell === 'string' && cell.trim() !== '';
}

/**
 * Orders by their number, one customer's apart from another's; a line whose number is blank is one
 * order with the customer's other such lines of the day.
 */
function numberOrders(
  { customer, day }: Pick<Lines, 'customer' | 'day'>,
  customerOfRow: Uint32Array,
  orders: readonly Cell[],
): Orders {
  const known = new Map<string, number>();
  const order = new Uint32Array(customer.length);
  let line = 0;
  for (let row = 0; line < order.length; row++) {
    if (customerOfRow[row] === NOBODY) continue;
    const name = String(orders[row]).trim();
    const key = `${customer[line]}${name === '' ? ` ${day[line]}` : `\n${name}`}`;
    let number = known.get(key);
    if (number === undefined) {
      number = known.size;
      known.set(key, number);
    }
    order[line++] = number;
  }
  return { order, orders: known.size };
}
