import { historyOf } from '../../src/customers/history.ts';
import { monthEnds } from '../../src/customers/month-ends.ts';
import { STANDARD_LIMITS } from '../../src/customers/stages.ts';
import { readAmounts } from '../../src/sales/amounts.ts';
import { readDays } from '../../src/sales/days.ts';
import { readKeys } from '../../src/sales/keys.ts';
import { stagesOn } from '../../src/shop/stages-over-time.ts';
import { context, type Project } from '../host/script.ts';
import { duckScores } from './duckdb.ts';
import { plainScores } from './plain-loop.ts';
import { PLACE } from './reading.ts';
import { type Rows, rowsOf } from './shop.ts';
import type { Trial } from './trial.ts';

/** One score per row from `dist/Code.js`, as a cell asks for it. */
export const scoringTrials = (project: Project, sizes: readonly number[]): Trial[] =>
  sizes.map((size) => ({
    what: 'RFM_SCORE',
    size,
    async prepare() {
      const rows = rowsOf(size);
      const duck = await duckScores(rows);
      const peers = { 'plain loop': () => plainScores(rows), 'DuckDB, data loaded': duck };
      return { ours: scores(project, rows), peers };
    },
  }));

/** The function over rows that belong to its context before the clock runs. */
export function scores(project: Project, rows: Rows): () => unknown {
  const script = context(project, { google: false });
  const ranges = [rows.customers, rows.dates, rows.amounts].map((range) => script.bring(range));
  return () => script.call('RFM_SCORE', ranges);
}

/** Headcounts of ten stages at 24 month-ends, beside the loop that scores a single day. */
export const trendTrials = (sizes: readonly number[]): Trial[] =>
  sizes.map((size) => ({
    what: '24 month-ends of ten stages',
    size,
    prepare() {
      const rows = rowsOf(size);
      return { ours: months(rows), peers: { 'plain loop of one day': () => plainScores(rows) } };
    },
  }));

/** The trend over sales that are already read. */
export function months({ customers, dates, amounts }: Rows): () => unknown {
  const first = <T>(range: readonly T[][]): T[] => range.map(([cell]) => cell);
  const { index, keys } = readKeys(first(customers));
  const { days } = readDays(first(dates), PLACE);
  const { amounts: amount } = readAmounts(first(amounts));
  const lines = { customer: index, day: days, amount, customers: keys };
  const history = historyOf({ ...lines, order: null });
  const asOf = days.reduce((last, day) => Math.max(last, day), 0);
  return () => stagesOn(history, monthEnds(asOf, 24), STANDARD_LIMITS);
}
