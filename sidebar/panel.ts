import type { Event } from './reduce.ts';
import type { State, Task } from './state.ts';

/** What every view gets: the state, a way to tell what happened, and the ways to the server. */
export interface Panel {
  readonly state: State;
  readonly send: (event: Event) => void;
  readonly start: (task: Task) => void;
  /** Asks the task that is running to stop before it writes. */
  readonly cancel: () => void;
}
