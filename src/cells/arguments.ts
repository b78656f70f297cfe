import { readDays } from '../sales/days.ts';
import type { Cell, Day, Place } from '../sales/sales.ts';
import type { FunctionProblem } from '../words/messages.ts';

/** What Sheets hands to a custom function: a value, the rows of a range, or nothing at all. */
export type Argument = unknown;

/** True for an argument that was left out and for one that names a blank cell. */
export function isBlank(argument: Argument): boolean {
  return argument === undefined || argument === null || argument === '';
}

/** Ranges of one column each and equally high, by parameter name; those left out are null. */
export function columns<N extends string>(
  ranges: Readonly<Record<N, Argument>>,
): Readonly<Record<N, readonly Cell[] | null>> | FunctionProblem {
  const result: Partial<Record<N, readonly Cell[] | null>> = {};
  let first: { name: string; height: number } | undefined;
  for (const name of Object.keys(ranges) as N[]) {
    const cells = column(ranges[name]);
    result[name] = cells;
    if (cells === undefined) return { code: 'oneColumn', values: [name] };
    if (cells === null) continue;
    first ??= { name, height: cells.length };
    if (cells.length !== first.height) {
      return { code: 'heights', values: [first.name, first.height, name, cells.length] };
    }
  }
  return result as Readonly<Record<N, readonly Cell[] | null>>;
}

/** Undefined where the range is wider than a column. A single cell is a range of one. */
function column(argument: Argument): readonly Cell[] | null | undefined {
  if (isBlank(argument) || (Array.isArray(argument) && argument.length === 0)) return null;
  if (!Array.isArray(argument)) return [cellOf(argument)];
  // A plain loop: destructuring a million rows takes ten times as long.
  const cells = new Array<Cell>(argument.length);
  for (let row = 0; row < argument.length; row++) {
    const values = argument[row];
    if (!Array.isArray(values) || values.length !== 1) return undefined;
    cells[row] = cellOf(values[0]);
  }
  return cells;
}

/** A formula hands over cells alone; whatever else a script calls a function with is a blank one. */
function cellOf(value: unknown): Cell {
  if (typeof value !== 'object') return (value ?? '') as Cell;
  const date = value as { readonly getTime?: unknown } | null;
  return typeof date?.getTime === 'function' ? (value as Cell) : '';
}

/** The value of a one-cell argument, which may come as a range of one. */
function single(argument: Argument): Cell {
  return cellOf(Array.isArray(argument) ? (argument[0] as unknown[])?.[0] : argument);
}

/** A day argument; null when it was left out. */
export function dayArgument(
  argument: Argument,
  name: string,
  place: Place,
): Day | null | FunctionProblem {
  const cell = single(argument);
  if (cell === '') return null;
  const { days, ok } = readDays([cell], place);
  return ok[0] === 1 ? days[0] : { code: 'notADate', values: [name] };
}

/** A whole-number argument between two limits; `standard` when it was left out. */
export function wholeArgument(
  argument: Argument,
  name: string,
  [low, high]: readonly [number, number],
  standard: number,
): number | FunctionProblem {
  const cell = single(argument);
  if (cell === '') return standard;
  const value = Number(cell);
  if (Number.isInteger(value) && value >= low && value <= high) return value;
  return { code: 'notWhole', values: [name, low, high] };
}
