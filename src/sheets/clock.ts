/** A command of the menu or the sidebar is ended after six minutes, wherever it stands. */
const LIMIT = 360_000;

/** Instant at which this run began: a script is evaluated anew for every run. */
export const began = Date.now();

/** An ordinary run is over by then, whatever the size of the sheet. */
const ORDINARY = 30_000;

/**
 * True in a run that takes so long that a few more calls cost little of it: it is worth looking
 * whether its user wants to stop it, and noting what it is about before it could be ended.
 */
export function isLong(): boolean {
  return elapsed() > ORDINARY;
}

/** All that the run's calls took is in it. */
function elapsed(): number {
  return Date.now() - began;
}

/** What the time that is left is enough for. */
export interface Pace {
  /** True while there is time for so many times the opening, and for writing so many cells. */
  readonly leaves: (times: number, cells?: number) => boolean;
}

/** Milliseconds for writing a cell with its format, by public measurements, and rather too many. */
const PER_CELL = 0.03;

/**
 * How fast the platform is in this run. Services answer at another speed every day and in every
 * file; the opening of a command, which is the same few calls whatever the size of the sheet, says
 * best what its writing will take: after an opening of 10 s, `leaves(8)` holds for 280 s.
 */
export function paceOf(opening: number): Pace {
  return { leaves: (times, cells = 0) => elapsed() + times * opening + cells * PER_CELL <= LIMIT };
}

/** The pace of a command that has done little more than open the file until now. */
export function takePace(): Pace {
  return paceOf(elapsed());
}
