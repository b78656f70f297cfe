import { transformSync } from 'esbuild';

/**
 * What HtmlService would damage in a page, or null. It takes comment-like text out of inline
 * scripts, inside literals too: a page is safe when its scripts mean the same without such text.
 */
export function pageFault(html: string): string | null {
  if (html.includes('<?')) return 'The page holds “<?”, which a template would run.';
  for (const [, script] of html.matchAll(/<script[^>]*>([\s\S]*?)<\/script>/gi)) {
    if (!/\/[/*]/.test(script)) continue;
    const damaged = script.replace(/\/\*[\s\S]*?\*\/|\/\/[^\n]*/g, '');
    if (meaning(script) !== meaning(damaged)) {
      return 'The page holds “//” or “/*” inside a literal, which HtmlService takes for a comment.';
    }
  }
  return null;
}

/** The script without comments and spaces; `''` for one that cannot be parsed. */
function meaning(script: string): string {
  try {
    return transformSync(script, { minifyWhitespace: true, legalComments: 'none' }).code;
  } catch {
    return '';
  }
}
