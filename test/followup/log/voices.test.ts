import { expect, test } from 'vitest';
import { voices } from '../../../src/followup/log/voices.ts';
import { day } from '../../data.ts';
import { logOfEntries } from './contacts.ts';

test('B20: voices are counted by kind, open and closed, with who said so', () => {
  const log = logOfEntries([
    [0, '2023-01-01', 'phone', { purpose: 'complaint' }],
    [1, '2024-01-01', 'visit', { purpose: 'complaint', open: true }],
    [0, '2024-02-01', 'phone', { purpose: 'complaint' }],
    [2, '2024-03-01', 'letter', { purpose: 'praise' }],
    [2, '2024-04-01', 'letter', { purpose: 'thanks' }],
    [3, '2025-01-01', 'letter', { purpose: 'wish' }],
  ]);
  expect(voices(log, day('2024-12-31'))).toEqual([
    { purpose: 'complaint', open: 1, closed: 2, customers: [0, 1] },
    { purpose: 'praise', open: 0, closed: 1, customers: [2] },
    { purpose: 'wish', open: 0, closed: 0, customers: [] },
  ]);
});
