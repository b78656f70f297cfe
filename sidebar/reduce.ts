import type { Answer, Group, ListId, NarrowDown, Scope } from '../src/protocol.ts';
import type { Contact } from './contact.ts';
import { firstWithPeople, listsOfGroup, todaysWork } from './offers.ts';
import type { Busy, ListOptions, State, Task, View } from './state.ts';
import { scopeOf } from './state.ts';
import { succeeded } from './succeeded.ts';

type Answered = {
  [T in Task as T['job']]: {
    readonly type: 'answered';
    readonly task: T;
    readonly answer: Answer<T['job']>;
  };
}[Task['job']];

/** All that can happen to the sidebar. */
export type Event =
  | { readonly type: 'began'; readonly task: Task }
  | { readonly type: 'worked'; readonly now: Partial<Omit<Busy, 'task'>> }
  | Answered
  | { readonly type: 'scoped'; readonly scope: Scope }
  | { readonly type: 'choosing' }
  | { readonly type: 'copied' }
  | { readonly type: 'painted'; readonly paint: State['paint'] }
  | { readonly type: 'unfolded'; readonly group: Group | null }
  | { readonly type: 'listUnfolded'; readonly list: ListId | null }
  | { readonly type: 'opted'; readonly id: ListId; readonly options: ListOptions }
  | { readonly type: 'entered'; readonly contact: Partial<Contact> }
  | { readonly type: 'asked'; readonly who: readonly NarrowDown[]; readonly name?: string }
  | { readonly type: 'named'; readonly name: string }
  | { readonly type: 'went'; readonly view: View };

/** The state after an event. Pure: what is to be asked of the server is `due.ts`'s matter. */
export function reduce(state: State, event: Event): State {
  return { ...state, ...changes(state, event) };
}

function changes(state: State, event: Event): Partial<State> {
  switch (event.type) {
    case 'began':
      return began(state, event.task);
    case 'worked':
      return { busy: state.busy && { ...state.busy, ...event.now } };
    case 'answered':
      return { busy: null, failed: null, ...answered(state, event) };
    case 'scoped': {
      const wanted = { ...scopeOf(state), ...event.scope };
      return { wanted, arrived: state.arrived || state.look !== null };
    }
    case 'choosing':
      return { choosing: true };
    case 'copied':
      return { copied: true };
    case 'painted':
      return { paint: event.paint };
    case 'unfolded':
      return unfolded(state, event.group);
    case 'listUnfolded':
      return { list: event.list };
    case 'opted':
      return opted(state, event.id, event.options);
    case 'entered':
      return { contact: { ...state.contact, ...event.contact }, logged: null };
    case 'asked': {
      const { who, name = state.narrow.name } = event;
      return { narrow: { ...state.narrow, who, name }, previewed: null, failed: null };
    }
    case 'named':
      return { narrow: { ...state.narrow, name: event.name } };
    case 'went':
      return went(event.view);
  }
}

/** What the page asks to be up to date again after an Undo. */
const LOOKING: readonly Task['job'][] = ['look', 'lists', 'contactForm'];

/** An error stays until the answer is there, so that the button pressed in it does not vanish. */
function began(state: State, task: Task): Partial<State> {
  // What was undone stays on show while the page looks at the sheet again, and no longer.
  const undone = LOOKING.includes(task.job) ? state.undone : null;
  const arrived = state.arrived || task.job !== 'look';
  const busy = { task, patience: 0, step: null, said: null, stopping: false } as const;
  return { busy, undone, settingsNotes: [], arrived };
}

function answered(state: State, { task, answer }: Answered): Partial<State> {
  if (answer.ok) {
    const change = succeeded[task.job] as (
      state: State,
      value: unknown,
      request: unknown,
    ) => Partial<State>;
    return change(state, answer.value, task.request);
  }
  const { problem, fix, wrote } = answer;
  // What was written before the work was stopped can be taken back like a whole.
  return { failed: { task, problem, fix }, canUndo: state.canUndo || wrote === true };
}

/** Log and pages are asked for anew each time: meanwhile the owner ticked boxes and typed. */
function went(view: View): Partial<State> {
  const anew = {
    page: null,
    copied: false,
    ...(view === 'log' ? { lists: null, form: null } : {}),
  };
  const told = { failed: null, undone: null, settingsNotes: [], logged: null, addressed: null };
  return { ...anew, ...told, view };
}

/** A group opens with its own first list; without one, today's work stays the next click. */
function unfolded({ segmented }: State, group: Group | null): Partial<State> {
  if (segmented === null) return { group };
  const own = group === null ? [] : listsOfGroup(segmented, group).ready;
  const list = firstWithPeople(own) ?? firstWithPeople(todaysWork(segmented));
  return { group, list };
}

/** Another way to reach people makes another message, so a preview of before would mislead. */
function opted(state: State, id: ListId, options: ListOptions): Partial<State> {
  const all = { ...state.options, [id]: { ...state.options[id], ...options } };
  return { options: all, previewed: null };
}
