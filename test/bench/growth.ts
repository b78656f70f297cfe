import type { Project } from '../host/script.ts';
import { bookOf, segment } from './command.ts';
import { collect, once } from './measure.ts';
import { plainScores } from './plain-loop.ts';
import { plainReading } from './plain-reading.ts';
import { read } from './reading.ts';
import { months, scores } from './scoring.ts';
import { exportTab, messyTab, rowsOf } from './shop.ts';

interface Work {
  readonly what: string;
  /** The largest of four sizes, each twice the one before. */
  readonly most: number;
  /** Makes the data before any clock runs. */
  readonly prepare: (rows: number) => () => unknown;
  /** The plainest loop over the same cells. */
  readonly floor?: (rows: number) => () => unknown;
}

const PARTS = [8, 4, 2, 1];

/** The first round warms up. */
const ROUNDS = 4;

/**
 * How time grows with rows: the exponent `b` of the power `rows ** b` that fits the four least times
 * best. 1 is twice the time for twice the rows; a pass over all pairs of rows would be 2.
 */
export async function growthTable(project: Project): Promise<string[][]> {
  const parts = ['of an eighth ms', 'quarter', 'half', 'all'];
  const rows: string[][] = [['grows as rows ^', 'what', 'its floor ^', 'most rows', ...parts]];
  const timesOf = (most: number, prepare: Work['prepare']) =>
    leastTimes(PARTS.map((part) => prepare(most / part)));
  for (const { what, most, prepare, floor } of worksOf(project)) {
    const times = await timesOf(most, prepare);
    const below = floor ? exponent(await timesOf(most, floor)).toFixed(2) : '';
    const size = most.toLocaleString('en');
    rows.push([exponent(times).toFixed(2), what, below, size, ...times.map((ms) => ms.toFixed(0))]);
  }
  return rows;
}

const worksOf = (project: Project): readonly Work[] => [
  {
    what: 'Read a tab of messy texts',
    most: 1_000_000,
    prepare(rows) {
      const cells = messyTab(rows);
      return () => read(cells);
    },
    floor(rows) {
      const cells = messyTab(rows);
      return () => plainReading(cells);
    },
  },
  {
    what: 'RFM_SCORE',
    most: 1_000_000,
    prepare: (rows) => scores(project, rowsOf(rows)),
    floor(size) {
      const rows = rowsOf(size);
      return () => plainScores(rows);
    },
  },
  {
    what: '24 month-ends of ten stages',
    most: 1_000_000,
    prepare: (rows) => months(rowsOf(rows)),
  },
  {
    what: 'Segment & colour, whole command',
    most: 500_000,
    prepare(rows) {
      const book = bookOf(exportTab(rows));
      return () => segment(project, book);
    },
  },
];

/** The least times, the sizes in turn. */
async function leastTimes(pieces: readonly (() => unknown)[]): Promise<number[]> {
  const least = pieces.map(() => Number.POSITIVE_INFINITY);
  for (let round = 0; round < ROUNDS; round++) {
    for (const [at, piece] of pieces.entries()) {
      collect();
      const took = await once(piece);
      if (round > 0) least[at] = Math.min(least[at], took);
    }
  }
  return least;
}

/** Slope of the straight line through the logarithms, by least squares. */
function exponent(times: readonly number[]): number {
  const x = PARTS.map((part) => -Math.log(part));
  const y = times.map(Math.log);
  const mean = (values: readonly number[]) => values.reduce((sum, v) => sum + v, 0) / values.length;
  const [mx, my] = [mean(x), mean(y)];
  const over = x.reduce((sum, v, at) => sum + (v - mx) * (y[at] - my), 0);
  return over / x.reduce((sum, v) => sum + (v - mx) ** 2, 0);
}
