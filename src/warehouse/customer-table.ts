import { quantile } from '../customers/cutoffs.ts';
import type { Facts } from '../customers/facts.ts';
import type { Rhythm } from '../customers/rhythm.ts';
import type { Scoring } from '../customers/scoring.ts';
import { readSales } from '../sales/read.ts';
import type { ReadInput, Reading } from '../sales/reading.ts';
import type { Cell, Day } from '../sales/sales.ts';
import { findTable } from '../sales/table.ts';
import { isProblem, type Problem } from '../words/messages.ts';
import { customerColumns } from './customer-columns.ts';
import { type Sums, sumsOf } from './customer-sums.ts';
import { LIST_PREFIX } from './lists.ts';

/** A table that a warehouse has summed up already: one row per customer. */
export interface CustomerTable {
  /** As of a sheet with one sale per customer: all their money, on the day of the last visit. */
  readonly reading: Reading;
  /** True where the table says the first visit; without it nobody's stage can be told. */
  readonly hasFirst: boolean;
  readonly factsOn: (asOf: Day) => Facts;
  /** The facts of the days that scores look back, where the table has them; else all. */
  readonly countedIn: (facts: Facts, window: Scoring['window']) => Facts;
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
  const cells = withoutLists(tab.cells, table.headers);
  const reading = readSales({ ...input, tab: { name: tab.name, cells }, choice });
  if (isProblem(reading)) return reading;
  if (reading.lines > MOST_REPEATS * reading.sales.customers.length) return null;
  const sums = sumsOf(reading, columns, tab.cells, place);
  const hasFirst = columns.first !== undefined;
  const hasRecent = columns.recentFrequency !== undefined && columns.recentMonetary !== undefined;
  return {
    reading: { ...reading, notes: [{ code: 'summedUp', values: [hasFirst] }, ...reading.notes] },
    hasFirst,
    factsOn: (asOf) => factsFrom(sums, asOf),
    countedIn: (facts, window) =>
      window === 'all' || !hasRecent ? facts : { ...facts, ...recentOf(sums) },
    rhythmBy: (usual) => rhythmFrom(sums, usual),
  };
}

/**
 * The cells without the columns that say who is on a list: `list_newsletter` is none of the owner's
 * columns that say who wants one.
 */
function withoutLists(
  cells: readonly (readonly Cell[])[],
  headers: readonly string[],
): readonly (readonly Cell[])[] {
  const isList = headers.map((header) => header.startsWith(LIST_PREFIX));
  if (!isList.includes(true)) return cells;
  return cells.map((row) => row.map((cell, column) => (isList[column] ? '' : cell)));
}

/**
 * Facts as `score` and the lists take them. The visits between the first and the last are not
 * known: only these two days are in `visits`, so nothing over time can be told from them. Who came
 * last after `asOf` is not scored, since what they were on that day is not known either.
 */
function factsFrom(sums: Sums, asOf: Day): Facts {
  const { first, last, frequency, monetary, yearly, pastYear } = sums;
  const customers = last.length;
  const scored = Uint32Array.from(last.keys()).filter((k) => frequency[k] > 0 && last[k] <= asOf);
  const start = new Uint32Array(customers + 1);
  const days: Day[] = [];
  for (let k = 0; k < customers; k++) {
    if (frequency[k] > 1 && first[k] < last[k]) days.push(first[k]);
    if (frequency[k] > 0) days.push(last[k]);
    start[k + 1] = days.length;
  }
  return {
    ...{ first, last, frequency, monetary, yearly, pastYear },
    asOf,
    visits: { start, day: Int32Array.from(days) },
    recency: last.map((last) => asOf - last),
    scored,
  };
}

/** As `countedIn` has them: who did not come lately has no visit and less money than anybody. */
function recentOf({
  recentFrequency,
  recentMonetary,
}: Sums): Pick<Facts, 'frequency' | 'monetary'> {
  const monetary = recentMonetary.map((amount, k) =>
    recentFrequency[k] === 0 ? Number.NEGATIVE_INFINITY : amount,
  );
  return { frequency: recentFrequency, monetary };
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
