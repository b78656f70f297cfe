import type { ComponentChildren } from 'preact';
import { BackButton, UndoButton } from './button.tsx';
import { ContactForm } from './contact-form.tsx';
import { MadeLists } from './made-lists.tsx';
import { Notes } from './notes.tsx';
import type { Panel } from './panel.ts';
import type { State } from './state.ts';
import { Title } from './title.tsx';
import { say } from './words.ts';
import { Working } from './working.tsx';

/** What became of the lists, and the form for a contact made without one. */
export function ContactLog({ panel, notices }: { panel: Panel; notices: ComponentChildren }) {
  const { state } = panel;
  return (
    <>
      <Title text={say.log}>
        <UndoButton panel={panel} />
      </Title>
      {notices}
      <Told state={state} />
      <Working
        busy={state.busy}
        jobs={['lists', 'contactForm', 'logTicks', 'addresses', 'open', 'undo']}
      />
      {state.lists && <MadeLists panel={panel} lists={state.lists} />}
      {state.form && <ContactForm panel={panel} form={state.form} />}
      <BackButton panel={panel} />
    </>
  );
}

/** What the last click brought. */
function Told({ state: { logged, addressed } }: { state: State }) {
  return (
    <div role="status">
      {logged && <p class="notice">{say.logged(logged.tab, logged.added, logged.before)}</p>}
      {addressed && (
        <>
          <p class="notice">{say.addressed(addressed.people, addressed.tabs)}</p>
          <Notes notes={addressed.notes} />
        </>
      )}
    </div>
  );
}
