import type {
  Addressed,
  Channel,
  Command,
  Commands,
  ContactForm,
  Fix,
  Group,
  Listed,
  ListId,
  Lists,
  Logged,
  Look,
  Page,
  PagePart,
  Pick,
  Preview,
  ReportPart,
  Said,
  Scope,
  Segmented,
  Step,
  Undone,
} from '../src/protocol.ts';
import { type Contact, NO_CONTACT } from './contact.ts';
import { type Narrow, NOTHING_ASKED } from './narrow.ts';

/** A page of figures is a view by the name of its part. */
export type View = 'sales' | 'segments' | 'list' | 'log' | 'narrow' | PagePart;

/** A command with its request, as it is sent and as "try again" sends it once more. */
export type Task = {
  [C in Job]: { readonly job: C; readonly request: Commands[C]['request'] };
}[Job];
type Job = Exclude<Command, 'progress' | 'cancel' | 'warehouse'>;

/** How long the owner has been waiting: not noticeably, a moment, a second, long. */
export type Patience = 0 | 1 | 2 | 3;

export interface Busy {
  readonly task: Task;
  readonly patience: Patience;
  readonly step: Step | null;
  /** What the server said when its time was up and the page went on by itself. */
  readonly said: string | null;
  /** The owner has asked it to stop. */
  readonly stopping: boolean;
}

export interface Failed {
  readonly task: Task;
  readonly problem: Said;
  readonly fix: Fix | null;
}

/** What the owner changed about a list before making it; the rest is as the settings say. */
export interface ListOptions {
  readonly max?: number;
  readonly channel?: Channel;
  readonly staff?: string;
  /** Share that is kept back to compare, 0 to 1. */
  readonly keepBack?: number;
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
  /** True once anything was done: a returning owner is taken to today's work only on arriving. */
  readonly arrived: boolean;
  readonly paint: 'row' | 'column';
  readonly segmented: Segmented | null;
  /** The unfolded group and the unfolded list; the list's button is the view's blue one. */
  readonly group: Group | null;
  readonly list: ListId | null;
  readonly options: Partial<Record<ListId, ListOptions>>;
  readonly previewed: { readonly id: ListId; readonly preview: Preview } | null;
  readonly listed: Listed | null;
  /** The part of the report that this panel made last, and its tab. */
  readonly report: { readonly part: ReportPart; readonly tab: string } | null;
  /** The page of figures that was asked for last; null while none is known. */
  readonly page: Page | null;
  /** The text of the page was copied. */
  readonly copied: boolean;
  /** The list tabs, and what the form of a contact offers; null until asked for. */
  readonly lists: Lists | null;
  readonly form: ContactForm | null;
  /** The contact that is being entered, and what was last put into the log. */
  readonly contact: Contact;
  readonly logged: Logged | null;
  /** What was last laid out for labels or a postal service. */
  readonly addressed: Addressed | null;
  readonly narrow: Narrow;
  /** What this panel did and Undo has not taken back, oldest first. */
  readonly done: readonly ('segment' | 'list' | 'report' | 'settings' | 'log' | 'addresses')[];
  readonly canUndo: boolean;
  readonly undone: Undone | null;
  /** What is wrong on the tab of settings that was just opened. */
  readonly settingsNotes: readonly Said[];
  readonly busy: Busy | null;
  readonly failed: Failed | null;
}

export const initialState: State = {
  view: 'sales',
  wanted: {},
  look: null,
  asked: {},
  choosing: false,
  arrived: false,
  paint: 'row',
  segmented: null,
  group: null,
  list: null,
  options: {},
  previewed: null,
  listed: null,
  report: null,
  page: null,
  copied: false,
  lists: null,
  form: null,
  contact: NO_CONTACT,
  logged: null,
  addressed: null,
  narrow: NOTHING_ASKED,
  done: [],
  canUndo: false,
  undone: null,
  settingsNotes: [],
  busy: null,
  failed: null,
};

/** Problems that are none: the owner stopped it, or Google's time was up before the end. */
const CALM: readonly string[] = ['cancelled', 'unfinished'];

/** True for what is said without alarm. */
export function isCalm({ problem }: Failed): boolean {
  return CALM.includes(problem.code);
}

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
