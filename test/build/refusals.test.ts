import { expect, test } from 'vitest';
import { buildSmall, withFunction } from './project.ts';

const jsdoc = (...lines: string[]) => ['/**', ' * Greets.', ...lines.map((l) => ` * ${l}`), ' */'];
const greet = (comment: string[], params = 'names: string[][]') =>
  withFunction('GREET', [...comment, `export function GREET(${params}) {}`].join('\n'));
const named = (name: string) =>
  withFunction(name, [...jsdoc('@customfunction'), `export function ${name}() {}`].join('\n'));

const refusals: readonly [title: string, files: Record<string, string>, sentence: string][] = [
  ['no JSDoc', greet([]), 'GREET has no JSDoc directly above it.'],
  [
    'a comment that is not directly above',
    greet([...jsdoc('@param names Names.', '@customfunction'), 'const other = 1;']),
    'GREET has no JSDoc directly above it.',
  ],
  [
    'a JSDoc without a description',
    greet(['/** @customfunction */'], ''),
    'The JSDoc of GREET has no description.',
  ],
  [
    'a cell function without its tag',
    greet(jsdoc(), ''),
    'The JSDoc of GREET lacks @customfunction.',
  ],
  [
    'a parameter without @param',
    greet(jsdoc('@customfunction')),
    'The parameter names of GREET has no @param.',
  ],
  [
    'a @param that names no parameter',
    greet(jsdoc('@param names Names.', '@param others Others.', '@customfunction')),
    '@param others of GREET names no parameter.',
  ],
  [
    '@param lines in another order',
    greet(jsdoc('@param b B.', '@param a A.', '@customfunction'), 'a: number, b: number'),
    'The @param lines of GREET must stand in the order of its parameters.',
  ],
  [
    'a @param without a text',
    greet(jsdoc('@param names', '@customfunction')),
    '@param names of GREET says nothing.',
  ],
  [
    'optional syntax',
    greet(jsdoc('@param {string} [names] Names.', '@customfunction')),
    '@param [names] of GREET must be a plain name: Sheets knows no optional one.',
  ],
  [
    'optional syntax with =',
    greet(jsdoc('@param names= Names.', '@customfunction')),
    '@param names= of GREET must be a plain name: Sheets knows no optional one.',
  ],
  [
    'HTML in the help',
    greet(jsdoc('@param names <b>Names</b>.', '@customfunction')),
    'The JSDoc of GREET holds HTML, which the formula help shows as it is.',
  ],
  [
    'a parameter that is no plain name',
    greet(jsdoc('@param names Names.', '@customfunction'), '...names: string[]'),
    'GREET may only have plain parameters, not “...names”.',
  ],
  [
    'an arrow function',
    withFunction('GREET', '/** Greets. */\nexport const GREET = () => 1;'),
    'functions/only.ts must declare “export function GREET”.',
  ],
  ['a private name', named('GREET_'), 'GREET_ ends in “_”, which makes it private.'],
  ['a name of Sheets', named('xlookup'), 'xlookup is a built-in function of Sheets.'],
  [
    'a name that reads as a cell',
    named('RFM1'),
    'RFM1 reads as a cell or a truth value, so no formula can call it.',
  ],
  [
    'a name that reads as R1C1',
    named('R1C2'),
    'R1C2 reads as a cell or a truth value, so no formula can call it.',
  ],
  [
    'two functions of one name',
    {
      'src/main.ts': `export { GREET } from './functions/greet.ts';
export { greet } from './functions/greet.ts';`,
    },
    'Two public functions are named greet.',
  ],
  [
    'an export that is no function',
    { 'src/main.ts': 'export const answer = 42;' },
    "src/main.ts may only say “export { NAME } from './file.ts'”, not “export const answer = 42;”.",
  ],
  [
    'top-level code that needs a service',
    {
      'src/sheets/serve.ts': `const book = SpreadsheetApp.getActive();
/**
 * The door.
 *
 * @param name The command.
 */
export function serve(name: string) { return book.getName() + name; }`,
    },
    'Code.js cannot be loaded without a Google service: SpreadsheetApp is not defined',
  ],
  [
    'top-level code that only asks for a service',
    {
      'src/sheets/serve.ts': `const zone = typeof Session === 'undefined' ? '' : 'x';
/**
 * The door.
 *
 * @param name The command.
 */
export function serve(name: string) { return zone + name; }`,
    },
    'Top-level code touches Session: move it into a function.',
  ],
  [
    'a name that leaks into the global object',
    {
      'src/sheets/serve.ts': `(globalThis as Record<string, unknown>).leak = 1;
/**
 * The door.
 *
 * @param name The command.
 */
export function serve(name: string) { return name; }`,
    },
    'Code.js makes other names global than it exports: GREET, leak, serve.',
  ],
  [
    'a Code.js over its budget',
    withFunction(
      'GREET',
      [
        ...jsdoc('@customfunction'),
        `export function GREET() { return '${'x'.repeat(720_896)}'; }`,
      ].join('\n'),
    ),
    'its budget is 720896.',
  ],
  [
    'a sidebar over its budget',
    { 'sidebar/main.tsx': `console.log('${'x'.repeat(49_152)}');` },
    'its budget is 49152.',
  ],
  [
    'a regular expression that HtmlService would damage',
    { 'sidebar/main.tsx': 'console.log(/a\\//.test(document.title));' },
    'A regular expression of the sidebar holds “//”, “/*”, “<?” or “<!--”: write “[/]” for “/”.',
  ],
  [
    'a page without its script',
    { 'sidebar/index.html': '<html lang="en"><head><!-- style --></head></html>' },
    'index.html must hold “<!-- script -->” once.',
  ],
  [
    'a page without a place for its words',
    { 'sidebar/index.html': '<meta charset="utf-8"><!-- style --><!-- script -->' },
    'index.html must hold “<script id="words"></script>” once.',
  ],
  [
    'a page that reads its words before they are there',
    {
      'sidebar/index.html':
        '<meta charset="utf-8"><!-- style --><!-- script --><script id="words"></script>',
    },
    'index.html must hold “<script id="words"></script>” before “<!-- script -->”.',
  ],
  [
    'a page that does not say its encoding',
    {
      'sidebar/index.html': '<!-- style --><script id="words"></script><!-- script -->',
    },
    'index.html must say <meta charset="utf-8">.',
  ],
  [
    'a page that loads something',
    {
      'sidebar/index.html':
        '<meta charset="utf-8"><link rel="icon"><!-- style --><script id="words"></script><!-- script -->',
    },
    'index.html may not hold “<link”.',
  ],
  [
    'a scriptlet in the page',
    {
      'sidebar/index.html':
        '<meta charset="utf-8"><p><?= 1 ?></p><!-- style --><script id="words"></script><!-- script -->',
    },
    'index.html may not hold “<?”.',
  ],
  [
    'a style that HtmlService would damage',
    { 'sidebar/style.css': 'main { background: url(https://example.com/a.png); }' },
    'style.css holds “<”, “//” or “/*”, which HtmlService may remove.',
  ],
];

for (const [title, files, sentence] of refusals) {
  test(`The build refuses ${title}.`, async () => {
    await expect(buildSmall(files)).rejects.toThrow(sentence);
  });
}
