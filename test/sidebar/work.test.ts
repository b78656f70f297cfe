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
const undone = { ok: true, value: { removed: [], kept: [], undo: false } };

/** A server whose answers take their time, and what the worker reports. */
function slow(milliseconds: (name: string, request: unknown) => number) {
  const events: Event[] = [];
  const asked: string[] = [];
  const server = (async (name, request) => {
    asked.push(name);
    await new Promise((resolve) => setTimeout(resolve, milliseconds(name, request)));
    return name === 'progress' ? { ok: true, value: { step: 'score' } } : undone;
  }) as Server;
  return { events, asked, start: worker(server, (event) => events.push(event)) };
}
const kinds = (events: readonly Event[]) =>
  events.map((event) => ('patience' in event ? `waited ${event.patience}` : event.type));

test('what is over at once shows no sign of waiting', async () => {
  const { events, start } = slow(() => 100);
  start(undo);
  await vi.advanceTimersByTimeAsync(30_000);
  expect(kinds(events)).toEqual(['began', 'answered']);
});

test('a long wait is shown by the button, the bar, the step, and a word of patience', async () => {
  const { events, asked, start } = slow((name) => (name === 'undo' ? 21_500 : 10));
  start(undo);
  await vi.advanceTimersByTimeAsync(1_500);
  expect(kinds(events)).toEqual(['began', 'waited 1', 'waited 2', 'stepped']);
  await vi.advanceTimersByTimeAsync(20_500);
  expect(kinds(events).filter((kind) => kind !== 'stepped')).toEqual([
    'began',
    'waited 1',
    'waited 2',
    'waited 3',
    'answered',
  ]);
  const questions = asked.filter((name) => name === 'progress').length;
  expect(questions).toBeGreaterThanOrEqual(20);
  await vi.advanceTimersByTimeAsync(10_000);
  expect(asked.filter((name) => name === 'progress')).toHaveLength(questions);
});

test('a slow answer about the progress is waited for, not piled up', async () => {
  const { asked, start } = slow((name) => (name === 'undo' ? 9_000 : 3_000));
  start(undo);
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
