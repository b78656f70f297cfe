import { constants, createContext, runInContext } from 'node:vm';
import { build, transform } from 'esbuild';
import { publicFunctions } from './public-functions.mjs';
import { services } from './services.mjs';

const bundleName = 'otokui_';

const opening = `/**
 * Otokui segments the customers of a sales sheet. This file is built: edit the sources instead.
 *
 * @OnlyCurrentDoc
 */
`;

/**
 * The text of `Code.js`: one real function with its JSDoc for each export of `main`, then the
 * bundle in one private constant. Apps Script and the formula autocomplete read this text, so a
 * generated stub or a lost comment would make a function unusable from a cell.
 *
 * @param {string} main Path of the module that exports everything public.
 * @param {import('esbuild').Plugin} words The module with the words of the sidebar.
 * @returns {Promise<string>}
 */
export async function bundleServer(main, words) {
  const functions = await publicFunctions(main);
  const bundle = await bundled(main, words);
  const code = [
    opening,
    ...functions.map(
      ({ name, params, jsdoc }) =>
        `${jsdoc}\nfunction ${name}(${params.join(', ')}) {\n` +
        // Passing `arguments` on keeps an omitted argument apart from a blank one.
        `  return ${bundleName}.${name}.apply(this, arguments);\n}\n`,
    ),
    bundle,
  ].join('\n');
  await checkSyntax(code);
  checkEvaluation(
    code,
    functions.map(({ name }) => name),
  );
  return code;
}

async function bundled(main, words) {
  const result = await build({
    entryPoints: [main],
    plugins: [words],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: bundleName,
    target: 'es2019',
    // Header names and words are Japanese as well: escaped they take twice the bytes.
    charset: 'utf8',
    legalComments: 'none',
    minify: true,
    logLevel: 'silent',
  });
  const text = result.outputFiles[0].text;
  const head = /^(?:"use strict";)?var otokui_=\(\(\)=>\{/;
  if (!head.test(text)) throw new Error('The bundle does not begin as expected.');
  // `var` would add a property to the global object; the directive only counts inside.
  return text.replace(head, `const ${bundleName} = (() => {"use strict";`);
}

/** Apps Script reads no syntax that is newer than ES2019 reliably. */
async function checkSyntax(code) {
  const options = { charset: 'utf8', legalComments: 'none' };
  const [as, lowered] = await Promise.all([
    transform(code, { ...options, target: 'esnext' }),
    transform(code, { ...options, target: 'es2019' }),
  ]);
  if (as.code !== lowered.code) throw new Error('Code.js holds syntax newer than ES2019.');
}

/**
 * Top-level code runs in the mode of whatever function is called, `onOpen` without any permission
 * included: a single touch of a service there leaves people without a menu.
 */
function checkEvaluation(code, names) {
  const bare = createContext(constants.DONT_CONTEXTIFY);
  const before = new Set(Object.getOwnPropertyNames(bare));
  try {
    runInContext(code, bare, { filename: 'Code.js' });
  } catch (error) {
    throw new Error(`Code.js cannot be loaded without a Google service: ${error.message}`);
  }
  const added = Object.getOwnPropertyNames(bare).filter((name) => !before.has(name));
  if (added.sort().join() !== [...names].sort().join()) {
    throw new Error(`Code.js makes other names global than it exports: ${added.join(', ')}.`);
  }
  // A guarded touch (`typeof X`, try … catch) passes above and still costs the menu in Sheets.
  const touched = new Set();
  const watched = createContext(constants.DONT_CONTEXTIFY);
  for (const name of services) {
    Object.defineProperty(watched, name, { get: () => void touched.add(name) });
  }
  runInContext(code, watched, { filename: 'Code.js' });
  if (touched.size > 0) {
    throw new Error(`Top-level code touches ${[...touched].join(', ')}: move it into a function.`);
  }
}
