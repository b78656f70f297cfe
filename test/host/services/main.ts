/** The services of one context, put in place before the project's code is evaluated. */
import type { Host } from '../model/host.ts';
import { cacheServiceShape } from './cache.ts';
import { introduceCharts } from './charts.ts';
import { flush } from './gate.ts';
import { connect, here } from './host.ts';
import { htmlServiceShape } from './html.ts';
import { lockServiceShape } from './lock.ts';
import { propertiesServiceShape } from './properties.ts';
import { rangeShape } from './range.ts';
import { enumeration, finishShapes, missing, type Shape } from './shape.ts';
import { sheetShape } from './sheet.ts';
import {
  loggerShape,
  scriptAppShape,
  scriptConsole,
  sessionShape,
  utilitiesShape,
} from './small-services.ts';
import { spreadsheetShape } from './spreadsheet.ts';
import { spreadsheetAppShape } from './spreadsheet-app.ts';
import { introduce } from './things.ts';

const services: Readonly<Record<string, Shape<object>>> = {
  SpreadsheetApp: spreadsheetAppShape,
  PropertiesService: propertiesServiceShape,
  CacheService: cacheServiceShape,
  LockService: lockServiceShape,
  HtmlService: htmlServiceShape,
  Session: sessionShape,
  Utilities: utilitiesShape,
  Logger: loggerShape,
  ScriptApp: scriptAppShape,
};

/** Makes the services global for one run. */
export function install(host: Host): void {
  connect(host);
  introduce({ range: rangeShape, sheet: sheetShape, spreadsheet: spreadsheetShape });
  introduceCharts();
  finishShapes();
  const global = globalThis as unknown as Record<string, unknown>;
  for (const [name, { make }] of Object.entries(services)) give(global, name, make({}));
  for (const [name, type] of Object.entries(host.published.globals)) {
    if (name in services || name === 'console') continue;
    const methods = host.published.methods[type];
    if (methods) give(global, name, absent(name, methods));
    else if (host.published.enums[type]) give(global, name, enumeration(type));
  }
  global.console = scriptConsole();
  if (host.options.now !== undefined) setClock(global);
}

function give(global: object, name: string, value: unknown): void {
  Object.defineProperty(global, name, { value, configurable: true, writable: true });
}

/** A service that the stand-in lacks: each method says so, or that it is not allowed. */
function absent(name: string, methods: readonly string[]): object {
  return Object.fromEntries(methods.map((method) => [method, missing(name, method)]));
}

/** Dates without arguments are the run's own time. */
function setClock(global: Record<string, unknown>): void {
  const { clock } = here();
  const clocked: DateConstructor = new Proxy(Date, {
    construct: (real, args, target) =>
      Reflect.construct(real, args.length > 0 ? args : [clock.now()], target),
    apply: (real) => String(new real(clock.now())),
    get: (real, name) => (name === 'now' ? () => clock.now() : Reflect.get(real, name)),
  });
  Date.prototype.constructor = clocked;
  give(global, 'Date', clocked);
}

/** Ends a run as Apps Script does: what is queued is carried out. */
export function finish(): void {
  flush();
}

/** The event that a simple trigger or an installation gets. */
export function triggerEvent(): object {
  const mode = here().options.mode ?? 'FULL';
  return { authMode: enumeration('Script.AuthMode')[mode] };
}

export { bring } from './bring.ts';
