import fc from 'fast-check';
import { expect, test } from 'vitest';
import { needsOf } from '../../../src/followup/relation/needs.ts';
import { day } from '../../data.ts';
import { analysisOf } from '../../shop.ts';
import { AS_OF, anyEntries, anyRows, type Entry, logWith, sheetOf } from './contacts.ts';

const stateOf = (wish: string, ...more: readonly Entry[]) => {
  const analysis = analysisOf(
    [
      ['Date', 'Customer', 'Amount'],
      ['2024-01-01', 'ACME', 100],
    ],
    AS_OF,
  );
  return needsOf(analysis, logWith([0, wish, { purpose: 'wish' }], ...more))[0].state;
};

test('E15: a wish without a proposal within 60 days is missed, before that it waits', () => {
  expect(stateOf('2024-11-01')).toBe('waiting');
  expect(stateOf('2024-10-31')).toBe('missed');
  expect(stateOf('2024-10-31', [0, '2024-12-30', { purpose: 'proposal' }])).toBe('answered');
  expect(stateOf('2024-10-31', [0, '2024-12-31', { purpose: 'proposal' }])).toBe('missed');
  expect(stateOf('2024-10-31', [0, '2024-10-31', { purpose: 'proposal' }])).toBe('answered');
  expect(stateOf('2024-10-31', [0, '2024-10-30', { purpose: 'proposal' }])).toBe('missed');
  expect(stateOf('2024-10-31', [0, '2024-12-01', { purpose: 'greeting' }])).toBe('missed');
  expect(stateOf('2024-11-15', [0, '2025-01-02', { purpose: 'proposal' }])).toBe('waiting');
});

test('E15: an order answers a wish as a proposal does, and a late answer is still told', () => {
  const analysis = analysisOf(
    [
      ['Date', 'Customer', 'Amount'],
      ['2024-01-01', 'ACME', 100],
      ['2024-06-01', 'ACME', 100],
    ],
    AS_OF,
  );
  const log = logWith(
    [0, '2024-02-01', { purpose: 'wish', memo: 'A larger size' }],
    [0, '2024-05-20', { purpose: 'wish' }],
    [0, '2024-09-01', { purpose: 'wish' }],
  );
  const needs = needsOf(analysis, log);
  expect(needs.map(({ state, answered }) => [state, answered])).toEqual([
    ['missed', day('2024-06-01')],
    ['answered', day('2024-06-01')],
    ['missed', null],
  ]);
  expect(needs[0].wish.memo).toBe('A larger size');
  expect(needs[2].days).toBe(121);
});

test('for any shop and log, every wish up to today has one state, as looking at all days gives', () => {
  fc.assert(
    fc.property(anyRows, anyEntries, (rows, entries) => {
      const analysis = analysisOf(sheetOf(rows), AS_OF);
      const log = logWith(...entries);
      const today = day(AS_OF);
      const { customer, day: days } = analysis.reading.sales;
      const wishes = log.contacts.filter((each) => each.purpose === 'wish' && each.day <= today);
      const naive = wishes.map((wish) => {
        const answers = [
          ...log
            .of(wish.k)
            .filter((each) => each.purpose === 'proposal')
            .map((each) => each.day),
          ...[...days].filter((_, i) => customer[i] === wish.k),
        ].filter((each) => each >= wish.day && each <= today);
        if (answers.some((each) => each - wish.day <= 60)) return 'answered';
        return today - wish.day <= 60 ? 'waiting' : 'missed';
      });
      expect(needsOf(analysis, log).map(({ state }) => state)).toEqual(naive);
    }),
    { numRuns: 60 },
  );
});
