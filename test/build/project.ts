import { mkdir, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { build } from '../../src/build.mjs';

const small: Readonly<Record<string, string>> = {
  'appsscript.json': '{ "timeZone": "Etc/UTC" }\n',
  'src/main.ts': `export { GREET } from './functions/greet.ts';
export { serve } from './sheets/serve.ts';
`,
  'src/functions/greet.ts': `/**
 * Greets.
 *
 * @param names One name a row.
 * @param as_of The day.
 * @customfunction
 */
export function GREET(names: string[][], as_of?: Date): string {
  return names.join('、') + (as_of === undefined) + arguments.length;
}
`,
  'src/sheets/serve.ts': `/**
 * The sidebar's door.
 *
 * @param name The command.
 * @param request The request as JSON text.
 */
export function serve(name: string, request: string): string {
  return name + request;
}
`,
  'sidebar/index.html': `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>Small</title><!-- style --></head>
<body><main></main><script id="words"></script><!-- script --></body>
</html>
`,
  'sidebar/style.css': 'main { color: #202124; /* ink */ }\n',
  'sidebar/spoken/en.ts': "export const spoken = { hello: 'Hello' };\n",
  'sidebar/main.tsx': 'console.log(document.title);\n',
};

/** Builds a small project of its own with `files` put over it; gives what `dist` then holds. */
export async function buildSmall(
  files: Readonly<Record<string, string>> = {},
): Promise<Readonly<Record<'Code.js' | 'sidebar.html' | 'appsscript.json', string>>> {
  const root = await mkdtemp(join(tmpdir(), 'otokui-build-'));
  for (const [path, text] of Object.entries({ ...small, ...files })) {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), text);
  }
  await build({ root });
  const read = (name: string) => readFile(join(root, 'dist', name), 'utf8');
  return {
    'Code.js': await read('Code.js'),
    'sidebar.html': await read('sidebar.html'),
    'appsscript.json': await read('appsscript.json'),
  };
}

/** A project whose only public function is what `source` declares as `NAME`. */
export function withFunction(name: string, source: string): Record<string, string> {
  return {
    'src/main.ts': `export { ${name} } from './functions/only.ts';\n`,
    'src/functions/only.ts': source,
  };
}
