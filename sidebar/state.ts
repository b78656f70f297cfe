import type {
  Command,
  Commands,
  Fix,
  Group,
  ListCount,
  Listed,
  ListId,
  Look,
  Pick,
  Said,
  Scope,
  Segmented,
  Step,
  Undone,
} from '../src/protocol.ts';

export type View = 'sales' | 'segments' | 'list';

/** A command with its request, as it is sent and as "try again" sends it once more. */
export type Task = {
  [C in Exclude<Command, 'progress'>]: {
    readonly job: C;
    readonly request: Commands[C]['request'];
  };
}[Exclude<Command, 'progress'>];

/** How long the owner has been waiting: not noticeably, a moment, a second, long. */
export type Patience = 0 | 1 | 2 | 3;

export interface Busy {
  readonly task: Task;
  readonly patience: Patience;
  readonly step: Step | null;
}

export interface Failed {
  readonly task: Task;
  readonly problem: Said;
  readonly fix: Fix | null;
}

/** All that the sidebar knows; every view is a function of it. */
export interface State {
  readonly view: View;
  /** What the owner wants looked at; each new object is followed by a look. */
  readonly wanted: Scope;
  readonly look: Look | null;
  /** Columns the owner was asked about: the question stays while they try its answers. */
  readonly asked: Partial<Record<Pick, readonly number[]>>;
  /** The owner chooses columns by hand because the sales could not be read. */
  readonly choosing: boolean;
  readonly paint: 'row' | 'column';
  readonly segmented: Segmented | null;
  /** The unfolded group. */
  readonly group: Group | null;
  readonly limits: Partial<Record<ListId, number>>;
  readonly listed: Listed | null;
  /** The tab of the report that this panel made. */
  readonly report: string | null;
  /** What this panel did and Undo has not taken back, oldest first. */
  readonly done: readonly ('segment' | 'list' | 'report' | 'settings')[];
  readonly canUndo: boolean;
  readonly undone: Undone | null;
  readonly busy: Busy | null;
  readonly failed: Failed | null;
}

export const initialState: State = {
  view: 'sales',
  wanted: {},
  look: null,
  asked: {},
  choosing: false,
  paint: 'row',
  segmented: null,
  group: null,
  limits: {},
  listed: null,
  report: null,
  done: [],
  canUndo: false,
  undone: null,
  busy: null,
  failed: null,
};

/** True when the sales on show are not to be trusted, because the last look failed. */
export function lookFailed(state: State): boolean {
  return state.failed?.task.job === 'look';
}

/** What a command is about: the tab that was looked at, even if the owner opens another one. */
export function scopeOf({ wanted, look }: State): Scope {
  return { ...wanted, tab: wanted.tab ?? look?.tab };
}

/** The look at the tab in question; null while it is another tab's, or before the first. */
export function lookAtTab(state: State): Look | null {
  const { look, wanted } = state;
  return look !== null && (wanted.tab === undefined || wanted.tab === look.tab) ? look : null;
}

/** The column that stands for a pick now: the owner's choice before the guess. */
export function pickedColumn(state: State, pick: Pick): number | null {
  const chosen = state.wanted.choice?.[pick];
  if (chosen !== undefined) return chosen;
  return lookAtTab(state)?.picks[pick].column ?? null;
}

/**
 * How 03/04/2025 is read: as the owner said, else as the sheet suggested; null where the cells
 * themselves decide it.
 */
export function dayOrderOf({ wanted, look }: State): 'day' | 'month' | null {
  if (wanted.choice?.dayOrder) return wanted.choice.dayOrder;
  const codes = look?.notes.map((note) => note.code) ?? [];
  return codes.includes('dayFirst') ? 'day' : codes.includes('monthFirst') ? 'month' : null;
}

/** How many people go on a list: the owner's number, else that of the settings; at most all. */
export function limitOf({ limits, segmented }: State, list: ListCount): number {
  return Math.min(limits[list.id] ?? segmented?.listMax ?? list.people, list.people);
}

export const segmentTask = (state: State): Task => ({
  job: 'segment',
  request: { ...scopeOf(state), paint: state.paint },
});

export const reportTask = (state: State): Task => ({ job: 'report', request: scopeOf(state) });

export const listTask = (state: State, list: ListCount): Task => ({
  job: 'list',
  request: { ...scopeOf(state), id: list.id, max: limitOf(state, list) },
});
