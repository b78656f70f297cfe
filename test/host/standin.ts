/**
 * A fresh script context with the stand-in's services: they are bundled into one script that is
 * evaluated inside the context, so that every array, date and error a script meets is of its realm.
 */
import { performance } from 'node:perf_hooks';
import { fileURLToPath } from 'node:url';
import vm from 'node:vm';
import { buildSync } from 'esbuild';
import { doors } from './model/doors.ts';
import type { Host, Manifest, Run, RunOptions } from './model/host.ts';
import { pageFault } from './page-fault.ts';
import { published } from './published.ts';
import type { Workbook } from './workbook.ts';

/** The files of a pushed project. */
export interface Project {
  code: string;
  sidebar: string;
  manifest: Manifest;
}

/** What the bundled services offer to the outside. */
interface Inside {
  install(host: Host): void;
  finish(): void;
  triggerEvent(): object;
  bring(value: unknown): unknown;
}

/** A script context: the global object of the project's code, and the services behind it. */
export interface Script {
  readonly global: Record<string, unknown>;
  readonly inside: Inside;
  readonly run: Run;
}

// What Apps Script may lack although this Node has it; the names end where their object does.
const newer: Readonly<Record<string, string>> = {
  'Array.prototype': 'at findLast findLastIndex toReversed toSorted toSpliced with',
  'String.prototype': 'at replaceAll isWellFormed toWellFormed',
  Object: 'hasOwn groupBy',
  Map: 'groupBy',
  Promise: 'any withResolvers',
  globalThis: 'WeakRef FinalizationRegistry AggregateError SharedArrayBuffer Atomics',
};

const removal = Object.entries(newer)
  .flatMap(([object, names]) => names.split(' ').map((name) => `delete ${object}.${name};`))
  .join('\n');

let services: vm.Script | undefined;

/** The services as one script, bundled once per process. */
function servicesScript(): vm.Script {
  if (!services) {
    const { outputFiles } = buildSync({
      entryPoints: [fileURLToPath(new URL('./services/main.ts', import.meta.url))],
      bundle: true,
      write: false,
      format: 'iife',
      globalName: 'standIn',
      target: 'es2020',
    });
    const code = `(function () { ${removal}\n${outputFiles[0].text}\nreturn standIn; })()`;
    services = new vm.Script(code, { filename: 'stand-in.js' });
  }
  return services;
}

const compiled = new WeakMap<Project, vm.Script>();

function projectScript(project: Project): vm.Script {
  let script = compiled.get(project);
  if (!script) {
    script = new vm.Script(project.code, { filename: 'Code.js' });
    compiled.set(project, script);
  }
  return script;
}

function newRun(): Run {
  return {
    value: undefined,
    calls: 0,
    callLog: new Map(),
    penalties: 0,
    seconds: 0,
    killed: false,
    violations: [],
    sidebar: null,
    dialog: null,
    alerts: [],
    toasts: [],
    menu: [],
    log: [],
  };
}

/**
 * A clock that starts where the run does and goes on with the time that its calls would take on
 * Google's machines, so that a script can measure what it has left.
 */
function clockOf({ now: start = Date.now(), realTime }: RunOptions, run: Run): Host['clock'] {
  const begun = performance.now();
  const taken = (): number => (realTime === true ? 0 : run.seconds * 1000);
  return { now: () => Math.floor(start + (performance.now() - begun) + taken()) };
}

/**
 * A context in which the project's code has just been evaluated. Without a workbook it has no
 * Google global at all. A context made around a sandbox object would slow every global look-up
 * about twentyfold, hence this one is bare.
 */
export function openScript(project: Project, book: Workbook | null, options: RunOptions): Script {
  const bare = vm.constants.DONT_CONTEXTIFY as unknown as undefined;
  const global = vm.createContext(bare) as Record<string, unknown>;
  const inside = servicesScript().runInContext(global) as Inside;
  const run = newRun();
  if (book) {
    inside.install({
      book,
      manifest: project.manifest,
      pages: { sidebar: project.sidebar },
      options,
      run,
      doors,
      published: published(),
      clock: clockOf(options, run),
      pageFault,
    });
  }
  projectScript(project).runInContext(global);
  return { global, inside, run };
}

/**
 * Does something while local time is that of the script's zone, because a script's dates tell
 * their parts in it.
 */
export function inZone<T>(zone: string, work: () => T): T {
  const before = process.env.TZ;
  if (before === zone) return work();
  process.env.TZ = zone;
  try {
    return work();
  } finally {
    if (before === undefined) delete process.env.TZ;
    else process.env.TZ = before;
  }
}
