import { readFile } from 'node:fs/promises';
import { dirname, resolve, sep } from 'node:path';
import { transform } from 'esbuild';
import { checkJsdoc, dedent } from './jsdoc.mjs';
import { checkNames } from './names.mjs';

/**
 * What `main` exports, in its order, with the JSDoc and the parameter names of the source: esbuild
 * drops comments while bundling, so they are read from the text of the declaring file.
 *
 * @param {string} main
 * @returns {Promise<{ name: string, params: string[], jsdoc: string, custom: boolean }[]>}
 */
export async function publicFunctions(main) {
  const text = await read(main);
  const exported = exportsOf(text, main);
  checkNames(exported.map(({ name }) => name));
  return Promise.all(exported.map(({ name, file }) => declaration(name, file)));
}

async function read(file) {
  try {
    return await readFile(file, 'utf8');
  } catch {
    throw new Error(`${shortName(file)} cannot be read.`);
  }
}

/** Every `export { … } from '…'` and `export function …` of the text, in order. */
function exportsOf(text, file) {
  const code = text.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '');
  const form =
    /export\s*\{([^}]*)\}\s*from\s*['"]([^'"]+)['"]|export\s+function\s+([\w$]+)|export\b[^\n]*/g;
  const found = [];
  for (const [whole, list, from, own] of code.matchAll(form)) {
    if (own) {
      found.push({ name: own, file });
    } else if (list !== undefined) {
      for (const name of list.split(',').map((each) => each.trim())) {
        if (/\s/.test(name)) throw new Error(`${shortName(file)} renames or types “${name}”.`);
        if (name) found.push({ name, file: resolve(dirname(file), from) });
      }
    } else {
      throw new Error(
        `${shortName(file)} may only say “export { NAME } from './file.ts'”, not “${whole}”.`,
      );
    }
  }
  return found;
}

async function declaration(name, file) {
  const source = await read(file);
  const start = source.search(new RegExp(`^export function ${escaped(name)}\\s*[<(]`, 'm'));
  if (start < 0) {
    throw new Error(`${shortName(file)} must declare “export function ${name}”.`);
  }
  const jsdoc = /\/\*\*(?:(?!\*\/)[\s\S])*\*\/\s*$/.exec(source.slice(0, start));
  if (!jsdoc) throw new Error(`${name} has no JSDoc directly above it.`);
  const comment = dedent(jsdoc[0].trim());
  const params = await parameters(name, source, file);
  const custom = checkJsdoc(name, comment, params, file.includes(`${sep}functions${sep}`));
  return { name, params, jsdoc: comment, custom };
}

/** Names only: esbuild takes the types off without renaming anything. */
async function parameters(name, source, file) {
  const { code } = await transform(source, { loader: 'ts', sourcefile: file });
  const found = new RegExp(`^(?:export )?function ${escaped(name)}\\(([^)]*)\\)`, 'm').exec(code);
  const list = found ? found[1].split(',').map((each) => each.trim().replace(/\s*=.*$/, '')) : [''];
  const params = list.filter((each) => each !== '');
  const odd = params.find((each) => !/^[A-Za-z_$][\w$]*$/.test(each));
  if (!found || odd) {
    throw new Error(`${name} may only have plain parameters${odd ? `, not “${odd}”` : ''}.`);
  }
  return params;
}

const escaped = (name) => name.replaceAll('$', '\\$');

const shortName = (file) => file.split(sep).slice(-2).join('/');
