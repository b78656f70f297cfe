import { BackButton, PlainButton, TaskButton } from './button.tsx';
import { Buttons } from './buttons.tsx';
import { ConditionFields } from './condition.tsx';
import { InputField, SelectField } from './fields.tsx';
import { money } from './format.ts';
import { ListButtons } from './make-list.tsx';
import { BLANK, completeOnes, remainingAfter } from './narrow.ts';
import type { Panel } from './panel.ts';
import { saveTask } from './tasks.ts';
import { Title } from './title.tsx';
import { language, say } from './words.ts';
import { Working } from './working.tsx';

/** The owner's own list, condition by condition, with who is left after each. */
export function NarrowDown({ panel }: { panel: Panel }) {
  const { state, send } = panel;
  const { offered, who } = state.narrow;
  const remaining = remainingAfter(state.narrow);
  return (
    <>
      <Title panel={panel} text={say.to.narrow} jobs={['narrowDowns']} />
      {offered && (
        <>
          <SavedField panel={panel} />
          {who.map((condition, place) => (
            // A condition has no name of its own: its place is what the owner knows it by.
            <ConditionFields
              key={String(place)}
              panel={panel}
              place={place}
              condition={condition}
              askable={offered.askable}
              remaining={remaining[place]}
            />
          ))}
          <Buttons>
            <PlainButton
              label={say.addCondition}
              look="share"
              press={() => send({ type: 'asked', who: [...who, BLANK] })}
            />
          </Buttons>
          <Result panel={panel} />
        </>
      )}
      <BackButton panel={panel} />
    </>
  );
}

function SavedField({ panel: { state, send } }: { panel: Panel }) {
  const { offered, name } = state.narrow;
  const saved = offered?.saved ?? [];
  if (saved.length === 0) return null;
  const chosen = saved.some((one) => one.name === name) ? name : '';
  return (
    <SelectField
      id="saved"
      label={say.saved}
      value={chosen}
      options={[['', say.chooseSaved], ...saved.map((one) => [one.name, one.name] as const)]}
      choose={(value) => {
        const found = saved.find((one) => one.name === value);
        send({ type: 'asked', who: found?.who ?? [BLANK], name: value });
      }}
    />
  );
}

/** What the conditions come to: the list to make of them, and a name to find them again. */
function Result({ panel }: { panel: Panel }) {
  const { state, send } = panel;
  const { counted, name, who, offered } = state.narrow;
  const complete = completeOnes(who);
  if (complete.length === 0) return null;
  const { remaining = [], customers = 0, atStake = 0 } = counted?.narrowing ?? {};
  const people = remaining[remaining.length - 1] ?? customers;
  const worth = money(language, state.segmented?.currency ?? '', atStake);
  const isSaved = offered?.saved.some((saved) => saved.name === name) === true;
  return (
    <>
      <p role="status">
        <b>{counted && say.remainingWorth(people, worth)}</b>
      </p>
      {people > 0 && (
        <ListButtons panel={panel} offer={{ id: 'custom', people, channel: 'mail' }} />
      )}
      <form onSubmit={(event) => event.preventDefault()}>
        <InputField
          id="name"
          label={say.saveAs}
          type="text"
          required
          value={name}
          enter={(value) => send({ type: 'named', name: value })}
        />
        <Buttons>
          <TaskButton
            panel={panel}
            task={saveTask(state, complete)}
            label={say.save}
            look="share"
          />
          {isSaved && <TaskButton panel={panel} task={saveTask(state, [])} label={say.forget} />}
        </Buttons>
        <Working panel={panel} jobs={['saveNarrowDown']} />
      </form>
    </>
  );
}
