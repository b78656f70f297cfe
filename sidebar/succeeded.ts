import { type Commands, type Look, PICKS, type Segmented } from '../src/protocol.ts';
import { NO_CONTACT } from './contact.ts';
import { firstWithPeople, listsOfGroup, todaysWork } from './offers.ts';
import { lookAtTab, type State, scopeOf, type Task } from './state.ts';

type Job = Task['job'];

/** What each kind of answer changes. */
export const succeeded: {
  readonly [J in Job]: (
    state: State,
    value: Commands[J]['answer'],
    request: Commands[J]['request'],
  ) => State;
} = {
  look: looked,
  segment: (state, value) => did(segmented(state, value), 'segment', value),
  today: (state, value) => ({ ...segmented(state, value), canUndo: value.undo }),
  preview: (state, preview, { id }) => ({ ...state, previewed: { id, preview } }),
  list: (state, listed) => {
    const made = { ...state, listed, lists: null, view: 'list' as const };
    return listed.tab === null ? { ...made, canUndo: listed.undo } : did(made, 'list', listed);
  },
  report: (state, value) => did({ ...state, report: value.tab }, 'report', value),
  settings: (state, { made, undo }) =>
    made ? did(state, 'settings', { undo }) : { ...state, canUndo: undo },
  lists: (state, lists) => ({ ...state, lists }),
  logTicks: (state, logged) => written(state, logged),
  addresses: (state, addressed) => {
    const laidOut = { ...state, addressed, logged: null };
    return addressed.tabs.length === 0
      ? { ...laidOut, canUndo: addressed.undo }
      : did(laidOut, 'addresses', addressed);
  },
  logContact: (state, logged) => ({ ...written(state, logged), contact: emptied(state) }),
  contactForm: (state, form) => {
    // Asked for by the page itself, the selected row fills an empty form only.
    const wanted = state.form !== null || state.contact.customer === '';
    const customer = (wanted && form.customer) || state.contact.customer;
    const type = state.contact.type || (form.types[0]?.value ?? '');
    const purpose = state.contact.purpose || (form.purposes[0]?.value ?? '');
    return { ...state, form, contact: { ...state.contact, customer, type, purpose } };
  },
  narrowDowns: (state, offered) => ({ ...state, narrow: { ...state.narrow, offered } }),
  narrow: (state, narrowing, { who }) => ({
    ...state,
    narrow: { ...state.narrow, counted: { who, narrowing } },
  }),
  saveNarrowDown: (state, offered) => ({ ...state, narrow: { ...state.narrow, offered } }),
  undo: (state, undone) => undid({ ...state, undone, lists: null, canUndo: undone.undo }),
  open: (state) => state,
};

function did(state: State, what: State['done'][number], { undo }: { undo: boolean }): State {
  return { ...state, canUndo: undo, done: [...state.done, what] };
}

/** The list that is worked on first is unfolded; where nobody is due, the first group is. */
function segmented(state: State, value: Segmented): State {
  const list = firstWithPeople(todaysWork(value));
  const group = list === null ? (value.groups[0]?.group ?? null) : null;
  const first = group === null ? list : firstWithPeople(listsOfGroup(value, group).ready);
  const fresh = { segmented: value, group, list: first, options: {}, previewed: null };
  // Another reading of the sales may offer other facts; the conditions stay.
  const narrow = { ...state.narrow, offered: null, counted: null };
  return { ...state, ...fresh, narrow, view: 'segments' };
}

/** Ticks change how far a list is done, so the lists are asked for again. */
function written(state: State, logged: Commands['logTicks']['answer']): State {
  const told = { ...state, logged, addressed: null, lists: null };
  return logged.added === 0 ? { ...told, canUndo: logged.undo } : did(told, 'log', logged);
}

/** Who enters one contact after another mostly repeats its type and purpose. */
function emptied({ contact: { type, purpose } }: State): State['contact'] {
  return { ...NO_CONTACT, type, purpose };
}

function looked(state: State, look: Look): State {
  const before = lookAtTab(state) ? state.asked : {};
  const asked = { ...before };
  for (const pick of PICKS) {
    const { column, rivals } = look.picks[pick];
    if (asked[pick] || rivals.length === 0) continue;
    asked[pick] = candidates(column, rivals);
  }
  return { ...state, look, asked, choosing: false, canUndo: look.undo };
}

function candidates(column: number | null, rivals: readonly number[]): readonly number[] {
  const all = new Set(column === null ? rivals : [column, ...rivals]);
  return [...all].sort((a, b) => a - b);
}

/** Undo takes back the last thing done; without any of this panel's, one of an earlier day's. */
function undid(state: State): State {
  const last = state.done[state.done.length - 1];
  const done = state.done.slice(0, -1);
  if (last === 'list') return { ...state, done, listed: null, view: 'segments' };
  if (last === 'settings') return { ...state, done };
  if (last === 'log') return { ...state, done, logged: null };
  if (last === 'addresses') return { ...state, done, addressed: null };
  if (last === 'report') return { ...state, done, report: null, view: 'segments' };
  return { ...state, done, segmented: null, report: null, view: 'sales', wanted: scopeOf(state) };
}
