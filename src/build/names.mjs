import { builtins } from './builtins.mjs';

/**
 * Refuses public names that Sheets could not call or would take for something else. Sheets looks
 * names up without case, so two names that differ in case alone are one.
 *
 * @param {string[]} names
 */
export function checkNames(names) {
  const seen = new Map();
  for (const name of names) {
    const upper = name.toUpperCase();
    if (name.endsWith('_')) throw new Error(`${name} ends in “_”, which makes it private.`);
    if (seen.has(upper)) throw new Error(`Two public functions are named ${name}.`);
    if (builtins.has(upper)) throw new Error(`${name} is a built-in function of Sheets.`);
    if (/^(?:[A-Z]{1,3}\d+|R\d*C\d*|TRUE|FALSE)$/.test(upper)) {
      throw new Error(`${name} reads as a cell or a truth value, so no formula can call it.`);
    }
    seen.set(upper, name);
  }
}
