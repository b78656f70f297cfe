import type { ContactForm as Form } from '../src/protocol.ts';
import { TaskButton } from './button.tsx';
import type { Contact } from './contact.ts';
import { Field, InputField, SelectField, Tick } from './fields.tsx';
import type { Panel } from './panel.ts';
import { contactTask, formTask } from './tasks.ts';
import { say } from './words.ts';
import { Working } from './working.tsx';

/** The form for one contact: who, what, why, and what came of it. */
export function ContactForm({ panel, form }: { panel: Panel; form: Form }) {
  const { state, send } = panel;
  const { contact } = state;
  const enter = (entered: Partial<Contact>): void => send({ type: 'entered', contact: entered });
  const options = (list: Form['types']) => list.map(({ value, label }) => [value, label] as const);
  return (
    <form onSubmit={(event) => event.preventDefault()}>
      <h2>{say.enterContact}</h2>
      <InputField
        id="customer"
        label={say.customer}
        type="text"
        required
        value={contact.customer}
        enter={(customer) => enter({ customer })}
      />
      {form.about !== '' && contact.customer === form.customer && <p class="gray">{form.about}</p>}
      <TaskButton panel={panel} task={formTask(state)} label={say.selectedRow} />
      <SelectField
        id="type"
        label={say.type}
        value={contact.type}
        options={options(form.types)}
        choose={(type) => enter({ type })}
      />
      <SelectField
        id="purpose"
        label={say.purpose}
        value={contact.purpose}
        options={options(form.purposes)}
        choose={(purpose) => enter({ purpose })}
      />
      <MemoField memo={contact.memo} enter={enter} />
      <InputField
        id="value-given"
        label={say.valueGiven}
        type="text"
        value={contact.value}
        enter={(value) => enter({ value })}
      />
      <Tick type="checkbox" checked={contact.open} tick={(open) => enter({ open })}>
        {say.stillOpen}
      </Tick>
      <InputField
        id="day"
        label={say.day}
        type="date"
        value={contact.day}
        enter={(day) => enter({ day })}
      />
      <TaskButton panel={panel} task={contactTask(state)} label={say.addContact} look="action" />
      <Working panel={panel} jobs={['logContact']} />
    </form>
  );
}

interface MemoProps {
  readonly memo: string;
  readonly enter: (entered: Partial<Contact>) => void;
}

function MemoField({ memo, enter }: MemoProps) {
  return (
    <Field id="memo" label={say.memo}>
      <textarea
        id="memo"
        rows={3}
        value={memo}
        onInput={({ currentTarget }) => enter({ memo: currentTarget.value })}
      />
    </Field>
  );
}
