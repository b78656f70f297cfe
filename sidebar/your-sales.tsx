import type { ComponentChildren } from 'preact';
import type { Look } from '../src/protocol.ts';
import { TaskButton, UndoButton } from './button.tsx';
import { ColumnField } from './columns.tsx';
import { day } from './format.ts';
import { Counts, Notes } from './notes.tsx';
import { CurrencyField, DayOrderField, LastSaleButton, Options, TabField } from './options.tsx';
import type { Panel } from './panel.ts';
import { lookAtTab, lookFailed } from './state.ts';
import { segmentTask } from './tasks.ts';
import { Title } from './title.tsx';
import { language, say, words } from './words.ts';
import { Working } from './working.tsx';

const NEEDED = ['customer', 'date', 'amount'] as const;

/** What was found in the sheet, to be corrected where wrong, and the one click that starts. */
export function YourSales({ panel, notices }: { panel: Panel; notices: ComponentChildren }) {
  const { state } = panel;
  const look = lookAtTab(state);
  const failed = lookFailed(state);
  return (
    <>
      <Title text={say.salesTitle}>
        <UndoButton panel={panel} />
      </Title>
      {notices}
      <Working busy={state.busy} jobs={look && !failed ? ['undo'] : ['look', 'undo']} />
      {look && !failed && <Facts look={look} />}
      {failed && <TabField panel={panel} />}
      {(look || state.choosing) && (
        <fieldset disabled={state.busy !== null && state.busy.task.job !== 'look'}>
          {NEEDED.map((pick) => (
            <ColumnField key={pick} panel={panel} pick={pick} />
          ))}
        </fieldset>
      )}
      {look && !failed && <Ready panel={panel} look={look} />}
    </>
  );
}

function Facts({ look }: { look: Look }) {
  return (
    <p>
      {say.tabRows(look.tab, look.rows)}
      <br />
      {day(language, look.firstDay)} – {day(language, look.lastDay)}
    </p>
  );
}

function Ready({ panel, look }: { panel: Panel; look: Look }) {
  const { state } = panel;
  const skipped = look.skipped.reduce((sum, reason) => sum + reason.count, 0);
  return (
    <>
      <Sample sample={look.sample} />
      <TaskButton panel={panel} task={segmentTask(state)} label={say.segment} look="action" />
      <Working busy={state.busy} jobs={['look', 'segment', 'today']} />
      <Notes notes={look.notes} />
      <DayOrderField panel={panel} />
      <CurrencyField panel={panel} look={look} />
      {look.notes.some((note) => note.code === 'stale') && (
        <LastSaleButton panel={panel} look={look} />
      )}
      {skipped > 0 && (
        <details>
          <summary>{say.skipped(skipped)}</summary>
          <Counts counts={look.skipped} names={words.reasons} />
        </details>
      )}
      <fieldset disabled={state.busy !== null && state.busy.task.job !== 'look'}>
        <Options panel={panel} look={look} />
      </fieldset>
    </>
  );
}

/** A row in the owner's own data proves the guess better than any header. */
function Sample({ sample }: { sample: readonly string[] }) {
  return (
    <p class="gray">
      {say.sample}{' '}
      {sample.map((cell, place) => (
        <>
          {place > 0 && ' · '}
          <bdi>{cell}</bdi>
        </>
      ))}
    </p>
  );
}
