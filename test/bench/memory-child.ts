/** One piece of work in a process of its own, whose memory its parent watches. */
import { analyze } from '../../src/customers/analysis.ts';
import { loadProject } from '../host/script.ts';
import { lastResult, once } from './measure.ts';
import { PLACE, read } from './reading.ts';
import { scores } from './scoring.ts';
import { messyTab, rowsOf } from './shop.ts';

/** What is measured. */
export type Piece = 'read' | 'score' | 'function';

/** What the process says of itself. */
export interface Measured {
  /** Bytes of the cells, and bytes that stay with the result beyond them. */
  readonly cells: number;
  readonly kept: number;
  /** Bytes that the system would have given a process that holds the cells and nothing else. */
  readonly resident: number;
}

const [piece, size] = [process.argv[2] as Piece, Number(process.argv[3])];

/** Bytes in use after everything that nobody needs has been thrown away. */
function inUse(): number {
  gc!();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}

function prepared(): () => unknown {
  if (piece === 'function') return scores(loadProject(), rowsOf(size));
  const cells = messyTab(size);
  return piece === 'read' ? () => read(cells) : () => analyze(read(cells), PLACE.today);
}

/** Waits until the system has got back what nobody needs: that takes the engine a few seconds. */
async function settled(): Promise<number> {
  for (let time = 0; time < 4; time++) {
    inUse();
    await new Promise((resolve) => setTimeout(resolve, 1_000));
  }
  return inUse();
}

const empty = inUse();
const resident = process.memoryUsage.rss();
const work = prepared();
const full = await settled();
process.once('message', async () => {
  await once(work);
  const kept = inUse() - full;
  if (lastResult() === undefined) throw new Error('nothing was worked out');
  const measured: Measured = { cells: full - empty, kept, resident: resident + full - empty };
  process.send!(measured);
});
process.send!('ready');
