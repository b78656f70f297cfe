import type { Event } from './reduce.ts';
import type { Server } from './server.ts';
import type { Patience, Task } from './state.ts';

/** Milliseconds until a wait is shown by the button, by the bar, and by a word of patience. */
const WAITS: readonly (readonly [Patience, number])[] = [
  [1, 150],
  [2, 1_000],
  [3, 20_000],
];
/** Milliseconds between two questions how far the work is. */
const PACE = 1_000;

/**
 * Makes the function that sends a task and reports to `send` how it goes. One task runs at a time;
 * a further one is ignored as a second click, but a newer look replaces an older one, and a count
 * of a narrow-down, which nobody clicked for, gives way to everything.
 */
export function worker(
  server: Server,
  send: (event: Event) => void,
): (task: Task) => Promise<void> {
  let running: Task | null = null;
  let timers: readonly ReturnType<typeof setTimeout>[] = [];

  async function follow(task: Task): Promise<void> {
    const answer = await server('progress', {});
    if (running !== task) return;
    if (answer.ok && answer.value.step) send({ type: 'stepped', step: answer.value.step });
    timers = [...timers, setTimeout(() => follow(task), PACE)];
  }

  return async (task) => {
    if (running && !givesWay(running, task)) return;
    timers.forEach(clearTimeout);
    running = task;
    send({ type: 'began', task });
    timers = [
      ...WAITS.map(([patience, after]) =>
        setTimeout(() => send({ type: 'waited', patience }), after),
      ),
      setTimeout(() => follow(task), PACE),
    ];
    const answer = await server(task.job, task.request);
    if (running !== task) return;
    timers.forEach(clearTimeout);
    running = null;
    send({ type: 'answered', task, answer } as Event);
  };
}

function givesWay(running: Task, task: Task): boolean {
  return running.job === 'narrow' || (running.job === 'look' && task.job === 'look');
}
