/** Session, Utilities, Logger and ScriptApp: services that stay within the script. */
import { spend } from './gate.ts';
import { exception, here } from './host.ts';
import { free, itself, type Methods, memberName, shape } from './shape.ts';

const session = {
  getActiveUserLocale: free('', () => here().options.userLocale ?? 'en'),
  getScriptTimeZone: free('', () => here().manifest.timeZone),
} satisfies Methods<GoogleAppsScript.Base.Session, object>;

/** `Session`. */
export const sessionShape = shape<object>('Base.Session', 'Session', session);

function formatDate(_self: object, date: unknown, zone: string, pattern: string): string {
  if (Object.prototype.toString.call(date) !== '[object Date]') {
    throw exception('Cannot find method formatDate(string,string,string).');
  }
  const result = here().doors.javaDate((date as Date).getTime(), zone, pattern);
  if ('error' in result) throw exception(result.error);
  return result.text;
}

function computeDigest(_self: object, algorithm: object, text: string): number[] {
  const name = memberName('Utilities.DigestAlgorithm', algorithm);
  if (!name || name === 'MD2') throw exception('Invalid argument: algorithm');
  return [...here().doors.digest(name, text)];
}

const utilities = {
  formatDate: free('any,string,string', formatDate),
  getUuid: free('', () => here().doors.randomUUID()),
  computeDigest: free('enum,string,enum?', computeDigest),
  sleep: free('number', (_self: object, milliseconds: number) => {
    spend(milliseconds / 1000);
  }),
} satisfies Methods<GoogleAppsScript.Utilities.Utilities, object>;

/** `Utilities`. */
export const utilitiesShape = shape<object>('Utilities.Utilities', 'Utilities', utilities);

const logger = {
  log: free(['any', 'any,any', 'any,any,any'], (_self: object, ...values: unknown[]) => {
    write(values);
    return itself;
  }),
} satisfies Methods<GoogleAppsScript.Base.Logger, object>;

/** `Logger`. */
export const loggerShape = shape<object>('Base.Logger', 'Logger', logger);

/** `ScriptApp`: its enumerations alone. */
export const scriptAppShape = shape<object>('Script.ScriptApp', 'ScriptApp', {});

function write(values: readonly unknown[]): void {
  const texts = values.map((value) =>
    typeof value === 'object' ? JSON.stringify(value) : `${value}`,
  );
  here().run.log.push(texts.join(' '));
}

/** The console of the script: what it says is kept with the run. */
export function scriptConsole(): Record<string, (...values: unknown[]) => void> {
  const say = (...values: unknown[]) => write(values);
  const quiet = () => {};
  return { log: say, info: say, warn: say, error: say, debug: say, time: quiet, timeEnd: quiet };
}
