/**
 * The long form of the tests that try things: `npm run soak` runs every part, `npm run soak -- people
 * guards` those that are named. Ends at the first miss with what repeats it.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { passSlowly } from '../sheets/split-soak.ts';
import { dropGuards } from './guards.ts';
import { PARTS, type Part } from './parts.ts';
import type { Tally } from './tally.ts';

const HOME = fileURLToPath(new URL('../..', import.meta.url));

/** A line of the table. */
interface Line extends Tally {
  readonly repeat: string;
}

/** Runs the tests of a part; gives what they tried, or null after a miss, which is printed. */
function runPart({ name, files, env }: Part, seed: string, folder: string): readonly Line[] | null {
  const file = join(folder, name);
  const set = { ...env, FUZZ_SEED: seed };
  const words = Object.entries(set).map(([key, value]) => `${key}=${value}`);
  const repeat = `${words.join(' ')} npx vitest run ${files.join(' ')}`;
  console.log(`\n${name}: ${repeat}`);
  const { status } = spawnSync('npx', ['vitest', 'run', '--project', 'code', ...files], {
    cwd: HOME,
    stdio: 'inherit',
    env: { ...process.env, ...set, SOAK_TALLY: file },
  });
  if (status !== 0) return null;
  const lines = existsSync(file) ? readFileSync(file, 'utf8').trim().split('\n') : [];
  return summed(
    lines.map((line) => JSON.parse(line) as Tally),
    repeat,
  );
}

function summed(tallies: readonly Tally[], repeat: string): readonly Line[] {
  const sums = new Map<string, Line>();
  for (const { what, tried, late } of tallies) {
    const old = sums.get(what) ?? { what, tried: 0, late: 0, repeat };
    sums.set(what, { ...old, tried: old.tried + tried, late: old.late + late });
  }
  return [...sums.values()];
}

function table(lines: readonly Line[]): string {
  const count = (value: number): string => value.toLocaleString('en');
  const rows = lines.map(
    ({ what, tried, late, repeat }) =>
      `| ${what} | ${count(tried)} | ${count(tried - late)} | \`${repeat}\` |`,
  );
  return ['| What | Tried | Survived | Repeat it |', '|---|---|---|---|', ...rows].join('\n');
}

function main(asked: readonly string[]): number {
  const wanted = (name: string): boolean => asked.length === 0 || asked.includes(name);
  const seed = process.env.FUZZ_SEED ?? String(Date.now() % 2 ** 31);
  const folder = mkdtempSync(join(tmpdir(), 'otokui-soak-'));
  const lines: Line[] = [];
  try {
    for (const part of PARTS.filter(({ name }) => wanted(name))) {
      const found = runPart(part, seed, folder);
      if (found === null) {
        console.error(`\n${part.name}: missed with seed ${seed}; the path stands above.`);
        return 1;
      }
      lines.push(...found);
    }
    if (wanted('slow')) {
      const tried = 2 * passSlowly().length;
      const what = 'a run over 500,000 rows on a platform up to 70 times as slow';
      lines.push({ what, tried, late: 0, repeat: 'npm run soak -- slow' });
    }
    if (wanted('guards')) {
      const tried = dropGuards(HOME, folder);
      if (tried === null) return 1;
      const repeat = 'npm run soak -- guards';
      lines.push({ what: 'a guard is taken away and a test fails', tried, late: 0, repeat });
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
  console.log(`\nSeed ${seed}\n\n${table(lines)}`);
  return 0;
}

process.exitCode = main(process.argv.slice(2));
