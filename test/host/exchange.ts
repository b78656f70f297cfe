/** What may pass between the sidebar and the script: the rules of `google.script.run`. */

/** True for objects written as such, of any realm. */
function isPlain(value: object): boolean {
  return Object.prototype.toString.call(value) === '[object Object]';
}

/**
 * The arguments as the script gets them: structural copies, undefined in arrays turned into null.
 * Throws, as the browser does at once, when one holds anything else than plain data.
 */
export function sentArguments(args: readonly unknown[]): unknown[] {
  return args.map((arg, place) => sent(arg, String(place), []));
}

function sent(value: unknown, property: string, above: readonly object[]): unknown {
  const illegal = () => new TypeError(`Failed due to illegal value in property: ${property}`);
  if (value === undefined || value === null) return null;
  if (typeof value === 'number') return Number.isFinite(value) ? value : null;
  if (typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value !== 'object' || above.includes(value)) throw illegal();
  const inner = [...above, value];
  if (Array.isArray(value)) return value.map((each, i) => sent(each, String(i), inner));
  if (!isPlain(value)) throw illegal();
  const entries = Object.entries(value).filter(([, each]) => each !== undefined);
  return Object.fromEntries(entries.map(([key, each]) => [key, sent(each, key, inner)]));
}

/** What the success handler gets, and what is wrong with the value when that is null. */
export function returned(value: unknown): { value: unknown; violation?: string } {
  const kind = illegalKind(value, []);
  if (kind) {
    return {
      value: null,
      violation: `The returned value holds a ${kind}, so the sidebar gets null.`,
    };
  }
  return { value: value === undefined ? null : JSON.parse(JSON.stringify(value)) };
}

function illegalKind(value: unknown, above: readonly object[]): string | null {
  if (typeof value === 'function' || typeof value === 'symbol' || typeof value === 'bigint') {
    return typeof value;
  }
  if (typeof value !== 'object' || value === null) return null;
  if (above.includes(value)) return 'cycle';
  if (!Array.isArray(value) && !isPlain(value)) {
    return Object.prototype.toString.call(value).slice(8, -1);
  }
  for (const each of Object.values(value)) {
    const kind = illegalKind(each, [...above, value]);
    if (kind) return kind;
  }
  return null;
}

/** A copy of a script's value that belongs to the outer realm; functions become undefined. */
export function taken(value: unknown): unknown {
  if (typeof value === 'function') return undefined;
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return Array.from(value, taken);
  if (Object.prototype.toString.call(value) === '[object Date]') {
    return new Date((value as Date).getTime());
  }
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, taken(each)]));
}
