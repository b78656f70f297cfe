import type { Look } from '../src/protocol.ts';
import { TaskButton } from './button.tsx';
import { ColumnField } from './columns.tsx';
import { Fold } from './fold.tsx';
import { day } from './format.ts';
import { Counts, Notes, says } from './notes.tsx';
import { CurrencyField, DayOrderField, LastSaleButton, Options, TabField } from './options.tsx';
import type { Panel } from './panel.ts';
import { lookAtTab, lookFailed, type State } from './state.ts';
import { segmentTask } from './tasks.ts';
import { Title } from './title.tsx';
import { language, say, words } from './words.ts';
import { Working } from './working.tsx';

const NEEDED = ['customer', 'date', 'amount'] as const;

/** What was found in the sheet, to be corrected where wrong, and the one click that starts. */
export function YourSales({ panel }: { panel: Panel }) {
  const { state } = panel;
  const look = lookAtTab(state);
  const failed = lookFailed(state);
  return (
    <>
      <Title panel={panel} text={say.salesTitle} undo jobs={[look && !failed ? 'undo' : 'look']} />
      {look && !failed && <Facts look={look} />}
      {failed && <TabField panel={panel} />}
      {(look || state.choosing) && (
        <fieldset disabled={isWorking(state)}>
          {NEEDED.map((pick) => (
            <ColumnField key={pick} panel={panel} pick={pick} />
          ))}
        </fieldset>
      )}
      {look && !failed && <Ready panel={panel} look={look} />}
    </>
  );
}

/** While sales are segmented their columns stay as they are; a look may be replaced by the next. */
function isWorking({ busy }: State): boolean {
  return busy !== null && busy.task.job !== 'look';
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
      <Working panel={panel} jobs={['look', 'segment', 'today']} />
      <Notes notes={look.notes} />
      <DayOrderField panel={panel} />
      <CurrencyField panel={panel} look={look} />
      {says(look.notes, 'stale') && <LastSaleButton panel={panel} look={look} />}
      {skipped > 0 && (
        <Fold title={say.skipped(skipped)}>
          <Counts counts={look.skipped} names={words.reasons} />
        </Fold>
      )}
      <fieldset disabled={isWorking(state)}>
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
