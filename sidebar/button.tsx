import { Buttons } from './buttons.tsx';
import type { Panel } from './panel.ts';
import type { Task } from './state.ts';
import { settingsTask } from './tasks.ts';
import { say } from './words.ts';

/** `action` is the view's one blue button, `share` an outlined one, `quiet` mere words. */
export type ButtonLook = 'action' | 'share' | 'quiet';

interface TaskProps {
  readonly panel: Panel;
  readonly task: Task;
  readonly label: string;
  readonly look?: ButtonLook;
}

/**
 * A button that sends a task. While one runs it stays focusable, so that a keyboard keeps its
 * place, and says so; a second click is ignored. A form's button first has its fields checked.
 */
export function TaskButton({ panel, task, label, look = 'quiet' }: TaskProps) {
  const { busy } = panel.state;
  // A count that nobody clicked for keeps nobody waiting.
  const waiting = busy !== null && busy.patience > 0 && busy.task.job !== 'narrow';
  const pressed = waiting && busy.task.job === task.job;
  return (
    <button
      type="button"
      class={look}
      aria-disabled={waiting || undefined}
      onClick={({ currentTarget: { form } }) => {
        if (look === 'quiet' || form === null || form.reportValidity()) panel.start(task);
      }}
    >
      {pressed ? say.working : label}
    </button>
  );
}

interface PlainProps {
  readonly label: string;
  readonly look?: ButtonLook;
  readonly press: () => void;
}

/** A button that only changes what is shown or wanted. */
export function PlainButton({ label, look = 'quiet', press }: PlainProps) {
  return (
    <button type="button" class={look} onClick={press}>
      {label}
    </button>
  );
}

interface GoProps {
  readonly panel: Panel;
  readonly to: keyof typeof say.to;
  readonly look?: ButtonLook;
}

/** A button to another view. */
export function GoButton({ panel, to, look }: GoProps) {
  const press = () => panel.send({ type: 'went', view: to });
  return <PlainButton label={say.to[to]} look={look} press={press} />;
}

/** The way back to the customers; to the sales where none are known yet. */
export function BackButton({ panel }: Pick<TaskProps, 'panel'>) {
  return (
    <Buttons>
      <GoButton panel={panel} to={panel.state.segmented ? 'segments' : 'sales'} />
    </Buttons>
  );
}

type OpenProps = Omit<TaskProps, 'task'> & { readonly tab: string };

/** Opens a tab of the file. */
export function OpenButton({ panel, tab, label, look }: OpenProps) {
  const task = { job: 'open', request: { tab } } as const;
  return <TaskButton panel={panel} task={task} label={label} look={look} />;
}

/** Opens the tab of settings. */
export function SettingsButton({ panel, look }: Pick<TaskProps, 'panel' | 'look'>) {
  const task = settingsTask(panel.state);
  return <TaskButton panel={panel} task={task} label={say.openSettings} look={look} />;
}

/** Takes back what was done last. */
export function UndoButton({ panel, look }: Pick<TaskProps, 'panel' | 'look'>) {
  const task = { job: 'undo', request: {} } as const;
  return <TaskButton panel={panel} task={task} label={say.undo} look={look} />;
}
