import type { Step } from '../src/protocol.ts';
import type { Busy, Task } from './state.ts';
import { say } from './words.ts';

const STEPS: readonly Step[] = ['read', 'score', 'write'];

/** What is being done just now, once the server has named the step; a look only reads. */
export function workingText({ task, step }: Busy): string {
  const known = step ?? (task.job === 'look' ? 'read' : null);
  return known ? say.steps[known] : say.working;
}

/**
 * A bar for waits of more than a second, and a word of patience after twenty. Its place is beside
 * the button that was pressed, so it shows for some jobs only. The bar stands in the middle of the
 * step: nobody knows how far a step is.
 */
export function Working({ busy, jobs }: { busy: Busy | null; jobs: readonly Task['job'][] }) {
  if (!busy || busy.patience < 2 || !jobs.includes(busy.task.job)) return null;
  const number = busy.step ? STEPS.indexOf(busy.step) + 1 : 0;
  return (
    <div class="working">
      <label for="bar">{workingText(busy)}</label>
      <progress id="bar" max={STEPS.length} value={number > 0 ? number - 0.5 : undefined} />
      {number > 0 && <p class="gray">{say.stepOf(number, STEPS.length)}</p>}
      {busy.patience === 3 && <p class="gray">{say.longWait}</p>}
    </div>
  );
}
