/**
 * Service classes from tables: a method is its kind, its signatures and a function of the object's
 * own data. Every call passes the same checks, and a method that is missing says so.
 */
import { pass, type Target } from './gate.ts';
import { exception, here } from './host.ts';
import { type Kind, permit } from './permissions.ts';
import { describe, matches, type Signatures } from './signature.ts';

/** One method: what it is to the platform, what it takes, what it does with the object's data. */
export interface Method<S> {
  readonly kind: Kind;
  readonly takes: Signatures;
  readonly run: (self: S, ...args: never[]) => unknown;
}

/** A table of methods that must all exist in the published type `T`. */
export type Methods<T, S> = { readonly [K in keyof T]?: Method<S> };

/** What a method returns to hand back the object it was called on. */
export const itself = Symbol('itself');

const makers =
  (kind: Kind) =>
  <S>(takes: Signatures, run: Method<S>['run']): Method<S> => ({ kind, takes, run });

/** Makers of methods, one per kind; `permissions.ts` says what the kinds are. */
export const locate = makers('locate');
export const read = makers('read');
export const write = makers('write');
export const view = makers('view');
export const store = makers('store');
export const menu = makers('menu');
export const show = makers('show');
export const free = makers('free');

/** A service class: makes its objects and knows the data behind them. */
export interface Shape<S> {
  readonly name: string;
  make(self: S): object;
  selfOf(object: unknown): S | undefined;
}

interface Unfinished {
  readonly published: string;
  readonly label: string;
  readonly prototype: Record<string, unknown>;
}

const shapes = new Map<string, Shape<unknown>>();
const unfinished: Unfinished[] = [];

/**
 * Makes a class. `published` is its type, such as `Spreadsheet.Range`; `label` is what errors call
 * it, such as `SpreadsheetApp.Range`, and begins with the global service that it belongs to.
 */
export function shape<S extends object>(
  published: string,
  label: string,
  methods: Readonly<Record<string, Method<S> | undefined>>,
): Shape<S> {
  const data = new WeakMap<object, S>();
  const name = label.slice(label.lastIndexOf('.') + 1);
  const prototype: Record<string, unknown> = { toString: () => name };
  for (const [method, entry] of Object.entries(methods)) {
    if (!entry) continue;
    prototype[method] = function (this: object, ...args: unknown[]) {
      const self = data.get(this);
      if (!self) throw new TypeError(`${method} was called without its ${name}.`);
      return call(label, method, entry, self, this, args);
    };
  }
  const made: Shape<S> = {
    name,
    make(self) {
      const object = Object.create(prototype);
      data.set(object, self);
      return object;
    },
    selfOf: (object) => data.get(object as object),
  };
  shapes.set(name, made as Shape<unknown>);
  unfinished.push({ published, label, prototype });
  return made;
}

function call<S>(
  label: string,
  method: string,
  entry: Method<S>,
  self: S,
  object: object,
  args: unknown[],
): unknown {
  const full = `${label}.${method}`;
  permit(label.split('.')[0], full, method, entry.kind);
  if (!matches(entry.takes, args, shapes)) {
    const given = args.map((arg) => describe(arg, shapes)).join(',');
    throw exception(`The parameters (${given}) don't match the method signature for ${full}.`);
  }
  pass(full, entry.kind, self as Target);
  const result = (entry.run as (self: S, ...rest: unknown[]) => unknown)(self, ...args);
  if (result === itself) return object;
  // Lists derived from the workbook's arrays are of the outer realm until they are copied.
  const foreign = Array.isArray(result) && Object.getPrototypeOf(result) !== Array.prototype;
  return foreign ? Array.from(result) : result;
}

/** Gives every class its enumerations, and a voice to the methods that it lacks. */
export function finishShapes(): void {
  const { methods, fields } = here().published;
  for (const { published, label, prototype } of unfinished) {
    for (const method of methods[published] ?? []) {
      prototype[method] ??= missing(label, method);
    }
    for (const [name, target] of fields[published] ?? []) prototype[name] = enumeration(target);
  }
}

/** A method that Apps Script has and the stand-in lacks: a refusal if it would be one there too. */
export function missing(label: string, method: string): () => never {
  const full = `${label}.${method}`;
  return () => {
    permit(label.split('.')[0], full, method, 'free');
    throw new TypeError(`${full} is not in the stand-in`);
  };
}

const enumerations = new Map<string, Record<string, object>>();

/** An enumeration of Apps Script, such as `Spreadsheet.ProtectionType`, one object per member. */
export function enumeration(published: string): Readonly<Record<string, object>> {
  let found = enumerations.get(published);
  if (!found) {
    found = {};
    const members = here().published.enums[published] ?? [];
    for (const [ordinal, name] of members.entries()) {
      found[name] = Object.freeze({
        toString: () => name,
        name: () => name,
        ordinal: () => ordinal,
        toJSON: () => name,
      });
    }
    enumerations.set(published, found);
  }
  return found;
}

/** The name of an enumeration's member, or undefined when the value is none of it. */
export function memberName(published: string, value: unknown): string | undefined {
  return Object.entries(enumeration(published)).find(([, member]) => member === value)?.[0];
}
