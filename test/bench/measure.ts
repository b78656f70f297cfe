import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** Pieces of work by name, measured side by side. */
export type Pieces = Readonly<Record<string, () => unknown>>;

/** A quick piece is run until all have taken so many milliseconds, but no more than `MOST` times. */
const ENOUGH = 400;
const MOST = 300;

/** From so many milliseconds on a piece makes garbage that the next one would be charged for. */
const HEAVY = 50;

/** A slow piece is run so often, unless that takes too long. */
const FEWEST = 6;
const TOO_LONG = 25_000;

/**
 * The least milliseconds of each piece. They are run in turn, A B A B …, so that a busy machine
 * slows all of them alike; a `slow` one is run once.
 */
export async function measure(
  pieces: Pieces,
  slow = false,
): Promise<Readonly<Record<string, number>>> {
  const least = new Map<string, number>();
  let spent = 0;
  // The first round warms up.
  const more = (round: number) =>
    round <= (slow ? 0 : 1) ||
    (!slow && spent < (round <= FEWEST ? TOO_LONG : ENOUGH) && round <= MOST);
  for (let round = 0; more(round); round++) {
    for (const [name, piece] of Object.entries(pieces)) {
      if ((least.get(name) ?? HEAVY) >= HEAVY) collect();
      const took = await once(piece);
      if (round === 0 && !slow) continue;
      least.set(name, Math.min(took, least.get(name) ?? took));
      spent += took;
    }
  }
  return Object.fromEntries(least);
}

/**
 * Milliseconds of the processor for a single run, all threads of the process together: a machine
 * with other work spoils them less than the clock's.
 */
export async function once(piece: () => unknown): Promise<number> {
  const start = process.cpuUsage();
  sink = await piece();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1_000;
}

/** Throws away what the work before has left, so that nobody pays for another's garbage. */
export function collect(): void {
  setFlagsFromString('--expose-gc');
  runInNewContext('gc')();
}

/** Results end here, so that no piece can be optimised away. */
let sink: unknown;
export const lastResult = (): unknown => sink;
