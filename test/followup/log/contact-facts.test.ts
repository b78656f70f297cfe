import fc from 'fast-check';
import { expect, test } from 'vitest';
import { contactFacts } from '../../../src/followup/log/contact-facts.ts';
import { CONTACT_WEIGHTS } from '../../../src/followup/log/contact-types.ts';
import { CONTACT_TYPES, logOf, NO_LOG } from '../../../src/followup/log/log.ts';
import { day } from '../../data.ts';
import { anyShop, type Entry, logOfEntries } from './contacts.ts';

const TODAY = { asOf: day('2024-12-31'), frequency: new Uint32Array(4) };
const factsOf = (entries: readonly Entry[]) => contactFacts(logOfEntries(entries), TODAY);

test('A20: one visit, two letters and three printed pieces of a year are 19 points', () => {
  const { points, count, countOf } = factsOf([
    [0, '2024-02-01', 'visit'],
    [0, '2024-03-01', 'letter'],
    [0, '2024-04-01', 'letter'],
    [0, '2024-01-02', 'print'],
    [0, '2024-07-10', 'print'],
    [0, '2024-12-31', 'print'],
    [1, '2024-12-31', null],
  ]);
  expect([...points]).toEqual([19, 0, 0, 0]);
  expect([...count]).toEqual([6, 1, 0, 0]);
  expect(CONTACT_TYPES.map((type) => countOf(0, type))).toEqual([1, 2, 3, 0, 0, 0, 0]);
});

test('a year is the 365 days up to today, and half a year for points 180', () => {
  const { points, halfYearPoints, last } = factsOf([
    [0, '2024-01-01', 'visit'],
    [1, '2024-01-02', 'visit'],
    [2, '2024-07-04', 'phone'],
    [3, '2024-07-05', 'phone'],
    [3, '2025-01-01', 'visit'],
  ]);
  expect([...points]).toEqual([0, 10, 3, 3]);
  expect([...halfYearPoints]).toEqual([0, 0, 0, 3]);
  expect(last(3)).toBe(day('2024-07-05'));
});

test('the latest contact is known by type and by what it was', () => {
  const { last, gap } = factsOf([
    [0, '2024-01-10', 'letter', { purpose: 'thanks' }],
    [0, '2024-02-10', 'print', { typeText: 'DM', purpose: 'coupon' }],
    [0, '2024-03-10', 'print', { typeText: '季刊誌' }],
    [0, '2024-04-10', 'bulkMail', { typeText: 'Mail magazine' }],
    [0, '2024-05-10', 'gift'],
    [1, '2024-06-10', 'print', { list: 'newsletter' }],
  ]);
  expect(last(0)).toBe(day('2024-05-10'));
  expect(last(0, 'thanks')).toBe(day('2024-01-10'));
  expect(last(0, 'dm')).toBe(day('2024-02-10'));
  expect(last(0, 'coupon')).toBe(day('2024-02-10'));
  expect(last(0, 'print')).toBe(day('2024-03-10'));
  expect(last(0, 'newsletter')).toBe(day('2024-04-10'));
  expect(last(1, 'newsletter')).toBe(day('2024-06-10'));
  expect([last(1, 'dm'), last(2), gap(2)]).toEqual([null, null, null]);
  expect([gap(0), gap(0, 'gift')]).toEqual([235, 235]);
});

test('the last memo and the last value given are those that were written', () => {
  const { lastMemo, lastValue } = factsOf([
    [0, '2024-05-01', 'visit', { memo: 'new shop planned', value: 'sample' }],
    [0, '2024-06-01', 'phone', { memo: 'call again in autumn' }],
    [0, '2024-07-01', 'phone'],
  ]);
  expect([lastMemo(0), lastValue(0), lastMemo(1), lastValue(1)]).toEqual([
    'call again in autumn',
    'sample',
    '',
    '',
  ]);
});

test('without a log nothing is known', () => {
  const known = contactFacts(NO_LOG, TODAY);
  expect([known.since, known.last(0), known.lastMemo(0)]).toEqual([null, null, '']);
  expect(factsOf([[0, '2025-06-01', 'visit']]).since).toBeNull();
});

test('for any log the counts and points are what a count by hand gives, in any order of rows', () => {
  fc.assert(
    fc.property(anyShop, ({ entries }) => {
      const log = logOfEntries(entries);
      const known = contactFacts(log, TODAY);
      const turned = contactFacts(logOf([...log.contacts].reverse()), TODAY);
      for (let k = 0; k < 4; k++) {
        const own = log.contacts.filter((each) => each.k === k && each.day <= TODAY.asOf);
        const year = own.filter((each) => TODAY.asOf - each.day < 365);
        const half = own.filter((each) => TODAY.asOf - each.day < 180);
        const sum = (list: typeof own) =>
          list.reduce((all, { type }) => all + (type === null ? 0 : CONTACT_WEIGHTS[type]), 0);
        expect(known.count[k]).toBe(year.length);
        expect(known.points[k]).toBe(sum(year));
        expect(known.halfYearPoints[k]).toBe(sum(half));
        expect(known.last(k)).toBe(own.length === 0 ? null : Math.max(...own.map((c) => c.day)));
        expect([turned.count[k], turned.points[k], turned.last(k)]).toEqual([
          known.count[k],
          known.points[k],
          known.last(k),
        ]);
      }
    }),
  );
});
