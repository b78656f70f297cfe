/** The services of one context, put in place before the project's code is evaluated. */
import type { Host } from '../model/host.ts';
import { cacheServiceShape } from './cache.ts';
import { introduceCharts } from './charts.ts';
import { checkAlive, flush } from './gate.ts';
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
  setClock(global);
}

function give(global: object, name: string, value: unknown): void {
  Object.defineProperty(global, name, { value, configurable: true, writable: true });
}

/** A service that the stand-in lacks: each method says so, or that it is not allowed. */
function absent(name: string, methods: readonly string[]): object {
  return Object.fromEntries(methods.map((method) => [method, missing(name, method)]));
}

/**
 * Dates without arguments are the run's own time. A plain function over the real prototype: a proxy
 * would make every date of a large sheet ten times dearer.
 */
function setClock(global: Record<string, unknown>): void {
  const { clock } = here();
  const Real = Date;
  function Clocked(...given: number[]): Date | string {
    if (new.target === undefined) return String(new Real(clock.now()));
    const args = (given.length === 0 ? [clock.now()] : given) as [number];
    return new.target === Clocked ? new Real(...args) : Reflect.construct(Real, args, new.target);
  }
  Object.setPrototypeOf(Clocked, Real);
  Object.assign(Clocked, { prototype: Real.prototype, now: () => clock.now() });
  Object.defineProperty(Clocked, 'name', { value: 'Date' });
  Real.prototype.constructor = Clocked as unknown as DateConstructor;
  give(global, 'Date', Clocked);
}

/**
 * Ends a run as Apps Script does: what is queued is carried out. What a script returns that went on
 * after its limit reaches nobody.
 */
export function finish(): void {
  checkAlive();
  flush();
}

/** The event that a simple trigger or an installation gets. */
export function triggerEvent(): object {
  const mode = here().options.mode ?? 'FULL';
  return { authMode: enumeration('Script.AuthMode')[mode] };
}

export { bring } from './bring.ts';
