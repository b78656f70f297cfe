import { measure } from './measure.ts';
import { beside, type Line, SLACK } from './ratios.ts';
import type { Trial } from './trial.ts';

/** How often a line that has become slower is measured again before it is believed. */
const AGAIN = 2;

/** Measures a trial, and again where it seems slower than the stored ratio allows. */
export async function linesOf(trial: Trial, stored: readonly Line[]): Promise<Line[]> {
  const { ours, peers } = await trial.prepare();
  let best: Line[] | null = null;
  for (let time = 0; time <= (trial.slow ? 0 : AGAIN); time++) {
    const times = await measure({ ours, ...peers }, trial.slow);
    const lines = Object.keys(peers).map(
      (peer): Line => ({
        what: trial.what,
        size: trial.size,
        unit: trial.unit ?? 'rows',
        peer,
        ratio: times.ours / times[peer],
        ours: times.ours,
        theirs: times[peer],
      }),
    );
    best = best === null ? lines : best.map((line, at) => quicker(line, lines[at]));
    if (best.every((line) => beside(stored, line) <= SLACK)) break;
  }
  return best ?? [];
}

const quicker = (a: Line, b: Line): Line => (b.ratio < a.ratio ? b : a);
