import fc from 'fast-check';
import { expect, test } from 'vitest';
import { visitReport } from '../../../src/followup/log/purposes-report.ts';
import { day } from '../../data.ts';
import { anyShop, type Entry, logOfEntries } from './contacts.ts';

const TODAY = day('2024-12-31');
const ENTRIES: Entry[] = [
  [0, '2024-01-01', 'visit', { purpose: 'restock' }],
  [0, '2024-03-01', 'visit', { purpose: 'restock', value: 'sample' }],
  [0, '2024-04-01', 'visit', { purpose: 'rivals' }],
  [1, '2024-05-01', 'visit', { purpose: 'rivals', memo: 'half from B' }],
  [1, '2024-06-01', 'visit', { purpose: 'greeting', value: 'calendar' }],
  [1, '2024-07-01', 'phone', { purpose: 'greeting' }],
  [1, '2025-01-01', 'visit', { purpose: 'greeting' }],
];

test('A4: our visits of a year are counted by purpose', () => {
  const { visits, purposes, rivals } = visitReport(logOfEntries(ENTRIES), TODAY);
  expect(visits).toBe(4);
  expect(purposes.filter((each) => each.visits > 0)).toEqual([
    { purpose: 'restock', visits: 1 },
    { purpose: 'rivals', visits: 2 },
    { purpose: 'greeting', visits: 1 },
  ]);
  expect(rivals.map(({ k, memo }) => [k, memo])).toEqual([
    [1, 'half from B'],
    [0, ''],
  ]);
});

test('E12, E19: a visit on which nothing of value was given is empty-handed', () => {
  const report = visitReport(logOfEntries(ENTRIES), TODAY);
  expect(report.emptyHanded).toBe(2);
  expect([0, 1, 2].map(report.emptyHandedOf)).toEqual([1, 1, 0]);
});

test('for any log the purposes and the customers add up to the visits', () => {
  fc.assert(
    fc.property(anyShop, ({ entries }) => {
      const report = visitReport(logOfEntries(entries), TODAY);
      const visits = entries.filter(([, date, type]) => {
        const age = TODAY - day(date);
        return type === 'visit' && age >= 0 && age < 365;
      });
      expect(report.visits).toBe(visits.length);
      expect(report.purposes.reduce((sum, each) => sum + each.visits, 0)).toBe(visits.length);
      const empty = [0, 1, 2, 3].reduce((sum, k) => sum + report.emptyHandedOf(k), 0);
      expect([empty, report.emptyHanded]).toEqual([visits.length, visits.length]);
    }),
  );
});
