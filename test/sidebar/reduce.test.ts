import { expect, test } from 'vitest';
import { type Event, reduce } from '../../sidebar/reduce.ts';
import { initialState, pickedColumn, type State } from '../../sidebar/state.ts';
import { limitOf, listTask, segmentTask } from '../../sidebar/tasks.ts';
import type { Look } from '../../src/protocol.ts';
import { answers, failing } from '../browser/sidebar-answers.ts';

const { look, segment, list, report, undo } = answers.en;
const after = (...events: readonly Event[]): State => events.reduce(reduce, initialState);

const looked = (value: Look = look): Event => ({
  type: 'answered',
  task: { job: 'look', request: {} },
  answer: { ok: true, value },
});
const segmented: Event = {
  type: 'answered',
  task: { job: 'segment', request: {} },
  answer: { ok: true, value: segment },
};
const listed: Event = {
  type: 'answered',
  task: { job: 'list', request: { id: 'win-back' } },
  answer: { ok: true, value: list },
};
const reported: Event = {
  type: 'answered',
  task: { job: 'report', request: {} },
  answer: { ok: true, value: report },
};
const undid = (more: boolean): Event => ({
  type: 'answered',
  task: { job: 'undo', request: {} },
  answer: { ok: true, value: { ...undo, undo: more } },
});

test('the commands stay with the tab that was looked at when another tab is opened', () => {
  const state = after(looked());
  expect(segmentTask(state)).toEqual({
    job: 'segment',
    request: { tab: 'Orders 2025', paint: 'row' },
  });
});

test('a chosen column counts before the guess and asks for a new look', () => {
  const before = after(looked());
  const state = reduce(before, { type: 'scoped', scope: { choice: { date: 2 } } });
  expect(pickedColumn(before, 'date')).toBe(1);
  expect(pickedColumn(state, 'date')).toBe(2);
  expect(state.wanted).not.toBe(before.wanted);
  expect(state.wanted).toEqual({ tab: 'Orders 2025', choice: { date: 2 } });
});

test('the question which column is meant stays while the owner tries its answers', () => {
  const sure = { ...look, picks: { ...look.picks, date: { column: 2, rivals: [] } } };
  const state = after(looked(), { type: 'scoped', scope: { choice: { date: 2 } } }, looked(sure));
  expect(state.asked).toEqual({ date: [1, 2] });
});

test('another tab begins without the columns and questions of the first', () => {
  const picks = { ...look.picks, date: { column: 0, rivals: [] } };
  const sure = { ...look, tab: 'Orders 2024', picks };
  const state = after(
    looked(),
    { type: 'scoped', scope: { tab: 'Orders 2024', choice: {} } },
    looked(sure),
  );
  expect(state.asked).toEqual({});
  expect(pickedColumn(state, 'date')).toBe(0);
});

test('the first of today’s lists that has people is unfolded, and every group is folded', () => {
  const state = after(looked(), segmented);
  expect(state).toMatchObject({ view: 'segments', group: null, list: 'win-back' });
});

test('where today’s work names nobody, the first group is unfolded with its first list', () => {
  const value = { ...segment, work: ['thank-you' as const] };
  const state = reduce(after(looked()), { ...segmented, answer: { ok: true, value } } as Event);
  expect(state).toMatchObject({ group: 'rescue', list: 'win-back' });
});

test('a group opens with its own first list; folded again, today’s work is open', () => {
  const keep = after(looked(), segmented, { type: 'unfolded', group: 'keep' });
  expect(keep).toMatchObject({ group: 'keep', list: 'leave-alone' });
  expect(reduce(keep, { type: 'unfolded', group: null })).toMatchObject({ list: 'win-back' });
});

test('a list takes fifty people unless the owner says otherwise, and never more than there are', () => {
  const state = after(looked(), segmented);
  const winBack = segment.lists[0];
  expect(limitOf(state, winBack)).toBe(50);
  expect(limitOf(state, { ...winBack, people: 12 })).toBe(12);
  const more = reduce(state, { type: 'opted', id: 'win-back', options: { max: 120 } });
  expect(listTask(more, winBack)).toEqual({
    job: 'list',
    request: { tab: 'Orders 2025', id: 'win-back', max: 120 },
  });
});

test('undo of a list goes back to the segments, undo of the segments to the sales', () => {
  const back = after(looked(), segmented, listed, undid(true));
  expect(back).toMatchObject({ view: 'segments', canUndo: true, listed: null });
  const start = reduce(back, undid(false));
  expect(start).toMatchObject({ view: 'sales', canUndo: false, segmented: null });
  expect(start.wanted).not.toBe(back.wanted);
  expect(start.wanted).toEqual({ tab: 'Orders 2025' });
});

test('what a run wrote before it was ended can be undone, and only that', () => {
  const failing = (wrote: boolean) => {
    const answer = { ok: false, problem: { code: 'slow', text: 'Too slow.' }, fix: null, wrote };
    const task = { job: 'segment', request: {} };
    return after(looked(), { type: 'answered', task, answer } as Event);
  };
  expect([failing(true).canUndo, failing(false).canUndo]).toEqual([true, false]);
});

test('a report stays in the segments view, and Undo takes it back before the segments', () => {
  const state = after(looked(), segmented, reported);
  expect(state).toMatchObject({
    view: 'segments',
    report: { part: 'shop', tab: 'Report' },
    done: ['segment', 'report'],
  });
  const back = reduce(state, undid(true));
  expect(back).toMatchObject({ view: 'segments', report: null, done: ['segment'], canUndo: true });
  expect(back.segmented).toBe(segment);
  expect(reduce(back, undid(false))).toMatchObject({ view: 'sales', segmented: null });
});

test('what was undone stays on show while the sheet is looked at again, and no longer', () => {
  const state = after(looked(), segmented, undid(false));
  const looking = reduce(state, { type: 'began', task: { job: 'look', request: {} } });
  expect(looking.undone).toEqual({ ...undo, undo: false });
  expect(reduce(looking, { type: 'began', task: segmentTask(state) }).undone).toBeNull();
});

test('a failure keeps the view, and stays until the next answer', () => {
  const failure = failing('en', { code: 'changed', values: [] }, { do: 'again' });
  const task = segmentTask(after(looked()));
  const failed = after(looked(), { type: 'answered', task, answer: failure } as Event);
  expect(failed).toMatchObject({ view: 'sales', failed: { task, fix: { do: 'again' } } });
  const again = reduce(failed, { type: 'began', task });
  expect(again.failed).toBe(failed.failed);
  expect(reduce(again, segmented)).toMatchObject({ view: 'segments', failed: null });
});

test('an event changes no earlier state', () => {
  const state = after(looked());
  const before = JSON.stringify(state);
  reduce(reduce(state, segmented), { type: 'unfolded', group: 'grow' });
  expect(JSON.stringify(state)).toBe(before);
});
