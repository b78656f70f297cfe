import { performance } from 'node:perf_hooks';
import { analyze } from '../../src/customers/analysis.ts';
import { STANDARD_SCORING } from '../../src/customers/scoring.ts';
import { EPOCH, isoFromDay } from '../../src/sales/calendar.ts';
import { customerDayOrders } from '../../src/sales/customer-day.ts';
import { MONEY, type Sales } from '../../src/sales/sales.ts';
import { isProblem } from '../../src/words/messages.ts';
import { rowDifferences } from '../warehouse/differences.ts';
import { type Database, database, type Row, toDuckDb } from '../warehouse/duckdb.ts';
import { queryOf } from '../warehouse/requests.ts';
import { readingOf, SOURCE } from '../warehouse/shops.ts';

/** The last day of the made-up shop, and how many days it has been open. */
const LAST = EPOCH + 20_000;
const DAYS = 900;

export interface WarehouseTimes {
  readonly rows: number;
  readonly customers: number;
  /** Customers of whom the query says anything else than the add-on: none. */
  readonly differing: number;
  /** Milliseconds: the query on DuckDB, and the same from columns that are already read. */
  readonly query: number;
  readonly ours: number;
}

/**
 * Runs the query over a made-up table of any size, more rows than a sheet can hold, and compares
 * every customer with what the add-on makes of the same rows.
 */
export async function warehouseTimes(rows: number): Promise<WarehouseTimes> {
  const shop = await database();
  await makeTable(shop, rows);
  const sql = toDuckDb(queryOf(isoFromDay(LAST), {}, { source: { ...SOURCE, order: undefined } }));
  const began = performance.now();
  await shop.run(`CREATE TABLE answer AS ${sql}`);
  const query = performance.now() - began;

  const sales = salesOfRows(rows);
  const start = performance.now();
  const analysis = analyze(readingOf(sales), LAST, STANDARD_SCORING);
  const ours = performance.now() - start;
  if (isProblem(analysis)) throw new Error(`not scored: ${analysis.code}`);

  let customers = 0;
  let differing = 0;
  const answer = await shop.stream('SELECT * FROM answer');
  for await (const some of answer.yieldRowObjectJson()) {
    for (const row of some as Row[]) {
      customers++;
      const k = Number(String(row.customer).slice(1));
      if (rowDifferences(analysis, k, row).length > 0) differing++;
    }
  }
  differing += Math.abs(customers - analysis.facts.scored.length);
  return { rows, customers, differing, query, ours };
}

// Three numbers from a row's place, alike in both languages: whole, and never above 2 ** 53.
const A = (i: number): number => (i * 40_503) % 1_000_003;
const B = (i: number): number => (i * 30_269 + 17) % 999_983;
const C = (i: number): number => (i * 17_389 + 5) % 999_979;

/** About an eighth as many customers as rows; a few buy often, and one amount in fifty is negative. */
function makeTable(shop: Database, rows: number) {
  const [a, b, c] = [
    'i * 40503 % 1000003',
    '(i * 30269 + 17) % 999983',
    '(i * 17389 + 5) % 999979',
  ];
  return shop.run(`CREATE TABLE "${SOURCE.table}" AS
    SELECT
      'C' || (${a}) * (${b}) // ${divisor(rows)} AS customer,
      DATE '${isoFromDay(LAST)}' - CAST((${c}) % ${DAYS} AS INTEGER) AS date,
      CAST((${a} + ${b}) % 100000 - 1999 AS DECIMAL(18, 2)) / 100 AS "select"
    FROM range(${rows}) AS every(i)`);
}

function divisor(rows: number): number {
  return Math.ceil((1_000_003 * 999_983) / (rows / 8));
}

function salesOfRows(rows: number): Sales {
  const by = divisor(rows);
  const customer = Uint32Array.from({ length: rows }, (_, i) => Math.floor((A(i) * B(i)) / by));
  const day = Int32Array.from({ length: rows }, (_, i) => LAST - (C(i) % DAYS));
  const amount = Float64Array.from({ length: rows }, (_, i) => {
    return (((A(i) + B(i)) % 100_000) - 1_999) * (MONEY / 100);
  });
  const customers = Array.from({ length: Math.ceil(rows / 8) + 1 }, (_, k) => `C${k}`);
  return { customer, day, amount, customers, ...customerDayOrders(customer, day) };
}
