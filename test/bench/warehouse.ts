import { type Analysis, analyze } from '../../src/customers/analysis.ts';
import { STANDARD_SCORING } from '../../src/customers/scoring.ts';
import { EPOCH, isoFromDay } from '../../src/sales/calendar.ts';
import { numberPairs } from '../../src/sales/number-pairs.ts';
import { MONEY, type Sales } from '../../src/sales/sales.ts';
import { isProblem } from '../../src/words/messages.ts';
import { rowDifferences } from '../warehouse/differences.ts';
import { type Database, database, type Row, toDuckDb } from '../warehouse/duckdb.ts';
import { LISTS, membersBySheet } from '../warehouse/members.ts';
import { queryOf } from '../warehouse/requests.ts';
import { readingOf, SOURCE } from '../warehouse/shops.ts';
import type { Trial } from './trial.ts';

/** The last day of the made-up shop, and how many days it has been open. */
const LAST = EPOCH + 20_000;
const DAYS = 900;

/**
 * The query over a made-up table of any size, more rows than a sheet can hold, beside the add-on on
 * columns that are already read. What counts is that the query says of no customer anything else:
 * every one is compared before the clock runs.
 */
export const warehouseTrials = (sizes: readonly number[]): Trial[] =>
  sizes.map((size) => ({
    what: 'Sales already read, to segments',
    size,
    ...(size > 1_000_000 && { slow: true as const }),
    async prepare() {
      const shop = await database();
      await makeTable(shop, size);
      const source = { ...SOURCE, order: undefined };
      const sql = toDuckDb(queryOf(isoFromDay(LAST), {}, { source, lists: LISTS }));
      const query = () => shop.run(`CREATE OR REPLACE TABLE answer AS ${sql}`);
      const sales = salesOfRows(size);
      const ours = () => scored(sales);
      await query();
      await compare(shop, ours());
      return { ours, peers: { 'query on DuckDB': query } };
    },
  }));

function scored(sales: Sales): Analysis {
  const analysis = analyze(readingOf(sales), LAST, STANDARD_SCORING);
  if (isProblem(analysis)) throw new Error(`not scored: ${analysis.code}`);
  return analysis;
}

/** Throws where the query says of any customer anything else than the add-on. */
async function compare(shop: Database, analysis: Analysis): Promise<void> {
  let customers = 0;
  let differing = 0;
  let lists: readonly (readonly [column: string, members: Uint8Array])[] | null = null;
  const answer = await shop.stream('SELECT * FROM answer');
  for await (const some of answer.yieldRowObjectJson()) {
    for (const row of some as Row[]) {
      customers++;
      const k = Number(String(row.customer).slice(1));
      lists ??= flagged(analysis, Object.keys(row));
      const onList = lists.every(([column, members]) => row[column] === (members[k] === 1));
      if (!onList || rowDifferences(analysis, k, row).length > 0) differing++;
    }
  }
  differing += Math.abs(customers - analysis.facts.scored.length);
  if (differing > 0) throw new Error(`${differing} of ${customers} customers differ in the query`);
}

/** Who is on each list of the query by the add-on's own rule: 1 for a member. */
function flagged(analysis: Analysis, columns: readonly string[]) {
  const bySheet = [...membersBySheet(analysis, new Set(columns))];
  if (bySheet.length === 0) throw new Error('the query has no list');
  return bySheet.map(([column, members]) => {
    const flags = new Uint8Array(analysis.facts.frequency.length);
    for (const k of members) flags[k] = 1;
    return [column, flags] as const;
  });
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
  return { customer, day, amount, customers, ...numberPairs(customer, day) };
}
