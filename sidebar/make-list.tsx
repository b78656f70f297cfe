import type { ListCount } from '../src/protocol.ts';
import { TaskButton } from './button.tsx';
import { Buttons } from './buttons.tsx';
import { SelectField } from './fields.tsx';
import { ListChoices } from './list-choices.tsx';
import type { Offer } from './offers.ts';
import type { Panel } from './panel.ts';
import { PreviewOf } from './preview.tsx';
import { listTask, previewTask, staffOf } from './tasks.ts';
import { say } from './words.ts';
import { Working } from './working.tsx';

interface Props {
  readonly panel: Panel;
  readonly list: ListCount;
}

/** Who is on a list, its options folded away, and the button that makes it. */
export function MakeList({ panel, list }: Props) {
  return (
    <>
      <p class="gray">{list.who}</p>
      {list.people === 0 ? (
        <p>{say.nobodyDue}</p>
      ) : (
        <>
          {list.id === 'handover' && <StaffField panel={panel} />}
          <ListButtons panel={panel} offer={list} />
        </>
      )}
    </>
  );
}

interface ButtonsProps {
  readonly panel: Panel;
  readonly offer: Offer;
}

/** The choices for one list, the button that makes it, and a look at its first message. */
export function ListButtons({ panel, offer }: ButtonsProps) {
  const { state } = panel;
  return (
    <>
      <ListChoices panel={panel} offer={offer} />
      <Buttons>
        <TaskButton
          panel={panel}
          task={listTask(state, offer)}
          label={say.makeList}
          look="action"
        />
        <TaskButton panel={panel} task={previewTask(state, offer)} label={say.preview} />
      </Buttons>
      <Working panel={panel} jobs={['list', 'preview']} />
      <PreviewOf state={state} id={offer.id} />
    </>
  );
}

function StaffField({ panel: { state, send } }: { panel: Panel }) {
  return (
    <SelectField
      id="staff"
      label={say.staff}
      value={staffOf(state)}
      options={(state.segmented?.staff ?? []).map((name) => [name, name])}
      choose={(staff) => send({ type: 'opted', id: 'handover', options: { staff } })}
    />
  );
}
