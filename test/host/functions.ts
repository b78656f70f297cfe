/** Custom functions: which there are, how a cell calls them, and what may come back. */
import { builtins } from '../../src/build/builtins.mjs';
import { taken } from './exchange.ts';
import type { RunOptions } from './model/host.ts';
import { inZone, openScript, type Project, type Script } from './standin.ts';
import type { Workbook } from './workbook.ts';

/** A function that a formula can call, as the formula help shows it. */
export interface CustomFunction {
  readonly name: string;
  readonly params: { readonly name: string; readonly text: string }[];
  readonly description: string;
  /** Whether Sheets offers it while somebody types: it carries `@customfunction`. */
  readonly offered: boolean;
}

/**
 * The functions that a formula can call, by upper-case name: declared as `function NAME(` at the
 * start of a line with JSDoc directly above. Private names, names of Sheets' own functions and
 * names that read as cells are not among them.
 */
export function customFunctions(code: string): ReadonlyMap<string, CustomFunction> {
  if (latest.code !== code) latest = { code, found: parse(code) };
  return latest.found;
}

// A sheet full of formulas asks about the same code again and again.
let latest: { code: string; found: ReadonlyMap<string, CustomFunction> } = {
  code: '',
  found: new Map(),
};

function parse(code: string): Map<string, CustomFunction> {
  const found = new Map<string, CustomFunction>();
  const declared = /^\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\s*^function ([A-Za-z_$][\w$]*)\(/gm;
  for (const [, comment, name] of code.matchAll(declared)) {
    const upper = name.toUpperCase();
    const cellLike = /^(?:[A-Z]{1,3}\d+|R\d*C\d*|TRUE|FALSE)$/.test(upper);
    if (name.endsWith('_') || cellLike || builtins.has(upper)) continue;
    found.set(upper, { name, ...documented(comment) });
  }
  return found;
}

function documented(comment: string): Omit<CustomFunction, 'name'> {
  const text = comment.replace(/^[ \t]*\*[ \t]?/gm, '').trim();
  const [description, ...tags] = text.split(/(?:^|\n)@(?=\w)/);
  const params = tags.flatMap((tag) => {
    const param = /^param\s+(?:\{.*?\}\s*)?([\w$]+)\s*-?\s*([\s\S]*)$/.exec(tag);
    return param ? [{ name: param[1], text: oneLine(param[2]) }] : [];
  });
  const offered = tags.some((tag) => /^customfunction\b/.test(tag));
  return { params, description: oneLine(description), offered };
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** Below so many cells a call is made twice, to find functions whose answer changes by itself. */
const twiceBelow = 5000;

/**
 * Calls a function as a cell does. Arguments are single values or rows of values; dates are `Date`s,
 * blanks `''`. What Sheets could not show, and whatever the function throws, is an error's text.
 */
export function callFunction(
  project: Project,
  book: Workbook,
  name: string,
  args: readonly unknown[],
  options: RunOptions = {},
): { value: unknown } | { error: string } {
  const known = customFunctions(project.code).get(name.toUpperCase());
  if (!known) return { error: `Unknown function: '${name}'.` };
  const once = () =>
    attempt(() => {
      const script = openScript(project, book, { ...options, mode: 'CUSTOM_FUNCTION' });
      return callIn(script, known.name, args);
    });
  return inZone(project.manifest.timeZone, () => {
    const first = once();
    if (cellCount(args) > twiceBelow || 'error' in first) return first;
    const second = once();
    if (JSON.stringify(first) === JSON.stringify(second)) return first;
    return { error: `${known.name} gave two answers to one question.` };
  });
}

function cellCount(args: readonly unknown[]): number {
  return args.reduce<number>((sum, arg) => {
    return sum + (Array.isArray(arg) ? arg.length * ((arg[0] as unknown[])?.length ?? 1) : 1);
  }, 0);
}

function attempt(work: () => unknown): { value: unknown } | { error: string } {
  try {
    const value = work();
    const fault = resultFault(value);
    return fault ? { error: fault } : { value: taken(value) };
  } catch (error) {
    return { error: messageOf(error) };
  }
}

/** Calls a function of an open script with copies of the arguments that belong to its realm. */
export function callIn(script: Script, name: string, args: readonly unknown[]): unknown {
  const called = script.global[name];
  if (typeof called !== 'function') throw new Error(`Script function not found: ${name}`);
  return called.apply(undefined, args.map(script.inside.bring));
}

/** Why Sheets could not show a result for certain; null when it can. */
function resultFault(value: unknown): string | null {
  if (!Array.isArray(value)) return cellFault(value);
  if (value.length === 0) return 'The function gave back an empty list.';
  const rows = value.map((row) => (Array.isArray(row) ? row : [row]));
  if (rows[0].length === 0) return 'The function gave back an empty row.';
  const odd = rows.findIndex((row) => row.length !== rows[0].length);
  if (odd >= 0) return `The function gave back rows of unequal length: row ${odd + 1}.`;
  for (const row of rows) {
    for (const cell of row) {
      const fault = cellFault(cell);
      if (fault) return fault;
    }
  }
  return null;
}

function cellFault(cell: unknown): string | null {
  if (typeof cell === 'string' || typeof cell === 'boolean') return null;
  if (typeof cell === 'number') {
    return Number.isFinite(cell) ? null : `The function gave back ${cell}.`;
  }
  const date = Object.prototype.toString.call(cell) === '[object Date]';
  if (date && !Number.isNaN((cell as Date).getTime())) return null;
  return `The function gave back ${date ? 'an invalid date' : cell === null ? 'null' : typeof cell}.`;
}

/** The message of whatever was thrown, of any realm. */
export function messageOf(error: unknown): string {
  const message = (error as { message?: unknown } | null)?.message;
  return typeof message === 'string' ? message : String(error);
}
