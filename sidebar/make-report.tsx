import type { ReportPart } from '../src/protocol.ts';
import { type ButtonLook, OpenButton, TaskButton } from './button.tsx';
import { Buttons } from './buttons.tsx';
import type { Panel } from './panel.ts';
import { reportTask } from './tasks.ts';
import { say } from './words.ts';
import { Working } from './working.tsx';

interface Props {
  readonly panel: Panel;
  readonly part: ReportPart;
  readonly label: string;
  readonly look: ButtonLook;
}

/** The button that writes a part of the report on its tab, and then the way to that tab. */
export function MakeReport({ panel, part, label, look }: Props) {
  const { report } = panel.state;
  const tab = report?.part === part ? report.tab : null;
  return (
    <>
      <div role="status">{tab !== null && <p class="notice">{say.reportMade(tab)}</p>}</div>
      <Buttons>
        <TaskButton panel={panel} task={reportTask(panel.state, part)} label={label} look={look} />
        {tab !== null && <OpenButton panel={panel} tab={tab} label={say.openNamed(tab)} />}
      </Buttons>
      <Working panel={panel} jobs={['report']} />
    </>
  );
}
