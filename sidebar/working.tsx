import type { Step } from '../src/protocol.ts';
import { PlainButton } from './button.tsx';
import type { Panel } from './panel.ts';
import type { Busy, Task } from './state.ts';
import { say } from './words.ts';

const STEPS: readonly Step[] = ['read', 'score', 'write'];

/** What is being done just now, once the server has named the step; a look only reads. */
export function workingText({ task, step, stopping }: Busy): string {
  const known = step ?? (task.job === 'look' ? 'read' : null);
  return stopping ? say.stopping : known ? say.steps[known] : say.working;
}

interface Props {
  readonly panel: Panel;
  readonly jobs: readonly Task['job'][];
}

/**
 * A bar for waits of more than a second, and a word of patience after twenty. Its place is beside
 * the button that was pressed, so it shows for some jobs only. The bar stands in the middle of the
 * step: nobody knows how far a step is. What is not writing yet can be stopped, and so can what
 * goes on by itself.
 */
export function Working({ panel, jobs }: Props) {
  const { busy } = panel.state;
  if (!busy || busy.patience < 2 || !jobs.includes(busy.task.job)) return null;
  const { step, said } = busy;
  const number = step ? STEPS.indexOf(step) + 1 : 0;
  return (
    <div class="working">
      {said && <p>{said}</p>}
      <label for="bar">{workingText(busy)}</label>
      <progress id="bar" max={STEPS.length} value={number > 0 ? number - 0.5 : undefined} />
      {number > 0 && <p class="gray">{say.stepOf(number, STEPS.length)}</p>}
      {busy.patience === 3 && <p class="gray">{say.longWait}</p>}
      {(said || (step && step !== 'write')) && (
        <PlainButton label={say.cancel} look="share" press={panel.cancel} />
      )}
    </div>
  );
}
