import { render } from 'preact';
import { App } from './app.tsx';
import { due } from './due.ts';
import { keepOptions, lastOptions } from './last-options.ts';
import { type Event, reduce } from './reduce.ts';
import { server } from './server.ts';
import { initialState } from './state.ts';
import { worker } from './work.ts';

const root = document.getElementById('app')!;
const { start, cancel } = worker(server, send);
let state = { ...initialState, options: lastOptions() };
/** Where the keyboard was when the work began: it goes back there when its place is gone. */
let begun: HTMLElement | null = null;
let pause: ReturnType<typeof setTimeout> | undefined;

/** The one loop of the page: an event makes a new state, the state makes the page. */
function send(event: Event): void {
  const before = state;
  const inside = !isLost();
  if (event.type === 'began') begun = document.activeElement as HTMLElement;
  state = reduce(before, event);
  render(<App panel={{ state, send, start, cancel }} />, root);
  const moved = state.view !== before.view;
  if (moved) scrollTo(0, 0);
  // A new view is read from its title on, and a keyboard never falls out of the page when the
  // button it pressed is gone. Who has gone back to the sheet meanwhile is left there.
  if (document.hasFocus()) {
    if (inside && isLost() && !moved) begun?.focus();
    if (moved || (inside && isLost())) takeFocus();
  }
  if (state.failed && state.failed !== before.failed) showError();
  if (state.wanted !== before.wanted) look();
  if (state.options !== before.options) keepOptions(state.options);
  askWhatIsDue();
}

/** What the page asks by itself; each further event begins the pause before a question anew. */
function askWhatIsDue(): void {
  clearTimeout(pause);
  const next = due(state);
  if (next?.after === 0) start(next.task);
  else if (next) pause = setTimeout(() => start(next.task), next.after);
}

function look(): void {
  start({ job: 'look', request: state.wanted });
}

function isLost(): boolean {
  return document.activeElement === document.body;
}

/** To the field that an error is about, else to the title. */
function takeFocus(): void {
  const field = document.querySelector<HTMLElement>('[aria-invalid]');
  (field ?? document.getElementById('title'))?.focus();
}

function showError(): void {
  document.querySelector('[role=alert]')?.scrollIntoView({ block: 'nearest' });
}

// The add-on has looked at the sheet before the owner is asked anything.
look();
