import { published } from '../host/published.ts';

/** What a script names of Google's services. */
export interface Named {
  /** Calls on a service itself, such as `SpreadsheetApp.getUi`, each once and sorted. */
  readonly calls: readonly string[];
  /** Places where a service is passed on instead of called, so that its calls cannot be told. */
  readonly escaped: readonly string[];
}

/**
 * Every service that a built script names and what it calls there. Bundling shortens local names
 * but keeps those of globals and of methods, so the text tells all.
 */
export function namedServices(code: string): Named {
  const calls = new Set<string>();
  const escaped: string[] = [];
  const globals = Object.keys(published().globals).filter((name) => name !== 'console');
  const name = new RegExp(`(?<![.\\w$'"\`-])(?:${globals.join('|')})(?![\\w$-])`, 'g');
  for (const found of code.matchAll(name)) {
    const [service] = found;
    const after = code.slice(found.index + service.length);
    const before = code.slice(0, found.index);
    const method = /^\s*\.\s*(\w+)/.exec(after)?.[1];
    if (method !== undefined) calls.add(`${service}.${method}`);
    else if (isCode(after) && !/typeof\s*$/.test(before))
      escaped.push(service + after.slice(0, 20));
  }
  return { calls: [...calls].sort(), escaped };
}

/** True where an expression may go on: a sentence that speaks of Sheets has a word there. */
function isCode(after: string): boolean {
  return /^\s*[,;)\]}[=?:(]/.test(after);
}

/** The service of a call, such as `SpreadsheetApp`. */
export function serviceOf(call: string): string {
  return call.slice(0, call.indexOf('.'));
}

/** True for a method; enumerations such as `SpreadsheetApp.BooleanCriteria` need no permission. */
export function isMethod(call: string): boolean {
  const { globals, methods } = published();
  const [service, name] = call.split('.');
  return methods[globals[service]]?.includes(name) === true;
}
