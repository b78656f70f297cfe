import fc from 'fast-check';
import { expect, test } from 'vitest';
import { NO_LOG } from '../../../src/followup/log/log.ts';
import {
  AFTER_ORDER,
  AFTER_PURCHASE,
  AFTER_SOCIAL,
  afterOrder,
  type OrderStep,
} from '../../../src/followup/relation/after-order.ts';
import { isoFromDay } from '../../../src/sales/calendar.ts';
import { day } from '../../data.ts';
import { analysisOf } from '../../shop.ts';
import { AS_OF, anyEntries, anyRows, logWith, sheetOf } from './contacts.ts';

/** A customer whose newest order was so many days ago; a third of a year lies between the two. */
const ordered = (daysAgo: number, rhythm = 120) =>
  analysisOf(
    [
      ['Date', 'Customer', 'Amount'],
      ...[daysAgo + rhythm, daysAgo].map((age) => [isoFromDay(day(AS_OF) - age), 'ACME', 100]),
    ],
    AS_OF,
  );
const daysAfter = (daysAgo: number, after: number) => isoFromDay(day(AS_OF) - daysAgo + after);
const dueId = (steps: readonly OrderStep[], daysAgo: number, log = NO_LOG, rhythm = 120) =>
  afterOrder(ordered(daysAgo, rhythm), log, steps).dueStep(0)?.id ?? null;

test('E16: tasks after an order are due from day 7, 30 and 90', () => {
  expect([6, 7, 29, 30, 89, 90].map((days) => dueId(AFTER_ORDER, days))).toEqual([
    null,
    'week',
    'week',
    'month',
    'month',
    'quarter',
  ]);
});

test('E16: a contact from its day until the next does a task, without one it is skipped', () => {
  const states = (daysAgo: number, ...after: number[]) => {
    const log = logWith(...after.map((days) => [0, daysAfter(daysAgo, days)] as const));
    return afterOrder(ordered(daysAgo), log, AFTER_ORDER)
      .tasks(0)
      .map(({ state }) => state);
  };
  expect(states(40)).toEqual(['skipped', 'due', 'ahead']);
  expect(states(40, 7)).toEqual(['done', 'due', 'ahead']);
  expect(states(40, 6)).toEqual(['skipped', 'due', 'ahead']);
  expect(states(40, 29, 30)).toEqual(['done', 'done', 'ahead']);
  expect(states(40, 30)).toEqual(['skipped', 'done', 'ahead']);
  expect(states(40, 41)).toEqual(['skipped', 'due', 'ahead']);
  expect(states(179)).toEqual(['skipped', 'skipped', 'due']);
  expect(states(180)).toEqual(['skipped', 'skipped', 'skipped']);
});

test('B21: receipt, thanks on day 3, how is it on day 21, an offer on day 60, then the rhythm', () => {
  expect([0, 3, 21, 60, 119, 120].map((days) => dueId(AFTER_PURCHASE, days))).toEqual([
    'receipt',
    'thanks',
    'howIsIt',
    'offer',
    'offer',
    'expected',
  ]);
});

test('B21: a rhythm shorter than a task comes before it, and one on its very day beside it', () => {
  const monthly = afterOrder(ordered(35, 30), NO_LOG, AFTER_PURCHASE);
  expect(monthly.tasks(0).map(({ id }) => id)).toEqual([
    'receipt',
    'thanks',
    'howIsIt',
    'expected',
    'offer',
  ]);
  expect(monthly.dueStep(0)?.id).toBe('expected');
  const same = afterOrder(ordered(25, 21), NO_LOG, AFTER_PURCHASE);
  expect(same.tasks(0).filter(({ state }) => state === 'due')).toHaveLength(2);
});

test('C17: who bought through social media hears from us on day 7 and day 30', () => {
  expect([6, 7, 30].map((days) => dueId(AFTER_SOCIAL, days))).toEqual([null, 'week', 'month']);
  const log = logWith([0, daysAfter(8, 7), { type: 'message' }]);
  expect(dueId(AFTER_SOCIAL, 8, log)).toBeNull();
});

test('for any shop and log, what is due is the latest task reached without a contact since', () => {
  fc.assert(
    fc.property(anyRows, anyEntries, (rows, entries) => {
      const analysis = analysisOf(sheetOf(rows), AS_OF);
      const log = logWith(...entries);
      const { dueStep, tasks } = afterOrder(analysis, log, AFTER_ORDER);
      const today = day(AS_OF);
      for (const k of analysis.facts.scored) {
        const reached = AFTER_ORDER.filter(({ days }) => analysis.facts.recency[k] >= days);
        const latest = reached[reached.length - 1];
        const from = analysis.facts.last[k] + (latest?.days ?? 0);
        const answered = log.of(k).some((each) => each.day >= from && each.day <= today);
        const isOver = today - from >= 90;
        const expected = latest === undefined || answered || isOver ? null : latest.id;
        expect(dueStep(k)?.id ?? null).toBe(expected);
        expect(tasks(k)).toHaveLength(3);
      }
    }),
    { numRuns: 60 },
  );
});
