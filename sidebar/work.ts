import type { Answer } from '../src/protocol.ts';
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
/** Google stops a run after six minutes, so two hours of work go on by themselves. */
const ROUNDS = 20;

/** Jobs that name no step: what the server would answer is the last step of an earlier job. */
const WITHOUT_STEPS: readonly Task['job'][] = ['look', 'undo', 'open'];

/** Sends tasks one at a time, and asks the running one to stop. */
export interface Worker {
  readonly start: (task: Task) => Promise<void>;
  readonly cancel: () => void;
}

/**
 * Makes the worker, which reports to `send` how a task goes. One task runs at a time; a further one
 * is ignored as a second click, but a newer look replaces an older one, and a count of a narrow-down,
 * which nobody clicked for, gives way to everything. A task whose time was up before its end is sent
 * again at once, until it is done or the owner stops it.
 */
export function worker(server: Server, send: (event: Event) => void): Worker {
  let running: Task | null = null;
  let stopping = false;
  let timers: readonly ReturnType<typeof setTimeout>[] = [];

  async function follow(task: Task): Promise<void> {
    const answer = await server('progress', {});
    if (running !== task) return;
    if (answer.ok && answer.value.step) send({ type: 'worked', now: { step: answer.value.step } });
    timers = [...timers, setTimeout(() => follow(task), PACE)];
  }

  async function toTheEnd(task: Task): Promise<Answer<Task['job']>> {
    for (let round = 1; ; round++) {
      const answer = await server(task.job, task.request);
      const goesOn = !answer.ok && answer.problem.code === 'unfinished';
      if (!goesOn || stopping || round === ROUNDS || running !== task) return answer;
      send({ type: 'worked', now: { said: answer.problem.text } });
    }
  }

  return {
    start: async (task) => {
      if (running && !givesWay(running, task)) return;
      timers.forEach(clearTimeout);
      running = task;
      stopping = false;
      send({ type: 'began', task });
      timers = WAITS.map(([patience, after]) =>
        setTimeout(() => send({ type: 'worked', now: { patience } }), after),
      );
      if (!WITHOUT_STEPS.includes(task.job)) {
        timers = [...timers, setTimeout(() => follow(task), PACE)];
      }
      const answer = await toTheEnd(task);
      if (running !== task) return;
      timers.forEach(clearTimeout);
      running = null;
      send({ type: 'answered', task, answer } as Event);
    },
    cancel: () => {
      stopping = true;
      send({ type: 'worked', now: { stopping } });
      server('cancel', {});
    },
  };
}

function givesWay(running: Task, task: Task): boolean {
  return running.job === 'narrow' || (running.job === 'look' && task.job === 'look');
}
