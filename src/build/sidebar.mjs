import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build, transform } from 'esbuild';

const marks = { style: '<!-- style -->', script: '<!-- script -->' };
const browsers = ['chrome109', 'firefox115', 'safari15.4'];

/**
 * The text of `sidebar.html`: one page with one inline style and one inline script, written so
 * that HtmlService, which removes what looks like a comment or a scriptlet even inside literals,
 * finds nothing to remove.
 *
 * @param {string} folder Holds `index.html`, `main.tsx` and `style.css`.
 * @returns {Promise<string>}
 */
export async function bundleSidebar(folder) {
  const frame = await readFile(join(folder, 'index.html'), 'utf8');
  checkFrame(frame);
  const [script, style] = await Promise.all([
    bundled(folder, 'main.tsx'),
    bundled(folder, 'style.css'),
  ]);
  if (/<|\/\/|\/\*/.test(style)) {
    throw new Error('style.css holds “<”, “//” or “/*”, which HtmlService may remove.');
  }
  const safe = await withoutCommentLikeText(script);
  return frame
    .replace(marks.style, () => `<style>${style}</style>`)
    .replace(marks.script, () => `<script>${safe}</script>`);
}

function checkFrame(frame) {
  for (const mark of Object.values(marks)) {
    if (frame.split(mark).length !== 2) throw new Error(`index.html must hold “${mark}” once.`);
  }
  // The script is UTF-8, wherever the page is opened from.
  if (!/<meta charset="utf-8"/i.test(frame)) {
    throw new Error('index.html must say <meta charset="utf-8">.');
  }
  const rest = frame.replace(marks.style, '').replace(marks.script, '');
  const odd = /<\?|<!--|<script|<style|<link|\s(?:src|href)\s*=/i.exec(rest);
  if (odd) throw new Error(`index.html may not hold “${odd[0].trim()}”.`);
}

async function bundled(folder, entry) {
  const result = await build({
    entryPoints: [join(folder, entry)],
    bundle: true,
    write: false,
    format: 'iife',
    target: browsers,
    // Template literals are where HtmlService was seen to remove text.
    supported: { 'template-literal': false },
    jsx: 'automatic',
    jsxImportSource: 'preact',
    define: { 'process.env.NODE_ENV': '"production"' },
    // Japanese takes half the bytes of its escapes, and HtmlService serves UTF-8.
    charset: 'utf8',
    legalComments: 'none',
    minify: true,
    logLevel: 'silent',
  });
  return result.outputFiles[0].text.trim();
}

/**
 * Escapes `//`, `/*`, `<?` and `<!--`. After minifying they stand in literals only, where the
 * escape means the same; parsing both texts again proves that it does.
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
