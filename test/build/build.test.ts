import { mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { constants, createContext, runInContext } from 'node:vm';
import { transform } from 'esbuild';
import { expect, test } from 'vitest';
import { build } from '../../src/build.mjs';
import { buildSmall } from './project.ts';

const bare = () => createContext(constants.DONT_CONTEXTIFY);

test('A public function is a real declaration with its JSDoc and its own parameter names.', async () => {
  const { 'Code.js': code } = await buildSmall();
  expect(code).toContain(`
/**
 * Greets.
 *
 * @param names One name a row.
 * @param as_of The day.
 * @customfunction
 */
function GREET(names, as_of) {
  return otokui_.GREET.apply(this, arguments);
}
`);
});

test('Code.js loads where no Google service exists and adds exactly the public names.', async () => {
  const { 'Code.js': code } = await buildSmall();
  const context = bare();
  const before = runInContext('Object.getOwnPropertyNames(globalThis).length', context);
  runInContext(code, context);
  const after = runInContext('Object.getOwnPropertyNames(globalThis)', context);
  expect([...after.slice(before)].sort()).toEqual(['GREET', 'serve']);
});

test('An omitted argument stays apart from a blank one.', async () => {
  const { 'Code.js': code } = await buildSmall();
  const context = bare();
  runInContext(code, context);
  expect(runInContext('GREET([["佐藤"]])', context)).toBe('佐藤true1');
  expect(runInContext('GREET([["佐藤"]], "")', context)).toBe('佐藤false2');
});

test('Newer syntax is lowered, and what is written holds none.', async () => {
  const { 'Code.js': code } = await buildSmall({
    'src/sheets/serve.ts': `class Box { #x = 1; static y = 2; get x() { return this.#x + Box.y; } }
/**
 * The door.
 *
 * @param name The command.
 */
export function serve(name?: string) { return (name?.length ?? 0) + new Box().x; }`,
  });
  expect(code).not.toMatch(/#x|\?\?|\?\./);
  const as = await transform(code, { target: 'esnext' });
  const lowered = await transform(code, { target: 'es2019' });
  expect(lowered.code).toBe(as.code);
  const context = bare();
  runInContext(code, context);
  expect(runInContext('serve("abc")', context)).toBe(6);
});

test('JSON that the sources import is part of the bundle.', async () => {
  const { 'Code.js': code } = await buildSmall({
    'src/sheets/names.json': '{ "gold": ["金", "上得意"] }',
    'src/sheets/serve.ts': `import names from './names.json';
/** The door. */
export function serve() { return names.gold.join(); }`,
  });
  const context = bare();
  runInContext(code, context);
  expect(runInContext('serve()', context)).toBe('金,上得意');
});

test('Building twice gives identical bytes.', async () => {
  expect(await buildSmall()).toEqual(await buildSmall());
});

test('The page is one file whose style and script stand inside it.', async () => {
  const page = (await buildSmall())['sidebar.html'];
  expect(page).toContain('<style>main{color:#202124}</style></head>');
  expect(page).toContain('<script id="words"></script><script>(()=>{');
  expect(page).toContain('console.log(document.title);})();</script></body>');
});

test('Literals that HtmlService would damage come back unchanged when the script runs.', async () => {
  const page = (
    await buildSmall({
      'sidebar/main.tsx': `const host = 'example.com';
(globalThis as { out?: unknown }).out = [
  '</script>', '<?= name ?>', 'https://example.com', \`https://\${host}//x\`, '/* kept */',
  '<!-- <script>', 'a\\\\//b', '///*', /[/]+$/.test('//'),
];`,
    })
  )['sidebar.html'];
  const script = /<script>([\s\S]*)<\/script>/.exec(page)?.[1] ?? '';
  expect(script).not.toMatch(/\/\/|\/\*|<\?|<!--|<\/script/);
  const context = bare();
  runInContext(script, context);
  expect(JSON.parse(runInContext('JSON.stringify(out)', context))).toEqual([
    '</script>',
    '<?= name ?>',
    'https://example.com',
    'https://example.com//x',
    '/* kept */',
    '<!-- <script>',
    'a\\//b',
    '///*',
    true,
  ]);
});

test('The words of the page are pushed inside Code.js, a script for each language.', async () => {
  const { 'Code.js': code, 'sidebar.html': page } = await buildSmall({
    'sidebar/spoken/ja.ts': `export const spoken = { hello: (name) => \`//\${name}<!--\` };`,
    'src/sheets/serve.ts': `import { place, scripts } from 'otokui:sidebar-words';
/** The door. */
export function serve() { return [place, scripts.en, scripts.ja]; }`,
  });
  const context = bare();
  runInContext(code, context);
  const [place, en, ja] = JSON.parse(runInContext('JSON.stringify(serve())', context));
  expect(page.split(place)).toHaveLength(2);
  expect(ja).not.toMatch(/\/\/|<!--/);
  const hello = (script: string, asked: string) =>
    runInContext(`${script}; otokuiWords.spoken.${asked}`, bare());
  expect(hello(en, 'hello')).toBe('Hello');
  expect(hello(ja, "hello('佐藤')")).toBe('//佐藤<!--');
});

test('Nothing but the three files stays in the folder.', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'otokui-dist-'));
  await writeFile(join(folder, 'Old.js'), 'function old() {}');
  await build({ folder });
  expect((await readdir(folder)).sort()).toEqual(['Code.js', 'appsscript.json', 'sidebar.html']);
  const manifest = JSON.parse(await readFile(join(folder, 'appsscript.json'), 'utf8'));
  expect(manifest).toMatchObject({ timeZone: 'Etc/UTC', runtimeVersion: 'V8' });
  expect(manifest.oauthScopes).toEqual([
    'https://www.googleapis.com/auth/spreadsheets.currentonly',
    'https://www.googleapis.com/auth/script.container.ui',
  ]);
});
