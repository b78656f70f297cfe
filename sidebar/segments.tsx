import { StackedBar } from './bar.tsx';
import { GoButton, OpenButton } from './button.tsx';
import { Buttons } from './buttons.tsx';
import { Changed } from './changed.tsx';
import { Fold } from './fold.tsx';
import { percent } from './format.ts';
import { Grid } from './grid.tsx';
import { GroupRow } from './group.tsx';
import { MakeReport } from './make-report.tsx';
import { Notes, says } from './notes.tsx';
import { LastSaleButton } from './options.tsx';
import type { Panel } from './panel.ts';
import { Table } from './table.tsx';
import { Title } from './title.tsx';
import { TodaysWork } from './todays-work.tsx';
import { Trend } from './trend.tsx';
import { language, say } from './words.ts';

const JOBS = ['undo', 'open', 'settings'] as const;
const WAYS = ['log', 'narrow', 'visits', 'areas'] as const;

/** Who the customers are now, group by group, each with what to do about it. */
export function Segments({ panel }: { panel: Panel }) {
  const { look, segmented } = panel.state;
  if (!segmented) return null;
  return (
    <>
      <Title panel={panel} text={say.customers(segmented.customers)} undo jobs={JOBS} />
      <Changed changed={segmented.changed} />
      <TodaysWork panel={panel} segmented={segmented} />
      <Buttons>
        {WAYS.map((to) => (
          <GoButton key={to} panel={panel} to={to} look="share" />
        ))}
      </Buttons>
      <StackedBar groups={segmented.groups} />
      <div>
        {segmented.groups.map((group) => (
          <GroupRow key={group.group} panel={panel} segmented={segmented} group={group} />
        ))}
      </div>
      <Coverage coverage={segmented.coverage} noted={says(segmented.notes, 'coverage')} />
      <Notes notes={segmented.notes} />
      {look && says(segmented.notes, 'stale') && <LastSaleButton panel={panel} look={look} />}
      <Trend trend={segmented.trend} />
      <Grid grid={segmented.grid} />
      <Fold title={segmented.scores.title}>
        <Table {...segmented.scores} title="" />
      </Fold>
      <MakeReport panel={panel} part="shop" label={say.makeReport} look="share" />
      <Buttons look="down">
        {segmented.tabs.map((tab) => (
          <OpenButton key={tab} panel={panel} tab={tab} label={say.openNamed(tab)} />
        ))}
        <GoButton panel={panel} to="sales" />
      </Buttons>
    </>
  );
}

/** How much of all sales these customers make, unless a note says it with more weight. */
function Coverage({ coverage, noted }: { coverage: number; noted: boolean }) {
  if (noted || coverage >= 1) return null;
  return <p class="gray">{say.coverage(percent(language, coverage))}</p>;
}
