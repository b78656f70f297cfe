import type { Problem } from '../words/messages.ts';
import { wasCancelled } from './cancel.ts';
import { isLong, type Pace } from './clock.ts';
import type { Work } from './command.ts';
import { problemOf } from './failure.ts';
import { begin, type Entry, type Left, putBack, record } from './history.ts';
import { mayWrite } from './may-write.ts';

/** A part of what a command writes that is complete in itself. */
export interface Unit {
  readonly id: string;
  /** Cells that are written. */
  readonly cells: number;
  /** A short text that differs where what is to be written differs. */
  readonly print: () => string;
  /** An earlier leg of this run wrote exactly this, and it still stands. */
  readonly done: boolean;
  /** Does the writing; of a part that is done it is what the next part counts on. */
  readonly write: () => void;
  /** Takes away what `write` added to the file. */
  readonly takeBack: () => void;
}

/** A run of which it is known what is left to do. */
export type Leg = Entry & { readonly left: Left };

/** A unit and the end of the command take at most so many times as long as its opening. */
const TIMES = 8;

/** The run that the same command broke off earlier, or a new one. */
export function legOf(before: readonly Entry[], entry: Entry, of = ''): Leg {
  const earlier = before.find(
    ({ command, sales, left }) =>
      command === entry.command && sales === entry.sales && left?.of === of,
  );
  return { ...entry, run: earlier?.run ?? entry.run, left: earlier?.left ?? { of, done: {} } };
}

/**
 * Writes the units that are not done yet, one after the other, and stops between two of them before
 * the platform ends the run, or when the user wants it to. What is written then is complete, what
 * is left is remembered with the file, and Undo takes all of it away as one command. Null once
 * everything stands.
 */
export function writeUnits(
  { before, pace }: Pick<Work, 'before' | 'pace'>,
  { left, ...entry }: Leg,
  units: readonly Unit[],
): Problem | null {
  const [first] = units.filter(({ done }) => !done);
  const begun = Object.keys(left.done).length > 0;
  const refused = mayWrite(pace, { times: TIMES, cells: first?.cells, begun });
  if (refused !== null) return refused;
  const early = isLong();
  if (early) begin(before, { ...entry, left });
  const written: Unit[] = [];
  try {
    for (const unit of units) {
      if (unit.done) {
        unit.write();
        continue;
      }
      const standing = units.filter((one) => one.done || written.includes(one));
      const isNext = written.length > 0;
      const stop = isNext ? stopping(pace, unit, standing.length, units.length) : null;
      // Where nothing can be remembered, stopping would only mean to begin anew.
      if (stop !== null && leave(before, { ...entry, left }, standing)) return stop;
      written.push(unit);
      unit.write();
    }
  } catch (error) {
    // Where there is no room for all, nothing of it stays.
    for (const unit of written) unit.takeBack();
    if (early) putBack(before);
    const problem = problemOf(error);
    if (begun && problem.code === 'tooManyCells') return { ...problem, values: [true] };
    throw error;
  }
  record(before, entry);
  return null;
}

function leave(
  before: readonly Entry[],
  { left, ...entry }: Leg,
  standing: readonly Unit[],
): boolean {
  const done = Object.fromEntries(standing.map(({ id, print }) => [id, print()]));
  return begin(before, { ...entry, left: { ...left, done } });
}

function stopping(pace: Pace, { cells }: Unit, done: number, parts: number): Problem | null {
  if (isLong() && wasCancelled()) return { code: 'cancelled', values: [true] };
  return pace.leaves(TIMES, cells) ? null : { code: 'unfinished', values: [done, parts] };
}
