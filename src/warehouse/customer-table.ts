import { quantile } from '../customers/cutoffs.ts';
import type { Facts } from '../customers/facts.ts';
import type { Rhythm } from '../customers/rhythm.ts';
import { readAmounts } from '../sales/amounts.ts';
import { readDays } from '../sales/days.ts';
import { readSales } from '../sales/read.ts';
import type { ReadInput, Reading } from '../sales/reading.ts';
import { type Cell, type Day, MONEY, type Place } from '../sales/sales.ts';
import { findTable } from '../sales/table.ts';
import { isProblem, type Problem } from '../words/messages.ts';
import { type CustomerColumns, customerColumns } from './customer-columns.ts';

/** A table that a warehouse has summed up already: one row per customer. */
export interface CustomerTable {
  /** As of a sheet with one sale per customer: all their money, on the day of the last visit. */
  readonly reading: Reading;
  /** True where the table says the first visit; without it nobody's stage can be told. */
  readonly hasFirst: boolean;
  readonly factsOn: (asOf: Day) => Facts;
  /** `usual` stands in where too few customers have a rhythm of their own. */
  readonly rhythmBy: (usual: number) => Rhythm;
}

/** Rows per customer up to which some are repeated by mistake; with more, rows are sales. */
const MOST_REPEATS = 1.02;

/** Below this many known rhythms the shop has none, as in `rhythmOf`. */
const ENOUGH_KNOWN = 5;

/**
 * Reads a tab that holds one row per customer: the result of our own query in a Connected Sheet, or
 * another table with a last day, a number of visits and an amount. Null where it is no such table,
 * as a list of sales is none that tells the customer's visits and last day on every row.
 */
export function readCustomerTable(input: ReadInput): CustomerTable | Problem | null {
  const { tab, place } = input;
  const table = findTable(tab.cells, tab.name, place);
  const columns = table && customerColumns(table.headers);
  if (!columns) return null;
  const { customer, last, monetary } = columns;
  const key = customer === undefined ? {} : { customer };
  const choice = { ...key, ...input.choice, date: last, amount: monetary, order: null };
  const reading = readSales({ ...input, choice });
  if (isProblem(reading)) return reading;
  if (reading.lines > MOST_REPEATS * reading.sales.customers.length) return null;
  const sums = sumsOf(reading, columns, tab.cells, place);
  return {
    reading,
    hasFirst: columns.first !== undefined,
    factsOn: (asOf) => factsFrom(sums, asOf),
    rhythmBy: (usual) => rhythmFrom(sums, usual),
  };
}

/** What the table says of each customer `k`; money in ten-thousandths. */
interface Sums {
  readonly first: Int32Array;
  readonly last: Int32Array;
  readonly frequency: Uint32Array;
  readonly monetary: Float64Array;
  readonly yearly: Float64Array;
  readonly pastYear: Float64Array;
  /** Days, 0 where the table has none. */
  readonly rhythm: Float64Array;
}

/** Adds up the rows of each customer, of whom a table of a careless tool may have two. */
function sumsOf(
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

  const customers = sales.customers.length;
  const first = new Int32Array(customers).fill(0x7fffffff);
  const last = new Int32Array(customers);
  const frequency = new Uint32Array(customers);
  const monetary = new Float64Array(customers);
  const yearly = new Float64Array(customers);
  const pastYear = new Float64Array(customers);
  const rhythm = new Float64Array(customers);
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
  }
  return { first, last, frequency, monetary, yearly, pastYear, rhythm };
}

/** 3回 is 3, and 30日 is 30. */
function withoutUnit(cell: Cell): Cell {
  return typeof cell === 'string' ? cell.replace(/[回度件日]\s*$/, '') : cell;
}

/**
 * Facts as `score` and the lists take them. The visits between the first and the last are not
 * known: only these two days are in `visits`, so nothing over time can be told from them. Who came
 * last after `asOf` is not scored, since what they were on that day is not known either.
 */
function factsFrom({ rhythm: _, ...sums }: Sums, asOf: Day): Facts {
  const customers = sums.last.length;
  const scored = Uint32Array.from(sums.last.keys()).filter(
    (k) => sums.frequency[k] > 0 && sums.last[k] <= asOf,
  );
  const start = new Uint32Array(customers + 1);
  const days: Day[] = [];
  for (let k = 0; k < customers; k++) {
    if (sums.frequency[k] > 1 && sums.first[k] < sums.last[k]) days.push(sums.first[k]);
    if (sums.frequency[k] > 0) days.push(sums.last[k]);
    start[k + 1] = days.length;
  }
  return {
    ...sums,
    asOf,
    visits: { start, day: Int32Array.from(days) },
    recency: sums.last.map((last) => asOf - last),
    scored,
  };
}

/** The table's own rhythm, else the days between first and last by the visits after the first. */
function rhythmFrom({ first, last, frequency, rhythm }: Sums, usual: number): Rhythm {
  const mean = rhythm.map((days, k) => {
    if (days > 0 || frequency[k] < 2) return days;
    return (last[k] - first[k]) / (frequency[k] - 1);
  });
  const own = Uint8Array.from(mean, (days) => (days > 0 ? 1 : 0));
  const known = mean.filter((days) => days > 0).sort();
  const shop = known.length < ENOUGH_KNOWN ? usual : quantile(known, 1, 2);
  const days = Int32Array.from(mean, (each) => Math.max(1, Math.round(each > 0 ? each : shop)));
  return { days, own };
}
