import { readdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { withoutCommentLikeText } from './comment-like.mjs';
import { bundledForPage } from './page-bundle.mjs';

/** Where the server writes the words of one language: an element, as comments do not reach it. */
export const wordsPlace = '<script id="words"></script>';

/** The module that `src/sheets` imports; what it holds is made here. */
const moduleName = 'otokui:sidebar-words';

/**
 * The words of the sidebar, each language as a small script that makes the global `otokuiWords`.
 *
 * @param {string} folder Holds one module a language, `en.ts` and so on, each exporting `spoken`.
 * @returns {Promise<Record<string, string>>} The scripts by language, safe inside `<script>`.
 */
export async function bundleWords(folder) {
  const files = (await readdir(folder)).sort();
  const scripts = files.map(async (file) => {
    const script = await bundledForPage(join(folder, file), { globalName: 'otokuiWords' });
    return [basename(file, '.ts'), await withoutCommentLikeText(script)];
  });
  return Object.fromEntries(await Promise.all(scripts));
}

/**
 * Lets the server's code import the scripts, so that they are pushed inside `Code.js`.
 *
 * @param {Record<string, string>} scripts By language.
 * @returns {import('esbuild').Plugin}
 */
export function wordsModule(scripts) {
  const exported = { place: wordsPlace, scripts };
  const contents = Object.entries(exported)
    .map(([name, value]) => `export const ${name} = ${JSON.stringify(value)};`)
    .join('\n');
  return {
    name: 'sidebar-words',
    setup({ onResolve, onLoad }) {
      onResolve({ filter: new RegExp(`^${moduleName}$`) }, ({ path }) => ({
        path,
        namespace: moduleName,
      }));
      onLoad({ filter: /.*/, namespace: moduleName }, () => ({ contents, loader: 'js' }));
    },
  };
}
