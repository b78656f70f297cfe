import {
  type Commands,
  type Look,
  type NarrowDowns,
  PICKS,
  type Segmented,
} from '../src/protocol.ts';
import { NO_CONTACT } from './contact.ts';
import { firstWithPeople, listsOfGroup, todaysWork } from './offers.ts';
import { lookAtTab, type State, scopeOf, type Task } from './state.ts';

type Job = Task['job'];
type Done = State['done'][number];

/** What each kind of answer changes. */
export const succeeded: {
  readonly [J in Job]: (
    state: State,
    value: Commands[J]['answer'],
    request: Commands[J]['request'],
  ) => Partial<State>;
} = {
  look: looked,
  segment: (state, value) => ({ ...segmented(state, value), ...did(state, 'segment', value) }),
  today: (state, value) => ({ ...segmented(state, value), canUndo: value.undo }),
  preview: (_, preview, { id }) => ({ previewed: { id, preview } }),
  list: (state, listed) => ({
    ...{ listed, lists: null, view: 'list' },
    ...did(state, 'list', listed, listed.tab !== null),
  }),
  report: (state, value, { part = 'shop' }) => ({
    report: { part, tab: value.tab },
    ...did(state, 'report', value),
  }),
  page: (_, page) => ({ page }),
  settings: (state, value) => ({
    settingsNotes: value.notes,
    ...did(state, 'settings', value, value.made),
  }),
  lists: (_, lists) => ({ lists }),
  logTicks: written,
  addresses: (state, addressed) => ({
    ...{ addressed, logged: null },
    ...did(state, 'addresses', addressed, addressed.tabs.length > 0),
  }),
  logContact: (state, logged) => ({ ...written(state, logged), contact: emptied(state) }),
  contactForm: (state, form) => {
    // Asked for by the page itself, the selected row fills an empty form only.
    const wanted = state.form !== null || state.contact.customer === '';
    const customer = (wanted && form.customer) || state.contact.customer;
    const type = state.contact.type || (form.types[0]?.value ?? '');
    const purpose = state.contact.purpose || (form.purposes[0]?.value ?? '');
    return { form, contact: { ...state.contact, customer, type, purpose } };
  },
  narrowDowns: offering,
  narrow: ({ narrow }, narrowing, { who }) => ({
    narrow: { ...narrow, counted: { who, narrowing } },
  }),
  saveNarrowDown: offering,
  undo: (state, undone) => ({ undone, lists: null, canUndo: undone.undo, ...undid(state) }),
  open: () => ({}),
};

function offering({ narrow }: State, offered: NarrowDowns): Partial<State> {
  return { narrow: { ...narrow, offered } };
}

/** Where nothing was written, what can be undone is of an earlier click. */
function did({ done }: State, what: Done, { undo }: { undo: boolean }, wrote = true) {
  return { canUndo: undo, done: wrote ? [...done, what] : done };
}

/** The list that is worked on first is unfolded; where nobody is due, the first group is. */
function segmented({ narrow }: State, value: Segmented): Partial<State> {
  const list = firstWithPeople(todaysWork(value));
  const group = list === null ? (value.groups[0]?.group ?? null) : null;
  const first = group === null ? list : firstWithPeople(listsOfGroup(value, group).ready);
  const fresh = { segmented: value, group, list: first, previewed: null };
  // Another reading of the sales may offer other facts; the conditions stay.
  return { ...fresh, narrow: { ...narrow, offered: null, counted: null }, view: 'segments' };
}

/** Ticks change how far a list is done, so the lists are asked for again. */
function written(state: State, logged: Commands['logTicks']['answer']): Partial<State> {
  const told = { logged, addressed: null, lists: null };
  return { ...told, ...did(state, 'log', logged, logged.added > 0) };
}

/** Who enters one contact after another mostly repeats its type and purpose. */
function emptied({ contact: { type, purpose } }: State): State['contact'] {
  return { ...NO_CONTACT, type, purpose };
}

function looked(state: State, look: Look): Partial<State> {
  const before = lookAtTab(state) ? state.asked : {};
  const asked = { ...before };
  for (const pick of PICKS) {
    const { column, rivals } = look.picks[pick];
    if (asked[pick] || rivals.length === 0) continue;
    asked[pick] = candidates(column, rivals);
  }
  return { look, asked, choosing: false, canUndo: look.undo };
}

function candidates(column: number | null, rivals: readonly number[]): readonly number[] {
  const all = new Set(column === null ? rivals : [column, ...rivals]);
  return [...all].sort((a, b) => a - b);
}

/** What the page forgets when a thing done is taken back. */
const TAKEN_BACK: Readonly<Record<Exclude<Done, 'segment'>, Partial<State>>> = {
  list: { listed: null, view: 'segments' },
  settings: {},
  log: { logged: null },
  addresses: { addressed: null },
  report: { report: null },
};

/** Undo takes back the last thing done; without any of this panel's, one of an earlier day's. */
function undid(state: State): Partial<State> {
  const last = state.done[state.done.length - 1] ?? 'segment';
  const done = state.done.slice(0, -1);
  if (last !== 'segment') return { done, ...TAKEN_BACK[last] };
  return { done, segmented: null, report: null, view: 'sales', wanted: scopeOf(state) };
}
