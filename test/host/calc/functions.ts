/** The custom functions of the built add-on, as the engine calls them. */
import { callFunction, customFunctions, type Project } from '../script.ts';
import { instantOf, serialOf, type Value, type Workbook } from '../workbook.ts';
import type { Answer, Answerer, Answerers, Argument, Scalar } from './answerer.ts';
import type { Cell } from './cell.ts';

interface Remembered {
  readonly args: readonly Argument[];
  readonly answer: Answer;
}
interface Memory {
  readonly project: Project;
  readonly locale: string;
  readonly zone: string;
  readonly calls: Map<string, Remembered[]>;
}

/** Calls of one function in one formula that are remembered at once. */
const CALLS_PER_CELL = 4;
const memories = new WeakMap<Workbook, Memory>();

/**
 * One answerer per custom function of the project. As in Sheets, a call is made again only when an
 * argument has changed; the engine itself asks several times.
 */
export function answerers(project: Project, book: Workbook): Answerers {
  const { calls } = memoryOf(project, book);
  const answerer =
    (name: string): Answerer =>
    (args, cell) => {
      const key = `${name} ${cell.sheet} ${cell.row} ${cell.column}`;
      const known = calls.get(key) ?? [];
      const same = known.find((call) => equal(call.args, args));
      if (same) return same.answer;
      const answer = call(project, book, name, args);
      calls.set(key, [{ args, answer }, ...known].slice(0, CALLS_PER_CELL));
      return answer;
    };
  const names = [...customFunctions(project.code).keys()];
  return {
    functions: new Map(names.map((name) => [name, answerer(name)])),
    dateOf: (serial) => new Date(instantOf(serial, book.zone)),
  };
}

function memoryOf(project: Project, book: Workbook): Memory {
  const { locale, zone } = book;
  const memory = memories.get(book);
  if (memory?.project === project && memory.locale === locale && memory.zone === zone) {
    return memory;
  }
  const fresh: Memory = { project, locale, zone, calls: new Map() };
  memories.set(book, fresh);
  return fresh;
}

function call(project: Project, book: Workbook, name: string, args: readonly Argument[]): Answer {
  const result = callFunction(project, book, name, args);
  if ('error' in result) return result;
  const rows: unknown[] = Array.isArray(result.value) ? result.value : [result.value];
  return {
    rows: rows.map((line) =>
      (Array.isArray(line) ? line : [line]).map((value: unknown) => toCell(value, book.zone)),
    ),
  };
}

/** A date that a script gives is a serial number under a date format. */
function toCell(value: unknown, zone: string): Cell {
  if (!(value instanceof Date)) return { value: value as Value, pattern: '' };
  const serial = serialOf(value.getTime(), zone);
  return {
    value: serial,
    pattern: Number.isInteger(serial) ? 'yyyy-mm-dd' : 'yyyy-mm-dd hh:mm:ss',
  };
}

function equal(a: readonly Argument[], b: readonly Argument[]): boolean {
  return a.length === b.length && a.every((arg, i) => equalArgument(arg, b[i]));
}

function equalArgument(a: Argument, b: Argument): boolean {
  if (!Array.isArray(a) || !Array.isArray(b)) {
    return !Array.isArray(a) && !Array.isArray(b) && equalScalar(a, b);
  }
  return (
    a.length === b.length &&
    a.every((line, row) => {
      const other = b[row];
      return line.length === other.length && line.every((cell, c) => equalScalar(cell, other[c]));
    })
  );
}

function equalScalar(a: Scalar, b: Scalar): boolean {
  return a === b || (a instanceof Date && b instanceof Date && a.getTime() === b.getTime());
}
