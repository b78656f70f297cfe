import { PAGE_PARTS } from '../src/protocol.ts';
import { completeOnes, isSame } from './narrow.ts';
import { lookAtTab, type State, type Task } from './state.ts';
import { formTask, listsTask, narrowTask, offeredTask, pageTask, todayTask } from './tasks.ts';

/** What the page asks without a click, and how many milliseconds of quiet come first. */
export interface Due {
  readonly task: Task;
  readonly after: number;
}

/** Typing a number asks once, when the typing is over. */
const PAUSE = 300;

/**
 * The question that the state of the page raises by itself, one at a time; null for none. After a
 * failure it is the owner who tries again.
 */
export function due(state: State): Due | null {
  const { busy, failed, view, narrow, lists, form, page } = state;
  if (failed !== null || (busy !== null && busy.task.job !== 'narrow')) return null;
  const now = (task: Task): Due => ({ task, after: 0 });
  if (view === 'sales' && !state.arrived && lookAtTab(state)?.returning) {
    return now(todayTask(state));
  }
  if (view === 'log' && lists === null) return now(listsTask(state));
  if (view === 'log' && form === null) return now(formTask(state));
  const part = PAGE_PARTS.find((one) => one === view);
  if (part && page?.part !== part) return now(pageTask(state, part));
  if (view !== 'narrow') return null;
  if (narrow.offered === null) return now(offeredTask(state));
  const who = completeOnes(narrow.who);
  if (who.length === 0) return null;
  const asked = busy?.task.job === 'narrow' ? busy.task.request.who : narrow.counted?.who;
  const isAsked = asked !== undefined && isSame(asked, who);
  return isAsked ? null : { task: narrowTask(state), after: PAUSE };
}
