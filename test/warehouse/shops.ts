import { type Analysis, analyze } from '../../src/customers/analysis.ts';
import type { Scoring } from '../../src/customers/scoring.ts';
import { USUAL_GUARDS } from '../../src/sales/guards.ts';
import type { Reading } from '../../src/sales/reading.ts';
import { MONEY, type Sales } from '../../src/sales/sales.ts';
import { isProblem } from '../../src/words/messages.ts';
import { day, type Line, salesOf } from '../data.ts';
import type { Database } from './duckdb.ts';

/** The table that tests ask, with a dash in its name; two columns are called like words of SQL. */
export const SOURCE = {
  table: 'otokui-shop.pos.sales-2024',
  customer: 'customer',
  date: 'date',
  amount: 'select',
  order: 'order',
};

/** Types of the columns as the warehouse has them, in DuckDB's words. */
interface Types {
  readonly date?: string;
  readonly amount?: string;
}

/** Puts literal lines into that table. */
export async function fill(database: Database, lines: readonly Line[], types: Types = {}) {
  await database.run(
    'CREATE OR REPLACE TABLE written (who VARCHAR, day VARCHAR, much VARCHAR, o VARCHAR)',
  );
  const appender = await database.createAppender('written');
  for (const [customer, when, amount, order] of lines) {
    appender.appendVarchar(customer);
    appender.appendVarchar(when);
    appender.appendVarchar(String(amount));
    if (order === undefined) appender.appendNull();
    else appender.appendVarchar(order);
    appender.endRow();
  }
  appender.closeSync();
  const { date = 'DATE', amount = 'DECIMAL(18, 4)' } = types;
  await database.run(`CREATE OR REPLACE TABLE "${SOURCE.table}" AS SELECT who AS customer,
    CAST(day AS ${date}) AS date, CAST(much AS ${amount}) AS "select", o AS "order" FROM written`);
}

/** What the add-on makes of the same lines on one day; null where nobody has bought yet. */
export function analysisBy(
  scoring: Scoring,
  lines: readonly Line[],
  asOf: string,
): Analysis | null {
  const known = lines.filter(([, when]) => day(when) <= day(asOf));
  const analysis = analyze(readingOf(salesOf(known)), day(asOf), scoring);
  return isProblem(analysis) ? null : analysis;
}

/** Sales as the reader would hand them on, from a sheet that says nothing else. */
export function readingOf(sales: Sales): Reading {
  const texts = sales.customers.map(() => '');
  const none = new Uint8Array(sales.customers.length);
  const picked = { column: null, rivals: [] };
  return {
    sales,
    contacts: {
      name: texts,
      email: texts,
      phone: texts,
      postalCode: texts,
      address: texts,
      staff: texts,
      lastProduct: texts,
      firstProduct: texts,
      consent: texts.map(() => 'unknown' as const),
      doNotDeal: none,
      noMail: none,
      noPost: none,
      marketplace: none,
    },
    headerRow: 0,
    columns: [],
    picks: {
      customer: picked,
      date: picked,
      amount: picked,
      order: picked,
      email: picked,
      name: picked,
    },
    roles: {},
    status: new Uint8Array(sales.day.length),
    customerOfRow: sales.customer,
    rowOfLine: Uint32Array.from(sales.day.keys()),
    rows: sales.day.length,
    lines: sales.day.length,
    anonymousAmount: 0,
    firstDay: 0,
    lastDay: 0,
    currency: '',
    otherCurrencies: [],
    decimals: sales.amount.some((amount) => amount % MONEY !== 0) ? 2 : 0,
    notes: [],
    guards: USUAL_GUARDS,
  };
}
