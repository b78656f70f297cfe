import { performance } from 'node:perf_hooks';

export interface Times {
  /** Milliseconds. */
  readonly least: number;
  readonly median: number;
}

/** Runs each piece in turn, A B A B …, so that a busy machine slows all of them alike. */
export async function measure(
  pieces: Readonly<Record<string, () => unknown>>,
  times: number,
): Promise<Readonly<Record<string, Times>>> {
  const taken = new Map<string, number[]>(Object.keys(pieces).map((name) => [name, []]));
  for (let round = 0; round <= times; round++) {
    for (const [name, piece] of Object.entries(pieces)) {
      const start = performance.now();
      sink = await piece();
      // The first round warms up.
      if (round > 0) taken.get(name)!.push(performance.now() - start);
    }
  }
  return Object.fromEntries(
    Array.from(taken, ([name, all]) => {
      const sorted = all.sort((a, b) => a - b);
      return [name, { least: sorted[0], median: sorted[sorted.length >> 1] }];
    }),
  );
}

/** Results end here, so that no piece can be optimised away. */
let sink: unknown;
export const lastResult = (): unknown => sink;
