import type { Ours } from './ours.ts';
import { forget, store, stored } from './stored.ts';

/** A command that added something, so that Undo can take exactly that away. */
export interface Entry {
  readonly command: 'segment' | 'list' | 'report' | 'settings' | 'log' | 'addresses' | 'warehouse';
  /** Number of the run; the tabs it wrote carry it. */
  readonly run: number;
  /** Id of the sales tab that got our column, or null. */
  readonly sales: number | null;
  /** Rows that a log of an earlier run got below its own, from 0; the tab by its id. */
  readonly log?: {
    readonly id: number;
    readonly from: number;
    readonly count: number;
    readonly print: string;
  };
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
 * Adds a command. A second run over the same sales tab takes the place of the first, and so does a
 * second report; a list is a new tab every time.
 */
export function record(before: readonly Entry[], entry: Entry): void {
  const others = before.filter(
    ({ command, sales }) =>
      ALL_KEPT.includes(command) || command !== entry.command || sales !== entry.sales,
  );
  save([...others, entry]);
}

/** The number that the next run gets: no tab of an older run, undone or forgotten, may have it. */
export function nextRun(before: readonly Entry[], { tabs }: Pick<Ours, 'tabs'>): number {
  return 1 + Math.max(0, ...before.map(({ run }) => run), ...tabs.map(({ mark }) => mark.run));
}

/** Takes the last command off the record. */
export function forgetLast(before: readonly Entry[]): void {
  save(before.slice(0, -1));
}

/** The oldest entries go where there is no room for all. */
function save(all: readonly Entry[]): void {
  let kept = all;
  let text = JSON.stringify(kept);
  while (text.length > ROOM) {
    kept = kept.slice(1);
    text = JSON.stringify(kept);
  }
  try {
    store(KEY, text);
  } catch {
    // The store of the file is full, perhaps by other add-ons. The work is done and stays; only what
    // came before it can no longer be undone.
    forget(KEY);
  }
}
