import { transform } from 'esbuild';

/**
 * Escapes `//`, `/*`, `<?` and `<!--`, which HtmlService removes even inside literals. After
 * minifying they stand in literals only, where the escape means the same; parsing both texts again
 * proves that it does.
 *
 * @param {string} script Minified.
 * @returns {Promise<string>}
 */
export async function withoutCommentLikeText(script) {
  const safe = script.replace(/\/(?=[/*])/g, '/\\').replace(/<(?=\?|!--)/g, '\\x3c');
  const again = (text) => transform(text, { minify: true, charset: 'utf8' });
  const [before, after] = await Promise.all([again(script), again(safe)]).catch(() => [{}, null]);
  if (!after || before.code !== after.code) {
    throw new Error(
      'A regular expression of the sidebar holds “//”, “/*”, “<?” or “<!--”: write “[/]” for “/”.',
    );
  }
  return safe;
}
