import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Event } from '../../sidebar/reduce.ts';
import type { Server } from '../../sidebar/server.ts';
import type { Task } from '../../sidebar/state.ts';
import { worker } from '../../sidebar/work.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const undo: Task = { job: 'undo', request: {} };
const segment: Task = { job: 'segment', request: {} };
const done = { ok: true, value: {} };

/** A server whose answers take their time, and what the worker reports. */
function slow(milliseconds: (name: string, request: unknown) => number) {
  const events: Event[] = [];
  const asked: string[] = [];
  const server = (async (name, request) => {
    asked.push(name);
    await new Promise((resolve) => setTimeout(resolve, milliseconds(name, request)));
    return name === 'progress' ? { ok: true, value: { step: 'score' } } : done;
  }) as Server;
  return { events, asked, ...worker(server, (event) => events.push(event)) };
}
const kinds = (events: readonly Event[]) =>
  events.map((event) =>
    event.type === 'worked' ? Object.entries(event.now).flat().join(' ') : event.type,
  );

test('what is over at once shows no sign of waiting', async () => {
  const { events, start } = slow(() => 100);
  start(undo);
  await vi.advanceTimersByTimeAsync(30_000);
  expect(kinds(events)).toEqual(['began', 'answered']);
});

test('a long wait is shown by the button, the bar, the step, and a word of patience', async () => {
  const { events, asked, start } = slow((name) => (name === 'segment' ? 21_500 : 10));
  start(segment);
  await vi.advanceTimersByTimeAsync(1_500);
  expect(kinds(events)).toEqual(['began', 'patience 1', 'patience 2', 'step score']);
  await vi.advanceTimersByTimeAsync(20_500);
  expect(kinds(events).filter((kind) => kind !== 'step score')).toEqual([
    'began',
    'patience 1',
    'patience 2',
    'patience 3',
    'answered',
  ]);
  const questions = asked.filter((name) => name === 'progress').length;
  expect(questions).toBeGreaterThanOrEqual(20);
  await vi.advanceTimersByTimeAsync(10_000);
  expect(asked.filter((name) => name === 'progress')).toHaveLength(questions);
});

test('a slow answer about the progress is waited for, not piled up', async () => {
  const { asked, start } = slow((name) => (name === 'segment' ? 9_000 : 3_000));
  start(segment);
  await vi.advanceTimersByTimeAsync(9_500);
  expect(asked.filter((name) => name === 'progress')).toHaveLength(2);
});

test('a second click while the first one works is ignored', async () => {
  const { asked, start } = slow(() => 500);
  start(undo);
  start(undo);
  start({ job: 'look', request: {} });
  await vi.advanceTimersByTimeAsync(600);
  expect(asked).toEqual(['undo']);
});

test('of two looks only the newer one counts, even if the older answers later', async () => {
  const { events, start } = slow((_name, request) => ('asOf' in (request as object) ? 100 : 900));
  start({ job: 'look', request: {} });
  await vi.advanceTimersByTimeAsync(50);
  start({ job: 'look', request: { asOf: '2025-06-30' } });
  await vi.advanceTimersByTimeAsync(2_000);
  const answers = events.filter((event) => event.type === 'answered');
  expect(answers.map((event) => event.task.request)).toEqual([{ asOf: '2025-06-30' }]);
});

test('a count that nobody clicked for gives way to a click', async () => {
  const { events, asked, start } = slow((name) => (name === 'narrow' ? 500 : 100));
  start({ job: 'narrow', request: { who: [] } });
  await vi.advanceTimersByTimeAsync(50);
  start(undo);
  await vi.advanceTimersByTimeAsync(2_000);
  expect(asked).toEqual(['narrow', 'undo']);
  const answers = events.filter((event) => event.type === 'answered');
  expect(answers.map((event) => event.task.job)).toEqual(['undo']);
});

test('a job that names no step of its own is not said to be at the step of an earlier one', async () => {
  const { asked, start } = slow((name) => (name === 'undo' ? 9_000 : 10));
  start(undo);
  await vi.advanceTimersByTimeAsync(9_500);
  expect(asked).toEqual(['undo']);
});

const unfinished = {
  ok: false,
  problem: { code: 'unfinished', text: 'Time was up; the rest follows.' },
  fix: { do: 'again' },
};

/** A server whose time is up so many times before the work is done. */
function unfinishedTimes(times: number) {
  const events: Event[] = [];
  const asked: (readonly [string, unknown])[] = [];
  const server = (async (name, request) => {
    asked.push([name, request]);
    await new Promise((resolve) => setTimeout(resolve, name === 'cancel' ? 10 : 500));
    if (name === 'cancel') return { ok: true, value: { cancelled: true } };
    return asked.filter(([job]) => job === 'segment').length > times ? done : unfinished;
  }) as Server;
  return { events, asked, ...worker(server, (event) => events.push(event)) };
}

test('what Google’s time did not suffice for goes on by itself, with the same request', async () => {
  const { events, asked, start } = unfinishedTimes(2);
  start({ job: 'segment', request: { tab: 'Orders', paint: 'row' } });
  await vi.advanceTimersByTimeAsync(900);
  expect(kinds(events)).toContain(`said ${unfinished.problem.text}`);
  await vi.advanceTimersByTimeAsync(2_000);
  const sent = asked.filter(([job]) => job === 'segment').map(([, request]) => request);
  expect(sent).toEqual(Array(3).fill({ tab: 'Orders', paint: 'row' }));
  expect(events.at(-1)).toMatchObject({ type: 'answered', answer: done });
  expect(events.filter(({ type }) => type === 'began' || type === 'answered')).toHaveLength(2);
});

test('after twenty rounds it stops, and the owner decides', async () => {
  const { events, asked, start } = unfinishedTimes(100);
  start(segment);
  await vi.advanceTimersByTimeAsync(60_000);
  expect(asked.filter(([job]) => job === 'segment')).toHaveLength(20);
  expect(events.at(-1)).toMatchObject({ type: 'answered', answer: unfinished });
});

test('cancel reaches the server while the task runs, and no further round begins', async () => {
  const { events, asked, start, cancel } = unfinishedTimes(100);
  start(segment);
  await vi.advanceTimersByTimeAsync(700);
  cancel();
  expect(asked.at(-1)).toEqual(['cancel', {}]);
  expect(kinds(events).at(-1)).toBe('stopping true');
  await vi.advanceTimersByTimeAsync(30_000);
  expect(asked.filter(([job]) => job === 'segment')).toHaveLength(2);
  expect(events.at(-1)).toMatchObject({ type: 'answered', answer: unfinished });
});

test('a task that follows a cancelled one goes on by itself again', async () => {
  const { events, start, cancel } = unfinishedTimes(3);
  start(segment);
  cancel();
  await vi.advanceTimersByTimeAsync(600);
  expect(events.at(-1)).toMatchObject({ type: 'answered', answer: unfinished });
  start(segment);
  await vi.advanceTimersByTimeAsync(5_000);
  expect(events.at(-1)).toMatchObject({ type: 'answered', answer: done });
});
