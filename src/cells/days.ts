import type { Day, Place } from '../sales/sales.ts';
import { type FunctionProblem, isFunctionProblem } from '../words/messages.ts';
import { type Argument, dayArgument } from './arguments.ts';

/** First and last day of a period. */
export type Period = readonly [from: Day, to: Day];

/** Two day arguments that must be given, the second not before the first. */
export function periodArgument(
  given: Readonly<Record<string, Argument>>,
  place: Place,
): Period | FunctionProblem {
  const [[fromName, fromDay], [toName, toDay]] = Object.entries(given);
  const from = dayOf(fromDay, fromName, place);
  if (isFunctionProblem(from)) return from;
  const to = dayOf(toDay, toName, place);
  if (isFunctionProblem(to)) return to;
  return from <= to ? [from, to] : { code: 'daysTurned', values: [fromName, toName] };
}

function dayOf(argument: Argument, name: string, place: Place): Day | FunctionProblem {
  const day = dayArgument(argument, name, place) ?? { code: 'missingDay', values: [name] };
  // These days cannot be left out, so the sentence must not offer it.
  return isFunctionProblem(day) && day.code === 'notADate'
    ? { code: 'notADay', values: [name] }
    : day;
}
