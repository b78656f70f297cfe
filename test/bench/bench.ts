/** `npm run bench`: how long the work takes beside peers in the same run; ratios, not seconds. */
import { build } from '../../src/build.mjs';
import { historyOf } from '../../src/customers/history.ts';
import { monthEnds } from '../../src/customers/month-ends.ts';
import { STANDARD_LIMITS } from '../../src/customers/stages.ts';
import { readAmounts } from '../../src/sales/amounts.ts';
import { customerDayOrders } from '../../src/sales/customer-day.ts';
import { readDays } from '../../src/sales/days.ts';
import { readKeys } from '../../src/sales/keys.ts';
import { zoneDays } from '../../src/sales/zone.ts';
import { stagesOn } from '../../src/shop/stages-over-time.ts';
import { context, loadProject } from '../host/script.ts';
import { duckScores } from './duckdb.ts';
import { measure, type Times } from './measure.ts';
import { plainScores } from './plain-loop.ts';
import { type Rows, rowsOf } from './shop.ts';
import { warehouseTimes } from './warehouse.ts';

const SIZES = [1_000, 100_000, 1_000_000];
const ROUNDS = 5;

/** Rows of the query for BigQuery: more than a file can hold only where somebody waits for it. */
const WAREHOUSE_SIZES = process.env.BENCH_LARGE === '1' ? [100_000, 10_000_000] : [100_000];

await build();
const project = loadProject();
const table: string[][] = [['what', 'rows', 'ours ms', 'peer', 'peer ms', 'ratio']];

for (const size of SIZES) {
  const rows = rowsOf(size);
  const script = context(project, { google: false });
  const ranges = [rows.customers, rows.dates, rows.amounts].map((range) => script.bring(range));
  const duck = await duckScores(rows);
  const times = await measure(
    {
      ours: () => script.call('RFM_SCORE', ranges),
      loop: () => plainScores(rows),
      duck,
      months: months(rows),
    },
    ROUNDS,
  );
  add('RFM_SCORE from dist/Code.js', size, times.ours, 'plain loop', times.loop);
  add('RFM_SCORE from dist/Code.js', size, times.ours, 'DuckDB, data loaded', times.duck);
  add('24 month-ends of ten stages', size, times.months, 'plain loop of one day', times.loop);
}
for (const size of WAREHOUSE_SIZES) await warehouse(size);
print(table);

/** The trend over sales that are already read. */
function months({ customers, dates, amounts }: Rows): () => unknown {
  const place = { dayOf: zoneDays('UTC'), locale: 'en_GB' };
  const first = <T>(range: readonly T[][]): T[] => range.map(([cell]) => cell);
  const { index, keys } = readKeys(first(customers));
  const { days } = readDays(first(dates), place);
  const { amounts: amount } = readAmounts(first(amounts));
  const orders = customerDayOrders(index, days);
  const history = historyOf({ customer: index, day: days, amount, ...orders, customers: keys });
  const asOf = days.reduce((last, day) => Math.max(last, day), 0);
  return () => stagesOn(history, monthEnds(asOf, 24), STANDARD_LIMITS);
}

/** One run each: what counts is that the query says of no customer anything else than we do. */
async function warehouse(size: number): Promise<void> {
  const { query, ours, customers, differing } = await warehouseTimes(size);
  if (differing > 0) throw new Error(`${differing} of ${customers} customers differ in the query`);
  const once = (milliseconds: number): Times => ({ least: milliseconds, median: milliseconds });
  add('Sales already read, to segments', size, once(ours), 'query on DuckDB', once(query));
}

function add(what: string, size: number, ours: Times, peer: string, theirs: Times): void {
  const ratio = ours.median / theirs.median;
  table.push([
    what,
    size.toLocaleString('en'),
    ours.median.toFixed(1),
    peer,
    theirs.median.toFixed(1),
    ratio.toFixed(2),
  ]);
}

function print(rows: readonly (readonly string[])[]): void {
  const widths = rows[0].map((_, at) => Math.max(...rows.map((row) => row[at].length)));
  for (const row of rows) {
    console.log(
      row
        .map((cell, at) => cell.padEnd(widths[at]))
        .join('  ')
        .trimEnd(),
    );
  }
}
