/** Types and number of arguments, checked as strictly as Apps Script's Java side does. */
/**
 * Accepted argument lists, such as `'number,number?'` (`''` takes none). Types are `number`, `string`,
 * `boolean`, `value` (what a cell can take), `rows` (an array of arrays), `list`, `object`, `enum`,
 * `any`, or a service class such as `Range`; `|null` lets null in, `?` may be left out.
 */
export type Signatures = string | readonly string[];

/** The service classes by name; each knows its own objects. */
type Shapes = ReadonlyMap<string, { readonly selfOf: (object: unknown) => unknown }>;

/** True when the arguments fit one of the signatures. */
export function matches(takes: Signatures, args: readonly unknown[], shapes: Shapes): boolean {
  return typeof takes === 'string'
    ? fits(takes, args, shapes)
    : takes.some((signature) => fits(signature, args, shapes));
}

function fits(signature: string, args: readonly unknown[], shapes: Shapes): boolean {
  const types = signature === '' ? [] : signature.split(',');
  const least = types.filter((type) => !type.endsWith('?')).length;
  if (args.length < least || args.length > types.length) return false;
  return args.every((arg, i) => {
    const accepted = types[i].replace('?', '').split('|');
    return accepted.some((type) => isOf(type, arg, shapes));
  });
}

function isOf(type: string, arg: unknown, shapes: Shapes): boolean {
  if (type === 'any') return true;
  if (type === 'null') return arg === null || arg === undefined;
  if (type === 'number') return typeof arg === 'number' && Number.isFinite(arg);
  if (type === 'value') return isCellValue(arg);
  if (type === 'list') return Array.isArray(arg);
  if (type === 'rows') return Array.isArray(arg) && arg.length > 0 && arg.every(Array.isArray);
  if (type === 'object') return typeof arg === 'object' && arg !== null && !Array.isArray(arg);
  if (type === 'enum') return typeof arg === 'object' && arg !== null && 'ordinal' in arg;
  if (type === 'string' || type === 'boolean') return typeof arg === type;
  return shapes.get(type)?.selfOf(arg) !== undefined;
}

/** True for what a cell can take: text, a finite number, a truth value, a date, or nothing. */
export function isCellValue(value: unknown): boolean {
  if (value === null || value === undefined) return true;
  if (typeof value === 'number') return Number.isFinite(value);
  if (typeof value === 'string' || typeof value === 'boolean') return true;
  return (
    Object.prototype.toString.call(value) === '[object Date]' &&
    !Number.isNaN((value as Date).getTime())
  );
}

/** The name of an argument's type as error texts write it. */
export function describe(arg: unknown, shapes: Shapes): string {
  if (arg === null || arg === undefined) return 'null';
  if (Array.isArray(arg)) return `${describe(arg.flat(2)[0] ?? 0, shapes)}[]`;
  if (typeof arg !== 'object') return (typeof arg)[0].toUpperCase() + (typeof arg).slice(1);
  for (const [name, shape] of shapes) if (shape.selfOf(arg)) return name;
  return Object.prototype.toString.call(arg) === '[object Date]' ? 'Date' : 'Object';
}
