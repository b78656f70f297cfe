import type { ComponentChildren } from 'preact';
import { BackButton, TaskButton, UndoButton } from './button.tsx';
import { Counts, Notes } from './notes.tsx';
import type { Panel } from './panel.ts';
import { Title } from './title.tsx';
import { say, words } from './words.ts';
import { Working } from './working.tsx';

/** The list is there: how many are on it, who is not and why, and the way to it. */
export function ListMade({ panel, notices }: { panel: Panel; notices: ComponentChildren }) {
  const { state } = panel;
  const { listed } = state;
  if (!listed) return null;
  const { name, tab, people, excluded, notes } = listed;
  return (
    <>
      <Title text={say.listTitle} />
      {notices}
      <p class="notice">{tab === null ? say.nobodyOn(name) : say.listHas(tab, people)}</p>
      {tab !== null && (
        <div class="buttons">
          <TaskButton
            panel={panel}
            task={{ job: 'open', request: { tab } }}
            label={say.openTab}
            look="action"
          />
          <UndoButton panel={panel} look="share" />
        </div>
      )}
      <Working busy={state.busy} jobs={['open', 'undo']} />
      {excluded.length > 0 && (
        <>
          <h2>{say.leftOut}</h2>
          <Counts counts={excluded} names={words.exclusions} />
        </>
      )}
      <Notes notes={notes} />
      <BackButton panel={panel} />
    </>
  );
}
