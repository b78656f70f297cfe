import type { ComponentChildren } from 'preact';
import { StackedBar } from './bar.tsx';
import { PlainButton, TaskButton, UndoButton } from './button.tsx';
import { Cutoffs } from './cutoffs.tsx';
import { percent } from './format.ts';
import { Grid } from './grid.tsx';
import { GroupRow } from './group.tsx';
import { Notes } from './notes.tsx';
import { LastSaleButton } from './options.tsx';
import type { Panel } from './panel.ts';
import { reportTask } from './tasks.ts';
import { Title } from './title.tsx';
import { TodaysWork } from './todays-work.tsx';
import { Trend } from './trend.tsx';
import { language, say } from './words.ts';
import { Working } from './working.tsx';

/** Who the customers are now, group by group, each with what to do about it. */
export function Segments({ panel, notices }: { panel: Panel; notices: ComponentChildren }) {
  const { state, send } = panel;
  const { segmented } = state;
  if (!segmented) return null;
  return (
    <>
      <Title text={say.customers(segmented.customers)}>
        <UndoButton panel={panel} />
      </Title>
      {notices}
      <Working busy={state.busy} jobs={['undo', 'open', 'settings']} />
      <TodaysWork panel={panel} segmented={segmented} />
      <div class="buttons">
        <PlainButton
          label={say.log}
          look="share"
          press={() => send({ type: 'went', view: 'log' })}
        />
        <PlainButton
          label={say.narrow}
          look="share"
          press={() => send({ type: 'went', view: 'narrow' })}
        />
      </div>
      <StackedBar groups={segmented.groups} />
      <div>
        {segmented.groups.map((group) => (
          <GroupRow key={group.group} panel={panel} segmented={segmented} group={group} />
        ))}
      </div>
      <Coverage coverage={segmented.coverage} noted={segmented.notes.some(isCoverage)} />
      <Notes notes={segmented.notes} />
      {state.look && segmented.notes.some((note) => note.code === 'stale') && (
        <LastSaleButton panel={panel} look={state.look} />
      )}
      <Trend trend={segmented.trend} />
      <Grid grid={segmented.grid} />
      <Cutoffs cutoffs={segmented.cutoffs} currency={segmented.currency} />
      {state.report !== null && <p class="notice">{say.reportMade(state.report)}</p>}
      <div class="buttons down">
        <TaskButton panel={panel} task={reportTask(state)} label={say.makeReport} look="share" />
        <Working busy={state.busy} jobs={['report']} />
        {[...segmented.tabs, ...(state.report === null ? [] : [state.report])].map((tab) => (
          <TaskButton
            key={tab}
            panel={panel}
            task={{ job: 'open', request: { tab } }}
            label={say.openNamed(tab)}
          />
        ))}
        <PlainButton label={say.backToSales} press={() => send({ type: 'went', view: 'sales' })} />
      </div>
    </>
  );
}

const isCoverage = (note: { readonly code: string }): boolean => note.code === 'coverage';

/** How much of all sales these customers make, unless a note says it with more weight. */
function Coverage({ coverage, noted }: { coverage: number; noted: boolean }) {
  if (noted || coverage >= 1) return null;
  return <p class="gray">{say.coverage(percent(language, coverage))}</p>;
}
