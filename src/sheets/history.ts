import type { ReportPart } from '../protocol.ts';
import { isLong } from './clock.ts';
import type { Ours } from './ours.ts';
import { forget, store, stored } from './stored.ts';

/** A command that added something, so that Undo can take exactly that away. */
export interface Entry {
  readonly command: 'segment' | 'list' | 'report' | 'settings' | 'log' | 'addresses' | 'warehouse';
  /** Number of the run; the tabs it wrote carry it. */
  readonly run: number;
  /** Which part of the report was written; the whole shop where none is named. */
  readonly part?: ReportPart;
  /** Id of the sales tab that got our column, or null. */
  readonly sales: number | null;
  /** Rows that a log of an earlier run got below its own, from 0; the tab by its id. */
  readonly log?: {
    readonly id: number;
    readonly from: number;
    readonly count: number;
    readonly print: string;
  };
  /** There while the run is not finished; the same command then goes on with it. */
  readonly left?: Left;
}

/** What a run that broke off had in hand, and the prints of the parts that are written. */
export interface Left {
  readonly of: string;
  readonly done: Readonly<Record<string, string>>;
}

const KEY = 'otokui.undo';

/** Commands that add something new at every run. */
const ALL_KEPT: readonly Entry['command'][] = ['list', 'log', 'addresses'];

/** Properties hold 9 KB, some eighty commands: more than anybody undoes. */
const ROOM = 8500;

/** What can be undone, the latest last. */
export function entries(): readonly Entry[] {
  const text = stored(KEY);
  return text === null ? [] : JSON.parse(text);
}

/**
 * Adds a command before its first write, so that Undo knows of it wherever it may end. Says whether
 * there was room to remember it.
 */
export function begin(before: readonly Entry[], entry: Entry): boolean {
  return save([...before.filter(({ run }) => run !== entry.run), entry]);
}

/** Does the writing of a command; Undo knows of one that may be ended before its end already. */
export function recorded<T>(before: readonly Entry[], entry: Entry, write: () => T): T {
  const early = isLong();
  if (early) begin(before, entry);
  try {
    const result = write();
    if (!early) record(before, entry);
    return result;
  } catch (error) {
    if (early) putBack(before);
    throw error;
  }
}

/** Takes back what `begin` added, where nothing was written after all. */
export function putBack(before: readonly Entry[]): void {
  save(before);
}

/**
 * Adds a command. A second run over the same sales tab takes the place of the first, and so does a
 * second report of the same part; a list is a new tab every time.
 */
export function record(before: readonly Entry[], entry: Entry): void {
  const others = before.filter(
    (one) => one.run !== entry.run && (ALL_KEPT.includes(one.command) || !isSame(one, entry)),
  );
  save([...others, entry]);
}

function isSame(one: Entry, other: Entry): boolean {
  const partOf = ({ part = 'shop' }: Entry): ReportPart => part;
  return (
    one.command === other.command && one.sales === other.sales && partOf(one) === partOf(other)
  );
}

/** The number that the next run gets: no tab of an older run, undone or forgotten, may have it. */
export function nextRun(before: readonly Entry[], { tabs }: Pick<Ours, 'tabs'>): number {
  return 1 + Math.max(0, ...before.map(({ run }) => run), ...tabs.map(({ mark }) => mark.run));
}

/** Takes the last command off the record. */
export function forgetLast(before: readonly Entry[]): void {
  save(before.slice(0, -1));
}

/** The oldest entries go where there is no room for all; false where there is none for any. */
function save(all: readonly Entry[]): boolean {
  let kept = all;
  let text = JSON.stringify(kept);
  while (text.length > ROOM) {
    kept = kept.slice(1);
    text = JSON.stringify(kept);
  }
  try {
    store(KEY, text);
    return true;
  } catch {
    // The store of the file is full, perhaps by other add-ons. The work is done and stays; only what
    // came before it can no longer be undone.
    forget(KEY);
    return false;
  }
}
