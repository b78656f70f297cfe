import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundleServer } from './build/server.mjs';
import { bundleSidebar } from './build/sidebar.mjs';
import { bundleWords, wordsModule } from './build/sidebar-words.mjs';

const home = resolve(dirname(fileURLToPath(import.meta.url)), '..');

/** Budgets in bytes: what is larger takes long to open in the script editor and in the sidebar. */
const budgets = { 'Code.js': 704 * 1024, 'sidebar.html': 48 * 1024 };

/**
 * Writes exactly `Code.js`, `sidebar.html` and `appsscript.json`, as they are pushed. Throws one
 * clear sentence, and writes nothing, when the sources break a rule of the platform.
 *
 * @param {{ folder?: string, root?: string }} [options] `folder` is relative to `root`, which is
 *   the folder that holds `src`, `sidebar` and `appsscript.json`.
 * @returns {Promise<void>}
 */
export async function build({ folder = 'dist', root = home } = {}) {
  const words = wordsModule(await bundleWords(join(root, 'sidebar/spoken')));
  const files = {
    'Code.js': await bundleServer(join(root, 'src/main.ts'), words),
    'sidebar.html': await bundleSidebar(join(root, 'sidebar')),
    'appsscript.json': await readFile(join(root, 'appsscript.json'), 'utf8'),
  };
  for (const [name, budget] of Object.entries(budgets)) {
    const size = Buffer.byteLength(files[name]);
    if (size > budget) throw new Error(`${name} is ${size} bytes, its budget is ${budget}.`);
  }

  const target = resolve(root, folder);
  await mkdir(target, { recursive: true });
  // clasp pushes whatever lies in the folder, so nothing else may stay there.
  for (const name of await readdir(target)) {
    if (!(name in files)) await rm(join(target, name), { recursive: true });
  }
  for (const [name, text] of Object.entries(files)) {
    const path = join(target, name);
    // A file that is right already is left alone: somebody may be reading it.
    const old = await readFile(path, 'utf8').catch(() => null);
    if (old !== text) await writeFile(path, text);
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    await build();
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  }
}
