import { spawnSync } from 'node:child_process';
import { cpSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { GUARDS, type Guard } from '../security/guards.ts';

/** What a copy of the project is made of; packages are linked, everything else is built in it. */
const PROJECT = [
  ...['src', 'sidebar', 'test', 'appsscript.json', 'package.json', 'README.md'],
  ...['tsconfig.json', 'vitest.config.ts', 'CHANGELOG.md', 'LICENSE'],
];

const run = (folder: string, command: string, words: readonly string[]): number | null =>
  spawnSync(command, words, { cwd: folder, stdio: 'ignore' }).status;

const passes = (folder: string, file: string): boolean =>
  run(folder, 'npx', ['vitest', 'run', '--project', 'code', file]) === 0;

/**
 * Takes every guard away in a copy of the project and demands that its test fails, which passes with
 * the guard. Gives how many were tried, or null when a test notices nothing; what is said is printed.
 */
export function dropGuards(home: string, folder: string): number | null {
  const copy = join(folder, 'copy');
  for (const name of PROJECT) cpSync(join(home, name), join(copy, name), { recursive: true });
  symlinkSync(join(home, 'node_modules'), join(copy, 'node_modules'));
  for (const file of new Set(GUARDS.map(({ test }) => test))) {
    if (passes(copy, file)) continue;
    console.error(`${file} fails with all guards in place.`);
    return null;
  }
  let missed = 0;
  for (const guard of GUARDS) {
    const fault = withoutGuard(copy, guard);
    console.log(`${fault === '' ? 'noticed' : fault}: ${guard.drop} (${guard.test})`);
    if (fault !== '') missed++;
  }
  return missed === 0 ? GUARDS.length : null;
}

function withoutGuard(copy: string, { file, text, instead, test }: Guard): string {
  const path = join(copy, file);
  const whole = readFileSync(path, 'utf8');
  writeFileSync(
    path,
    whole.replace(text, () => instead),
  );
  try {
    // A test that fails because nothing could be built says nothing.
    if (run(copy, 'node', ['src/build.mjs']) !== 0) return 'NOT BUILT';
    return passes(copy, test) ? 'NOT NOTICED' : '';
  } finally {
    writeFileSync(path, whole);
  }
}
