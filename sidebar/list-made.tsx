import { BackButton, OpenButton, UndoButton } from './button.tsx';
import { Buttons } from './buttons.tsx';
import { Counts, Notes } from './notes.tsx';
import type { Panel } from './panel.ts';
import { Title } from './title.tsx';
import { say, words } from './words.ts';

/** The list is there: how many are on it, who is not and why, and the way to it. */
export function ListMade({ panel }: { panel: Panel }) {
  const { listed, canUndo } = panel.state;
  if (!listed) return null;
  const { name, tab, people, excluded, notes } = listed;
  return (
    <>
      <Title panel={panel} text={say.listTitle} jobs={['open', 'undo']} />
      <p class="notice">{tab === null ? say.nobodyOn(name) : say.listHas(tab, people)}</p>
      {tab !== null && (
        <Buttons>
          <OpenButton panel={panel} tab={tab} label={say.openTab} look="action" />
          {canUndo && <UndoButton panel={panel} look="share" />}
        </Buttons>
      )}
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
