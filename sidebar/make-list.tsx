import type { ListCount } from '../src/protocol.ts';
import { TaskButton } from './button.tsx';
import { count } from './format.ts';
import type { Panel } from './panel.ts';
import { limitOf, listTask } from './state.ts';
import { language, say } from './words.ts';
import { Working } from './working.tsx';

interface Props {
  readonly panel: Panel;
  readonly list: ListCount;
  /** A group's first list has the view's blue button. */
  readonly first: boolean;
}

/** A list that a group offers, with its options folded away and the button that makes it. */
export function MakeList({ panel, list, first }: Props) {
  const { name, who } = say.lists[list.id];
  return (
    <div>
      <h3>{name}</h3>
      <p class="gray">{who}</p>
      {list.people === 0 ? (
        <p>{say.nobodyDue}</p>
      ) : (
        <>
          <ListSize panel={panel} list={list} />
          <TaskButton
            panel={panel}
            task={listTask(panel.state, list)}
            label={say.makeList}
            look={first ? 'action' : 'share'}
          />
          <Working busy={panel.state.busy} jobs={['list']} />
        </>
      )}
    </div>
  );
}

function ListSize({ panel, list }: { panel: Panel; list: ListCount }) {
  const limit = limitOf(panel.state, list);
  const id = `limit-${list.id}`;
  const people = count(language, list.people);
  return (
    <details class="change">
      <summary>
        {say.limited(count(language, limit), people)} <span class="verb">{say.change}</span>
      </summary>
      <div class="form-group inline">
        <label for={id}>{say.howMany}</label>
        <input
          id={id}
          type="number"
          min={1}
          max={list.people}
          value={limit}
          onChange={({ currentTarget: { valueAsNumber } }) => {
            const asked = Math.round(valueAsNumber) || limit;
            const within = Math.min(Math.max(asked, 1), list.people);
            panel.send({ type: 'limited', id: list.id, limit: within });
          }}
        />
      </div>
    </details>
  );
}
