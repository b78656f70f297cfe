import { expect, test } from 'vitest';
import { due } from '../../sidebar/due.ts';
import { type Event, reduce } from '../../sidebar/reduce.ts';
import { initialState, type State, type Task } from '../../sidebar/state.ts';
import type { NarrowDown } from '../../src/protocol.ts';
import { pages } from '../browser/page-answers.ts';
import { answers, failing } from '../browser/sidebar-answers.ts';

const { look, segment, narrowDowns, narrow, lists, contactForm } = answers.en;
const after = (...events: readonly Event[]): State => events.reduce(reduce, initialState);
const began = (task: Task): Event => ({ type: 'began', task });
const answered = (task: Task, value: unknown): Event =>
  ({ type: 'answered', task, answer: { ok: true, value } }) as Event;
const returned = answered({ job: 'look', request: {} }, { ...look, returning: true });
const segmented = answered({ job: 'segment', request: {} }, segment);
const went = (view: State['view']): Event => ({ type: 'went', view });
const job = (state: State) => due(state)?.task.job ?? null;

test('a returning owner is taken to today’s work, and only on arriving', () => {
  const state = after(returned);
  expect(due(state)).toEqual({
    task: { job: 'today', request: { tab: 'Orders 2025' } },
    after: 0,
  });
  const today: Task = { job: 'today', request: {} };
  const shown = [began(today), answered(today, segment)].reduce(reduce, state);
  expect(shown).toMatchObject({ view: 'segments', list: 'win-back', done: [] });
  expect(job(reduce(shown, went('sales')))).toBeNull();
});

test('on a first visit, and after a failure, nothing begins by itself', () => {
  expect(job(after(answered({ job: 'look', request: {} }, look)))).toBeNull();
  const today: Task = { job: 'today', request: {} };
  const failure = failing('en', { code: 'changed', values: [] }, { do: 'again' });
  const failed = { type: 'answered', task: today, answer: failure } as Event;
  expect(job(after(returned, began(today), failed))).toBeNull();
});

test('another tab chosen by hand is looked at and no more, although it was segmented before', () => {
  const first = answered({ job: 'look', request: {} }, look);
  const scoped: Event = { type: 'scoped', scope: { tab: 'Orders 2024', choice: {} } };
  const other = { ...look, tab: 'Orders 2024', returning: true };
  expect(job(after(first, scoped, answered({ job: 'look', request: {} }, other)))).toBeNull();
});

test('the log asks for the lists, then for its form, and anew each time it is opened', () => {
  const log = after(segmented, went('log'));
  expect(job(log)).toBe('lists');
  const known = reduce(log, answered({ job: 'lists', request: {} }, lists));
  expect(job(known)).toBe('contactForm');
  const ready = reduce(known, answered({ job: 'contactForm', request: {} }, contactForm));
  expect(job(ready)).toBeNull();
  expect(job([went('segments'), went('log')].reduce(reduce, ready))).toBe('lists');
});

test('a page is asked for each time it is opened, and what another page asked for is not shown', () => {
  const visits = after(segmented, went('visits'));
  const task: Task = { job: 'page', request: { tab: undefined, part: 'visits' } };
  expect(due(visits)).toEqual({ task, after: 0 });
  expect(job(reduce(visits, began(task)))).toBeNull();
  const shown = reduce(visits, answered(task, pages.en.visits));
  expect(job(shown)).toBeNull();
  expect(job([went('segments'), went('visits')].reduce(reduce, shown))).toBe('page');

  const late = [began(task), went('areas'), answered(task, pages.en.visits)].reduce(reduce, visits);
  expect(due(late)?.task.request).toMatchObject({ part: 'areas' });
});

test('a page that the owner stopped is not asked for again by itself', () => {
  const task: Task = { job: 'page', request: { part: 'visits' } };
  const problem = { code: 'cancelled', text: 'Stopped.' };
  const answer = { ok: false, problem, fix: { do: 'again' } };
  const stopped = { type: 'answered', task, answer } as Event;
  expect(job(after(segmented, went('visits'), began(task), stopped))).toBeNull();
});

const often: NarrowDown = { fact: 'frequency', is: 'atLeast', value: 5 };
const offered = answered({ job: 'narrowDowns', request: {} }, narrowDowns);

test('changed conditions are counted after a pause, once, and anew when they change again', () => {
  const open = after(segmented, went('narrow'));
  expect(job(open)).toBe('narrowDowns');
  const asked = [offered, { type: 'asked', who: [often] } as const].reduce(reduce, open);
  const task: Task = { job: 'narrow', request: { tab: undefined, who: [often] } };
  expect(due(asked)).toEqual({ task, after: 300 });
  const counting = reduce(asked, began(task));
  expect(due(counting)).toBeNull();
  expect(due(reduce(counting, answered(task, narrow)))).toBeNull();
  const changed = { ...often, value: 6 };
  expect(job(reduce(counting, { type: 'asked', who: [changed] }))).toBe('narrow');
});

test('nothing is asked while the owner’s own click is being answered', () => {
  const state = after(segmented, began({ job: 'list', request: { id: 'custom' } }), went('log'));
  expect(due(state)).toBeNull();
});
