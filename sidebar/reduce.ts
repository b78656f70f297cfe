import type { Answer, Group, ListId, NarrowDown, Scope, Step } from '../src/protocol.ts';
import type { Contact } from './contact.ts';
import { firstWithPeople, listsOfGroup, todaysWork } from './offers.ts';
import type { ListOptions, Patience, State, Task, View } from './state.ts';
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
  | { readonly type: 'waited'; readonly patience: Patience }
  | { readonly type: 'stepped'; readonly step: Step }
  | Answered
  | { readonly type: 'scoped'; readonly scope: Scope }
  | { readonly type: 'choosing' }
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
  switch (event.type) {
    case 'began':
      return began(state, event.task);
    case 'waited':
      return state.busy ? { ...state, busy: { ...state.busy, patience: event.patience } } : state;
    case 'stepped':
      return state.busy ? { ...state, busy: { ...state.busy, step: event.step } } : state;
    case 'answered':
      return answered({ ...state, busy: null, failed: null }, event);
    case 'scoped': {
      const wanted = { ...scopeOf(state), ...event.scope };
      return { ...state, wanted, arrived: state.arrived || state.look !== null };
    }
    case 'choosing':
      return { ...state, choosing: true };
    case 'painted':
      return { ...state, paint: event.paint };
    case 'unfolded':
      return unfolded(state, event.group);
    case 'listUnfolded':
      return { ...state, list: event.list };
    case 'opted':
      return opted(state, event.id, event.options);
    case 'entered':
      return { ...state, contact: { ...state.contact, ...event.contact }, logged: null };
    case 'asked': {
      const { who, name = state.narrow.name } = event;
      return { ...state, narrow: { ...state.narrow, who, name }, previewed: null, failed: null };
    }
    case 'named':
      return { ...state, narrow: { ...state.narrow, name: event.name } };
    case 'went':
      return went(state, event.view);
  }
}

/** What the page asks to be up to date again after an Undo. */
const LOOKING: readonly Task['job'][] = ['look', 'lists', 'contactForm'];

/** An error stays until the answer is there, so that the button pressed in it does not vanish. */
function began(state: State, task: Task): State {
  // What was undone stays on show while the page looks at the sheet again, and no longer.
  const undone = LOOKING.includes(task.job) ? state.undone : null;
  const arrived = state.arrived || task.job !== 'look';
  return { ...state, busy: { task, patience: 0, step: null }, undone, arrived };
}

function answered(state: State, { task, answer }: Answered): State {
  if (!answer.ok) return { ...state, failed: { task, problem: answer.problem, fix: answer.fix } };
  const change = succeeded[task.job] as (state: State, value: unknown, request: unknown) => State;
  return change(state, answer.value, task.request);
}

/** The log is asked for anew each time: meanwhile the owner ticked boxes and selected rows. */
function went(state: State, view: View): State {
  const log = view === 'log' ? { lists: null, form: null } : {};
  return { ...state, ...log, view, failed: null, undone: null, logged: null, addressed: null };
}

/** A group opens with its own first list; without one, today's work stays the next click. */
function unfolded(state: State, group: Group | null): State {
  const { segmented } = state;
  if (segmented === null) return { ...state, group };
  const own = group === null ? [] : listsOfGroup(segmented, group).ready;
  const list = firstWithPeople(own) ?? firstWithPeople(todaysWork(segmented));
  return { ...state, group, list };
}

/** Another way to reach people makes another message, so a preview of before would mislead. */
function opted(state: State, id: ListId, options: ListOptions): State {
  const all = { ...state.options, [id]: { ...state.options[id], ...options } };
  return { ...state, options: all, previewed: null };
}
