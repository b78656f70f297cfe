/** The page's files, built in memory when the server starts. */
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const folder = join(dirname(fileURLToPath(import.meta.url)), '../page');

/** The files as text. */
export interface Bundle {
  readonly html: string;
  readonly script: string;
  readonly style: string;
  /** What a sidebar's page needs to find `google.script`. */
  readonly shim: string;
}

let built: Promise<Bundle> | undefined;

/** Builds once per process; about a second, most of it for the grid. */
export function pageBundle(): Promise<Bundle> {
  built ??= bundle();
  return built;
}

async function bundle(): Promise<Bundle> {
  const [html, script, style, shim] = await Promise.all([
    readFile(join(folder, 'index.html'), 'utf8'),
    bundled('main.ts'),
    bundled('style.css'),
    bundled('shim.ts'),
  ]);
  return { html, script, style, shim };
}

async function bundled(entry: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [join(folder, entry)],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2022',
    charset: 'utf8',
    minify: true,
    legalComments: 'none',
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
  });
  return outputFiles[0].text;
}

/**
 * A sidebar's page with `google.script` put before its own script. The names are those which a page
 * may call: every function of the add-on but the private ones.
 */
export function withShim(html: string, shim: string, code: string): string {
  const names = [...code.matchAll(/^function\s+([A-Za-z$_][\w$]*)\s*\(/gm)].map(([, name]) => name);
  const callable = JSON.stringify(names.filter((name) => !name.endsWith('_')));
  const script = `<script>const otokuiServerFunctions=${callable};${shim}</script>`;
  return /<head[^>]*>/i.test(html)
    ? html.replace(/<head[^>]*>/i, (head) => head + script)
    : script + html;
}
