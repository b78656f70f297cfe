import fc from 'fast-check';
import { expect, test } from 'vitest';
import { duplicates, isQuiet, missed } from '../../../src/followup/log/checks.ts';
import { day } from '../../data.ts';
import { anyShop, contactsOf, type Entry, logOfEntries, shopOf } from './contacts.ts';

const TODAY = day('2024-12-31');

test('C29: two contacts of one customer and type within 14 days are a pair', () => {
  const entries: Entry[] = [
    [0, '2024-05-01', 'letter'],
    [0, '2024-05-03', 'phone'],
    [1, '2024-05-10', 'letter'],
    [0, '2024-05-15', 'letter'],
    [0, '2024-05-18', 'phone'],
    [0, '2024-05-29', 'letter'],
    [0, '2025-01-01', 'letter'],
    [1, '2024-05-11', null],
    [1, '2024-05-12', null],
  ];
  expect(duplicates(logOfEntries(entries), TODAY)).toEqual([
    { k: 0, type: 'letter', rows: [1, 4], apart: 14 },
    { k: 0, type: 'letter', rows: [4, 6], apart: 14 },
  ]);
});

test('C29: a contact within the quiet days keeps a customer off new lists', () => {
  const analysis = shopOf(
    [
      ['Ann', '2024-11-01', 100],
      ['Bob', '2024-11-01', 100],
      ['Cat', '2024-11-01', 100],
    ],
    '2024-12-31',
  );
  const { known } = contactsOf(
    analysis,
    logOfEntries([
      [0, '2024-12-17', 'bulkMail'],
      [1, '2024-12-16', 'visit'],
    ]),
  );
  expect([0, 1, 2].map((k) => isQuiet(known, k))).toEqual([true, false, false]);
});

test('C29: a due day that passed without a contact since is missed, the longest first', () => {
  const analysis = shopOf(
    [
      ['Late', '2024-09-01', 100],
      ['Later', '2024-08-01', 100],
      ['Today', '2024-10-02', 100],
      ['Called', '2024-08-01', 100],
      ['Fan', '2024-01-10', 40_000],
      ['Fan', '2024-12-01', 40_000],
    ],
    '2024-12-31',
  );
  // The fan's visit was due on 31 August; the call in November is no visit, but it is a contact.
  const log = logOfEntries([
    [3, '2024-11-01', 'phone'],
    [4, '2024-03-02', 'visit'],
    [4, '2024-11-01', 'phone'],
  ]);
  const { plan, known } = contactsOf(analysis, log, { mode: 'visit' });
  expect(missed(analysis, plan, known)).toEqual([1, 0]);
  const silent = logOfEntries([[4, '2024-03-02', 'visit']]);
  const alone = contactsOf(analysis, silent, { mode: 'visit' });
  expect(missed(analysis, alone.plan, alone.known)).toEqual([4, 3, 1, 0]);
});

test('for any log the pairs are those that a search of all pairs of neighbours finds', () => {
  fc.assert(
    fc.property(anyShop, fc.integer({ min: 0, max: 200 }), ({ entries }, days) => {
      const { contacts } = logOfEntries(entries);
      const found = duplicates(logOfEntries(entries), TODAY, days);
      const naive = contacts.flatMap((one, j) => {
        const next = contacts.slice(j + 1).find((two) => two.k === one.k && two.type === one.type);
        const fits = next && one.type !== null && next.day <= TODAY && next.day - one.day <= days;
        return fits ? [`${one.row}-${next.row}`] : [];
      });
      expect(found.map(({ rows }) => rows.join('-')).sort()).toEqual(naive.sort());
    }),
  );
});
