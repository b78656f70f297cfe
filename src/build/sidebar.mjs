import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { withoutCommentLikeText } from './comment-like.mjs';
import { bundledForPage } from './page-bundle.mjs';
import { wordsPlace } from './sidebar-words.mjs';

const marks = { style: '<!-- style -->', script: '<!-- script -->' };

/**
 * How the views are bundled. The type checker reads them in the form that needs no import; this one,
 * `h('p', null, text)`, takes a twentieth less of the page.
 */
const views = {
  jsx: 'transform',
  jsxFactory: 'h',
  jsxFragment: 'Fragment',
  inject: [fileURLToPath(new URL('./jsx.mjs', import.meta.url))],
  tsconfigRaw: {},
};

/**
 * The text of `sidebar.html`: one page with one inline style and one inline script, written so
 * that HtmlService, which removes what looks like a comment or a scriptlet even inside literals,
 * finds nothing to remove. A second script stays empty: the server writes the words into it.
 *
 * @param {string} folder Holds `index.html`, `main.tsx` and `style.css`.
 * @returns {Promise<string>}
 */
export async function bundleSidebar(folder) {
  const frame = await readFile(join(folder, 'index.html'), 'utf8');
  checkFrame(frame);
  const [script, style] = await Promise.all([
    bundledForPage(join(folder, 'main.tsx'), views),
    bundledForPage(join(folder, 'style.css')),
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
  for (const mark of [...Object.values(marks), wordsPlace]) {
    if (frame.split(mark).length !== 2) throw new Error(`index.html must hold “${mark}” once.`);
  }
  // The script is UTF-8, wherever the page is opened from.
  if (!/<meta charset="utf-8"/i.test(frame)) {
    throw new Error('index.html must say <meta charset="utf-8">.');
  }
  if (frame.indexOf(wordsPlace) > frame.indexOf(marks.script)) {
    throw new Error(`index.html must hold “${wordsPlace}” before “${marks.script}”.`);
  }
  const rest = [marks.style, marks.script, wordsPlace].reduce(
    (text, mark) => text.replace(mark, ''),
    frame,
  );
  const odd = /<\?|<!--|<script|<style|<link|\s(?:src|href)\s*=/i.exec(rest);
  if (odd) throw new Error(`index.html may not hold “${odd[0].trim()}”.`);
}
