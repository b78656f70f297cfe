import { UndoButton } from './button.tsx';
import { Notices } from './notices.tsx';
import type { Panel } from './panel.ts';
import type { Task } from './state.ts';
import { Working } from './working.tsx';

interface Props {
  readonly panel: Panel;
  readonly text: string;
  /** With the small button that takes the last change back. */
  readonly undo?: boolean;
  /** What is waited for here, because no other button of the view begins it. */
  readonly jobs: readonly Task['job'][];
}

/** The head of a view: the title, which takes the focus when the view opens, and the notices. */
export function Title({ panel, text, undo, jobs }: Props) {
  return (
    <>
      <div class="title">
        <h1 id="title" tabIndex={-1}>
          {text}
        </h1>
        {undo && panel.state.canUndo && <UndoButton panel={panel} />}
      </div>
      <Notices panel={panel} />
      <Working panel={panel} jobs={jobs} />
    </>
  );
}
