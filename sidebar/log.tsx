import { BackButton } from './button.tsx';
import { ContactForm } from './contact-form.tsx';
import { MadeLists } from './made-lists.tsx';
import { Notes } from './notes.tsx';
import type { Panel } from './panel.ts';
import type { State } from './state.ts';
import { Title } from './title.tsx';
import { say } from './words.ts';

const JOBS = ['lists', 'contactForm', 'logTicks', 'addresses', 'open', 'undo'] as const;

/** What became of the lists, and the form for a contact made without one. */
export function ContactLog({ panel }: { panel: Panel }) {
  const { state } = panel;
  return (
    <>
      <Title panel={panel} text={say.to.log} undo jobs={JOBS} />
      <Told state={state} />
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
