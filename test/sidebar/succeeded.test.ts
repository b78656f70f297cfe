import { expect, test } from 'vitest';
import { type Event, reduce } from '../../sidebar/reduce.ts';
import { initialState, type State, type Task } from '../../sidebar/state.ts';
import { listTask } from '../../sidebar/tasks.ts';
import { answers } from '../browser/sidebar-answers.ts';

const { look, segment, undo, contactForm } = answers.en;
const after = (...events: readonly Event[]): State => events.reduce(reduce, initialState);
const answered = (task: Task, value: unknown): Event =>
  ({ type: 'answered', task, answer: { ok: true, value } }) as Event;

const looked = answered({ job: 'look', request: {} }, look);
const segmented = answered({ job: 'segment', request: {} }, segment);
const undid = answered({ job: 'undo', request: {} }, { ...undo, undo: true });
const ticking: Task = { job: 'logTicks', request: { list: 'Follow-up' } };
const ticked = answered(ticking, answers.en.logTicks);
const offered = (form = contactForm): Event => answered({ job: 'contactForm', request: {} }, form);
const entered = answered(
  { job: 'logContact', request: { customer: 'Sato Yuki', type: 'visit', purpose: 'order' } },
  answers.en.logContact,
);

test('what is chosen for a list goes with it, and a preview of before is gone', () => {
  const winBack = segment.lists[0];
  const previewing: Task = { job: 'preview', request: { id: 'win-back' } };
  const previewed = after(looked, segmented, answered(previewing, answers.en.preview));
  expect(previewed.previewed?.id).toBe('win-back');
  const chosen = reduce(
    reduce(previewed, { type: 'opted', id: 'win-back', options: { channel: 'phone' } }),
    { type: 'opted', id: 'win-back', options: { keepBack: 0.1 } },
  );
  expect(chosen.previewed).toBeNull();
  expect(listTask(chosen, winBack).request).toEqual({
    tab: 'Orders 2025',
    id: 'win-back',
    channel: 'phone',
    keepBack: 0.1,
    max: 50,
  });
});

test('what was chosen for a list holds when the customers are segmented again', () => {
  const opted: Event = { type: 'opted', id: 'win-back', options: { max: 20 } };
  const again = after(looked, segmented, opted, segmented);
  expect(listTask(again, segment.lists[0]).request).toMatchObject({ max: 20 });
});

test('a handover is about the first member of staff until another one is chosen', () => {
  const state = after(looked, segmented);
  const handover = segment.lists.find(({ id }) => id === 'handover')!;
  expect(listTask(state, handover).request).toMatchObject({ staff: 'Aoki' });
  const other = reduce(state, { type: 'opted', id: 'handover', options: { staff: 'Baba' } });
  expect(listTask(other, handover).request).toMatchObject({ staff: 'Baba' });
});

test('ticks in the log make the lists stale, and Undo takes them back before the segments', () => {
  const lists = answered({ job: 'lists', request: {} }, answers.en.lists);
  const log = after(looked, segmented, { type: 'went', view: 'log' }, lists, ticked);
  expect(log).toMatchObject({ lists: null, logged: { added: 11 }, done: ['segment', 'log'] });
  const back = reduce(log, undid);
  expect(back).toMatchObject({ view: 'log', logged: null, done: ['segment'] });
  const task = { job: 'lists', request: {} } as const;
  expect(reduce(back, { type: 'began', task }).undone).toEqual({ ...undo, undo: true });
});

test('ticks that are all in the log already leave nothing to undo of their own', () => {
  const value = { ...answers.en.logTicks, added: 0, before: 12, undo: true };
  const log = after(looked, segmented, answered(ticking, value));
  expect(log.done).toEqual(['segment']);
});

test('what is wrong on the tab of settings is told when it is opened, until the next click', () => {
  const notes = [{ code: 'setting', text: 'Settings!B5 cannot be used.' }];
  const task: Task = { job: 'settings', request: {} };
  const value = { ...answers.en.settings, made: false, notes };
  const opened = after(looked, segmented, answered(task, value));
  expect(opened).toMatchObject({ settingsNotes: notes, done: ['segment'] });
  expect(reduce(opened, { type: 'began', task }).settingsNotes).toEqual([]);
});

test('a page’s tab is taken back by Undo, and the page stays on show', () => {
  const task: Task = { job: 'report', request: { part: 'visits' } };
  const value = { ...answers.en.report, tab: 'Visit plan' };
  const made = after(looked, segmented, { type: 'went', view: 'visits' }, answered(task, value));
  expect(made).toMatchObject({ report: { part: 'visits', tab: 'Visit plan' } });
  expect(reduce(made, undid)).toMatchObject({ view: 'visits', report: null, done: ['segment'] });
});

test('the form takes the selected row while it is empty, and later only when asked', () => {
  const typed: Event = { type: 'entered', contact: { customer: 'Abe' } };
  expect(after(offered()).contact).toMatchObject({ customer: 'Sato Yuki', type: 'call' });
  expect(after(typed, offered()).contact.customer).toBe('Abe');
  expect(after(offered(), typed, offered()).contact.customer).toBe('Sato Yuki');
  const nobody = { ...contactForm, customer: '' };
  expect(after(offered(), typed, offered(nobody)).contact.customer).toBe('Abe');
});

test('a logged contact leaves an empty form that keeps its type and purpose', () => {
  const contact = { type: 'visit', purpose: 'order', memo: 'Came by', open: true };
  const state = after(offered(), { type: 'entered', contact }, entered);
  expect(state.contact).toEqual({
    customer: '',
    type: 'visit',
    purpose: 'order',
    memo: '',
    value: '',
    open: false,
    day: '',
  });
  expect(reduce(state, { type: 'entered', contact: { customer: 'A' } }).logged).toBeNull();
});
