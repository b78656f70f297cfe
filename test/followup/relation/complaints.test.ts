import fc from 'fast-check';
import { expect, test } from 'vitest';
import { complaintCard, openComplaint } from '../../../src/followup/relation/complaints.ts';
import { day } from '../../data.ts';
import { AS_OF, anyEntries, type Entry, logWith } from './contacts.ts';

const TODAY = day(AS_OF);
const open = { purpose: 'complaint', open: true } as const;
const closed = { purpose: 'complaint', open: false } as const;

test('E17: the oldest open complaint is due in three days and late on the fourth', () => {
  const log = logWith(
    [0, '2024-12-20', closed],
    [0, '2024-12-27', { ...open, memo: 'Broken lid' }],
    [0, '2024-12-29', open],
  );
  expect(openComplaint(log, 0, TODAY)).toMatchObject({
    complaint: { memo: 'Broken lid', day: day('2024-12-27') },
    days: 4,
    due: day('2024-12-30'),
    isLate: true,
  });
  expect(openComplaint(log, 0, day('2024-12-30'))?.isLate).toBe(false);
  expect(openComplaint(log, 0, day('2024-12-26'))).toBeNull();
  expect(openComplaint(log, 1, TODAY)).toBeNull();
});

test('E17: a complaint is answered by a later contact within three days', () => {
  const answered = (...more: readonly Entry[]) =>
    complaintCard(logWith([0, '2024-12-01', open], ...more), TODAY);
  expect(answered()).toEqual({ complaints: 1, closed: 0, answered: 0, judged: 1 });
  expect(answered([0, '2024-12-04', { type: 'phone' }]).answered).toBe(1);
  expect(answered([0, '2024-12-05', { type: 'phone' }]).answered).toBe(0);
  const early = complaintCard(
    logWith([0, '2024-12-01', open], [0, '2024-12-03']),
    day('2024-12-02'),
  );
  expect(early).toMatchObject({ answered: 0, judged: 0 });
  expect(answered([1, '2024-12-02', { type: 'phone' }]).answered).toBe(0);
  expect(answered([0, '2024-12-02', { type: 'bulkMail' }]).answered).toBe(0);
  expect(answered([0, '2024-12-02', open])).toMatchObject({ complaints: 2, answered: 0 });
  expect(answered([0, '2024-12-02', closed])).toMatchObject({ closed: 1, answered: 1, judged: 2 });
});

test('E17: closed with a result on the spot is answered, and the newest are not judged yet', () => {
  const onTheSpot = logWith([0, '2024-12-01', { ...closed, result: 'Exchanged' }]);
  expect(complaintCard(onTheSpot, TODAY)).toEqual({
    complaints: 1,
    closed: 1,
    answered: 1,
    judged: 1,
  });
  expect(complaintCard(logWith([0, '2024-12-28', open]), TODAY).judged).toBe(0);
  expect(complaintCard(logWith([0, '2024-12-27', open]), TODAY).judged).toBe(1);
  expect(complaintCard(logWith([0, '2025-01-01', open]), TODAY).complaints).toBe(0);
});

test('for any log, no more are answered than judged and no more judged than there are', () => {
  fc.assert(
    fc.property(anyEntries, (entries) => {
      const log = logWith(...entries);
      const { complaints, closed: settled, answered, judged } = complaintCard(log, TODAY);
      expect(answered).toBeLessThanOrEqual(judged);
      expect(judged).toBeLessThanOrEqual(complaints);
      const own = log.contacts.filter((each) => each.purpose === 'complaint' && each.day <= TODAY);
      expect(complaints - settled).toBe(own.filter((each) => each.open).length);
      for (const k of [0, 1]) {
        const oldest = own.find((each) => each.k === k && each.open);
        expect(openComplaint(log, k, TODAY)?.complaint).toBe(oldest);
      }
    }),
  );
});
