import { build } from 'esbuild';

/**
 * Bundles one entry of the page: for the browsers that Sheets supports, minified, as one text.
 *
 * @param {string} entry Path of a module or a style sheet.
 * @param {import('esbuild').BuildOptions} [options] What is special about this entry.
 * @returns {Promise<string>}
 */
export async function bundledForPage(entry, options = {}) {
  const result = await build({
    entryPoints: [entry],
    bundle: true,
    write: false,
    format: 'iife',
    target: ['chrome109', 'firefox115', 'safari15.4'],
    // Template literals are where HtmlService was seen to remove text.
    supported: { 'template-literal': false },
    define: { 'process.env.NODE_ENV': '"production"' },
    // Japanese takes half the bytes of its escapes, and HtmlService serves UTF-8.
    charset: 'utf8',
    legalComments: 'none',
    minify: true,
    logLevel: 'silent',
    ...options,
  });
  return result.outputFiles[0].text.trim();
}
