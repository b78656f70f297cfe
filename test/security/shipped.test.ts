import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { expect, test } from 'vitest';
import { bundleWords, wordsModule } from '../../src/build/sidebar-words.mjs';

const HOME = fileURLToPath(new URL('../../', import.meta.url));

/** Packages that a bundle takes something from, by esbuild's own account of its inputs. */
async function packagesIn(entry: string): Promise<string[]> {
  const words = wordsModule(await bundleWords(`${HOME}sidebar/spoken`));
  const { metafile } = await build({
    ...{ entryPoints: [HOME + entry], plugins: [words], absWorkingDir: HOME },
    ...{ bundle: true, write: false, metafile: true, format: 'iife', logLevel: 'silent' },
    ...{ jsxFactory: 'h', jsx: 'transform', tsconfigRaw: {} },
  });
  const inputs = Object.keys(metafile.inputs);
  expect(inputs.length).toBeGreaterThan(5);
  const names = inputs.flatMap(
    (path) => /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path)?.[1] ?? [],
  );
  return [...new Set(names)];
}

test('the script that is pushed is made of our own files alone', async () => {
  expect(await packagesIn('src/main.ts')).toEqual([]);
});

test('the sidebar that is pushed holds Preact and nothing else that is not ours', async () => {
  expect(await packagesIn('sidebar/main.tsx')).toEqual(['preact']);
});

test('both are free to be passed on, and the page for owners says so', () => {
  const licence = (file: string): string => JSON.parse(readFileSync(file, 'utf8')).license;
  const preact = createRequire(import.meta.url).resolve('preact/package.json');
  expect([licence(preact), licence(`${HOME}package.json`)]).toEqual(['MIT', 'MIT']);
  const page = readFileSync(`${HOME}src/sheets/PRIVACY.md`, 'utf8');
  expect(page).toMatch(/Otokui’s own code \| MIT \|\n\| Preact.*\| MIT \|/);
});
