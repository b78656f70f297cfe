import { readAmounts } from '../sales/amounts.ts';
import { readDays } from '../sales/days.ts';
import type { Reading } from '../sales/reading.ts';
import { type Cell, MONEY, type Place } from '../sales/sales.ts';
import type { CustomerColumns } from './customer-columns.ts';

/** What the table says of each customer `k`; money in ten-thousandths. */
export interface Sums {
  readonly first: Int32Array;
  readonly last: Int32Array;
  readonly frequency: Uint32Array;
  readonly monetary: Float64Array;
  readonly yearly: Float64Array;
  readonly pastYear: Float64Array;
  /** Days, 0 where the table has none. */
  readonly rhythm: Float64Array;
  readonly recentFrequency: Uint32Array;
  readonly recentMonetary: Float64Array;
}

/** Adds up the rows of each customer, of whom a table of a careless tool may have two. */
export function sumsOf(
  { sales, rowOfLine }: Reading,
  columns: CustomerColumns,
  cells: readonly (readonly Cell[])[],
  place: Place,
): Sums {
  const column = (at: number | undefined): Cell[] =>
    Array.from(rowOfLine, (row) => (at === undefined ? '' : (cells[row][at] ?? '')));
  const numbers = (at: number | undefined) => readAmounts(column(at).map(withoutUnit)).amounts;
  const counts = numbers(columns.frequency);
  const firsts = readDays(column(columns.first), place);
  // Where the table does not tell the money of a year, all of it stands in.
  const yearlies = columns.yearly === undefined ? sales.amount : numbers(columns.yearly);
  const pastYears = columns.pastYear === undefined ? sales.amount : numbers(columns.pastYear);
  const rhythms = numbers(columns.rhythm);
  const recentCounts = numbers(columns.recentFrequency);
  const recents = numbers(columns.recentMonetary);

  const customers = sales.customers.length;
  const first = new Int32Array(customers).fill(0x7fffffff);
  const last = new Int32Array(customers);
  const frequency = new Uint32Array(customers);
  const monetary = new Float64Array(customers);
  const yearly = new Float64Array(customers);
  const pastYear = new Float64Array(customers);
  const rhythm = new Float64Array(customers);
  const recentFrequency = new Uint32Array(customers);
  const recentMonetary = new Float64Array(customers);
  for (let i = 0; i < sales.customer.length; i++) {
    const k = sales.customer[i];
    const began = firsts.ok[i] === 1 ? Math.min(firsts.days[i], sales.day[i]) : sales.day[i];
    first[k] = Math.min(first[k], began);
    last[k] = Math.max(last[k], sales.day[i]);
    frequency[k] += Math.max(0, Math.round(counts[i] / MONEY));
    monetary[k] += sales.amount[i];
    yearly[k] += yearlies[i];
    pastYear[k] += pastYears[i];
    rhythm[k] = Math.max(rhythm[k], rhythms[i] / MONEY);
    recentFrequency[k] += Math.max(0, Math.round(recentCounts[i] / MONEY));
    recentMonetary[k] += recents[i];
  }
  const recent = { recentFrequency, recentMonetary };
  return { first, last, frequency, monetary, yearly, pastYear, rhythm, ...recent };
}

/** 3回 is 3, and 30日 is 30. */
function withoutUnit(cell: Cell): Cell {
  return typeof cell === 'string' ? cell.replace(/[回度件日]\s*$/, '') : cell;
}
