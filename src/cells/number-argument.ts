import type { FunctionProblem } from '../words/messages.ts';
import { type Argument, isBlank } from './arguments.ts';

/** A number argument between two limits; `standard` when it was left out. */
export function numberArgument(
  argument: Argument,
  name: string,
  [low, high]: readonly [number, number],
  standard: number,
): number | FunctionProblem {
  const cell = Array.isArray(argument) ? argument[0]?.[0] : argument;
  if (isBlank(cell)) return standard;
  if (typeof cell === 'number' && cell >= low && cell <= high) return cell;
  return { code: 'notNumber', values: [name, low, high] };
}
