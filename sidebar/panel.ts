import type { Event } from './reduce.ts';
import type { State, Task } from './state.ts';

/** What every view gets: the state, a way to tell what happened, a way to send a task. */
export interface Panel {
  readonly state: State;
  readonly send: (event: Event) => void;
  readonly start: (task: Task) => void;
}
