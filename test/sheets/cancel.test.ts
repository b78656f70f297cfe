import { expect, test } from 'vitest';
import type { Command } from '../../src/protocol.ts';
import type { Workbook } from '../host/workbook.ts';
import { bookOf, serve, shop, tabs, value } from './book.ts';
import { largeShop, readable, segmentInLegs, state } from './legs.ts';

const NOON = Date.UTC(2024, 8, 30, 11);

/** Somebody presses Cancel so many seconds after noon, at which the tests' commands start. */
function press(book: Workbook, seconds: number, user?: string): void {
  const now = NOON + seconds * 1000;
  expect(value(serve(book, 'cancel', {}, { now, user }))).toEqual({ cancelled: true });
}

/** Does a command during which somebody presses Cancel once, right before a call of that name. */
function during(book: Workbook, name: Command, call: string, slow = 1, user?: string) {
  let pressed = false;
  const request = name === 'list' ? { tab: 'Orders', id: 'win-back' } : { tab: 'Orders' };
  return serve(book, name, request as never, {
    slow,
    onCall: (each) => {
      if (each !== call || pressed) return;
      pressed = true;
      press(book, 300, user);
    },
  });
}

const code = (answer: ReturnType<typeof during>): string =>
  answer.ok ? 'done' : `${answer.problem.code}: ${answer.problem.text}`;

const STOPPED = 'cancelled: Stopped. Nothing was written.';

test.each(['segment', 'list', 'report', 'settings'] as const)(
  'Cancel while %s reads: it stops, and nothing was written',
  (name) => {
    const book = bookOf(shop());
    const before = state(book);
    expect(code(during(book, name, 'Range.getValues'))).toBe(STOPPED);
    expect(state(book)).toBe(before);
  },
);

test('what was cancelled is done when it is asked for anew a little later', () => {
  const book = bookOf(shop());
  during(book, 'segment', 'Range.getValues');
  const later = { now: NOON + 301_000 };
  expect(serve(book, 'segment', { tab: 'Orders' }, later).ok).toBe(true);
});

test('Cancel from before a command began stops nothing', () => {
  const book = bookOf(shop());
  press(book, -1);
  expect(serve(book, 'segment', { tab: 'Orders' }).ok).toBe(true);
});

test('Cancel waits for nobody, not even for the command that holds the lock', () => {
  const book = bookOf(shop());
  expect(value(serve(book, 'cancel', {}, { locked: true }))).toEqual({ cancelled: true });
  expect([...serve(book, 'cancel', {}).run.callLog]).toEqual([['CacheService.Cache.put', 1]]);
});

test('nobody cancels what a colleague is doing', () => {
  const book = bookOf(shop());
  expect(code(during(book, 'segment', 'Range.getValues', 1, 'him'))).toBe('done');
});

test('an ordinary run that is cancelled once it writes is completed', () => {
  const book = bookOf(shop());
  expect(code(during(book, 'segment', 'Spreadsheet.insertSheet'))).toBe('done');
});

test('a slow run that is cancelled once it writes stops after the part in hand', () => {
  const book = largeShop(400);
  const before = readable(book);
  expect(code(during(book, 'segment', 'Spreadsheet.insertSheet', 50))).toBe(
    'cancelled: Stopped. What was written until then is complete; Undo takes it away.',
  );
  expect(tabs(book)).toEqual(['Orders', 'Customers']);
  expect(value(serve(book, 'undo', {})).removed).toEqual(['Customers']);
  expect(readable(book)).toBe(before);
});

test('Cancel between two legs: what stands is complete, and the rest can still be had', () => {
  const [book, fast] = [largeShop(400), largeShop(400)];
  const { last } = segmentInLegs(book, { slow: 100 }, (legs) => legs === 1 && press(book, 1));
  expect(code(last as never)).toBe(
    'cancelled: Stopped. What was written until then is complete; Undo takes it away.',
  );
  expect(tabs(book)).toEqual(['Orders', 'Customers']);
  segmentInLegs(fast, {});
  expect(segmentInLegs(book, { slow: 100, now: NOON + 60_000 }).last.ok).toBe(true);
  expect(state(book)).toBe(state(fast));
});
