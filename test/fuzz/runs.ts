import { tally } from '../soak/tally.ts';

/**
 * How often a property is tried: the usual number in `npm test`, more where `FUZZ` asks for more,
 * such as `FUZZ=1000000`, from the seed that `FUZZ_SEED` names or a new one. One run may stand for
 * many cells; `cells` says for how many.
 */
export function runs(
  usual: number,
  cells = 1,
): { readonly numRuns: number; readonly seed?: number } {
  const asked = Math.ceil(Number(process.env.FUZZ ?? 0) / cells);
  const numRuns = Math.max(asked, usual);
  tally('generated cells read, and given to every function', numRuns * cells);
  // In `npm test` everybody tries the same cases; who asks for more wants new ones.
  const { FUZZ_SEED: seed } = process.env;
  if (seed !== undefined) return { numRuns, seed: Number(seed) };
  return asked > usual ? { numRuns } : { numRuns, seed: 20_240_305 };
}

/** Time that a test may take: a long run is as long as it is asked to be. */
export const PATIENCE = process.env.FUZZ_SEED || process.env.FUZZ ? 24 * 3_600_000 : 60_000;
