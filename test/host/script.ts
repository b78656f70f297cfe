/** Runs the built project as Google Sheets would: from the menu, the sidebar, a trigger or a cell. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { returned, sentArguments, taken } from './exchange.ts';
import { callIn, messageOf } from './functions.ts';
import type { Manifest, Run, RunOptions } from './model/host.ts';
import { inZone, openScript, type Project } from './standin.ts';
import type { Workbook } from './workbook.ts';

export { type CustomFunction, callFunction, customFunctions } from './functions.ts';
export type { Manifest, MenuItem, Mode, Page, Run, RunOptions } from './model/host.ts';
export type { Project } from './standin.ts';

/** Reads the three files that would be pushed, from `dist/` unless another folder is given. */
export function loadProject(folder?: string): Project {
  const home = folder ?? fileURLToPath(new URL('../../dist', import.meta.url));
  const file = (name: string) => readFileSync(join(home, name), 'utf8');
  const manifest = JSON.parse(file('appsscript.json')) as Manifest;
  return { code: file('Code.js'), sidebar: file('sidebar.html'), manifest };
}

const triggers = ['onOpen', 'onInstall', 'onEdit'];

/**
 * Runs one function of the project in a fresh context, with everything allowed unless a mode says
 * otherwise. Triggers called without arguments get their event. What the script throws is thrown as
 * an error named `ScriptError` with the script's message alone; `run` holds what was done before.
 */
export function run(
  project: Project,
  book: Workbook,
  name: string,
  args: readonly unknown[] = [],
  options: RunOptions = {},
): Run {
  const done = execute(project, book, name, args, options);
  done.value = taken(done.value);
  return done;
}

/** The run with its value as the script's realm made it. */
function execute(
  project: Project,
  book: Workbook,
  name: string,
  args: readonly unknown[],
  options: RunOptions,
): Run {
  return inZone(project.manifest.timeZone, () => {
    let known: Run | undefined;
    try {
      const script = openScript(project, book, options);
      known = script.run;
      const event = args.length === 0 && triggers.includes(name);
      known.value = event
        ? (script.global[name] as (event: object) => unknown)(script.inside.triggerEvent())
        : callIn(script, name, args);
      script.inside.finish();
      return known;
    } catch (error) {
      throw scriptError(error, known);
    }
  });
}

/** The script's error for the outside; its own stack stays readable as the cause. */
function scriptError(cause: unknown, run: Run | undefined): Error {
  return Object.assign(new Error(messageOf(cause), { cause }), { name: 'ScriptError', run });
}

/**
 * Calls a function as `google.script.run` does. Illegal arguments throw at once, as in the browser;
 * a result that cannot pass becomes null and a violation.
 */
export function runFromSidebar(
  project: Project,
  book: Workbook,
  name: string,
  args: readonly unknown[] = [],
  options: RunOptions = {},
): { ok: true; value: unknown; run: Run } | { ok: false; message: string } {
  const sent = sentArguments(args);
  if (name.endsWith('_')) return { ok: false, message: `Script function not found: ${name}` };
  try {
    const done = execute(project, book, name, sent, { ...options, mode: 'FULL' });
    const { value, violation } = returned(done.value);
    if (violation) done.violations.push(violation);
    done.value = value;
    return { ok: true, value, run: done };
  } catch (error) {
    return { ok: false, message: messageOf(error) };
  }
}

/** A context that stays open, to call functions many times. */
export interface ScriptContext {
  readonly global: Record<string, unknown>;
  /** A copy of cell values that belongs to the context: make it before the clock runs. */
  bring(value: unknown): unknown;
  /** Calls a function with values that `bring` made; its result stays in the context. */
  call(name: string, args: readonly unknown[]): unknown;
}

/**
 * Evaluates the project once. With `google` its functions find the services over `book`; without,
 * there is no Google global at all, as custom functions must bear.
 */
export function context(
  project: Project,
  options: { google: false } | ({ google: true; book: Workbook } & RunOptions),
): ScriptContext {
  const book = options.google ? options.book : null;
  const { global, inside } = openScript(project, book, options.google ? options : {});
  return {
    global,
    bring: inside.bring,
    call: (name, args) => (global[name] as (...values: unknown[]) => unknown)(...args),
  };
}
