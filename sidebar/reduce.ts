import type { Answer, Group, ListId, Look, Scope, Step } from '../src/protocol.ts';
import { PICKS } from '../src/protocol.ts';
import { lookAtTab, type Patience, type State, scopeOf, type Task, type View } from './state.ts';

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
  | { readonly type: 'limited'; readonly id: ListId; readonly limit: number }
  | { readonly type: 'went'; readonly view: View };

/** The state after an event. Pure: what is to be asked of the server is `work.ts`'s matter. */
export function reduce(state: State, event: Event): State {
  switch (event.type) {
    case 'began':
      // An error stays until the answer is there, so that the button pressed in it does not vanish.
      return {
        ...state,
        busy: { task: event.task, patience: 0, step: null },
        undone: keptNotice(state, event.task),
      };
    case 'waited':
      return state.busy ? { ...state, busy: { ...state.busy, patience: event.patience } } : state;
    case 'stepped':
      return state.busy ? { ...state, busy: { ...state.busy, step: event.step } } : state;
    case 'answered':
      return answered({ ...state, busy: null, failed: null }, event);
    case 'scoped':
      return { ...state, wanted: { ...scopeOf(state), ...event.scope } };
    case 'choosing':
      return { ...state, choosing: true };
    case 'painted':
      return { ...state, paint: event.paint };
    case 'unfolded':
      return { ...state, group: event.group };
    case 'limited':
      return { ...state, limits: { ...state.limits, [event.id]: event.limit } };
    case 'went':
      return { ...state, view: event.view, failed: null, undone: null };
  }
}

/** What was undone stays on show while the sheet is looked at again, and no longer. */
function keptNotice(state: State, task: Task): State['undone'] {
  return task.job === 'look' ? state.undone : null;
}

function answered(state: State, { task, answer }: Answered): State {
  if (!answer.ok) return { ...state, failed: { task, problem: answer.problem, fix: answer.fix } };
  return succeeded(state, { job: task.job, value: answer.value } as Success);
}

type Success = {
  [E in Answered as E['task']['job']]: {
    readonly job: E['task']['job'];
    readonly value: Extract<E['answer'], { ok: true }>['value'];
  };
}[Task['job']];

function succeeded(state: State, success: Success): State {
  switch (success.job) {
    case 'look':
      return looked(state, success.value);
    case 'segment': {
      const segmented = success.value;
      const group = segmented.groups[0]?.group ?? null;
      const fresh = { segmented, group, limits: {}, view: 'segments' as const };
      return { ...state, ...fresh, canUndo: segmented.undo, done: [...state.done, 'segment'] };
    }
    case 'list': {
      const listed = success.value;
      return {
        ...state,
        listed,
        view: 'list',
        canUndo: listed.undo,
        done: listed.tab === null ? state.done : [...state.done, 'list'],
      };
    }
    case 'report': {
      const { tab, undo } = success.value;
      return { ...state, report: tab, canUndo: undo, done: [...state.done, 'report'] };
    }
    case 'settings': {
      const { made, undo } = success.value;
      const done = made ? [...state.done, 'settings' as const] : state.done;
      return { ...state, canUndo: undo, done };
    }
    case 'undo':
      return undid({ ...state, undone: success.value, canUndo: success.value.undo });
    case 'open':
      return state;
  }
}

function looked(state: State, look: Look): State {
  const before = lookAtTab(state) ? state.asked : {};
  const asked = { ...before };
  for (const pick of PICKS) {
    const { column, rivals } = look.picks[pick];
    if (asked[pick] || rivals.length === 0) continue;
    asked[pick] = candidates(column, rivals);
  }
  return { ...state, look, asked, choosing: false, canUndo: look.undo };
}

function candidates(column: number | null, rivals: readonly number[]): readonly number[] {
  const all = new Set(column === null ? rivals : [column, ...rivals]);
  return [...all].sort((a, b) => a - b);
}

/** Undo takes back the last thing done; without any of this panel's, one of an earlier day's. */
function undid(state: State): State {
  const last = state.done[state.done.length - 1];
  const done = state.done.slice(0, -1);
  if (last === 'list') return { ...state, done, listed: null, view: 'segments' };
  if (last === 'settings') return { ...state, done };
  if (last === 'report') return { ...state, done, report: null, view: 'segments' };
  return { ...state, done, segmented: null, report: null, view: 'sales', wanted: scopeOf(state) };
}
