import { expect, test } from 'vitest';
import { contactsBesideSales, underContacted } from '../../../src/followup/log/attention.ts';
import { MONEY } from '../../../src/sales/sales.ts';
import { contactsOf, type Entry, logOfEntries, shopOf } from './contacts.ts';

const USERS = ['A', 'B', 'C', 'D', 'E'].map((name) => [name, '2024-11-01', 5_000] as const);
const ASLEEP = ['Asleep', '2021-11-01', 5_000] as const;

test('A19: contacts stand beside sales, and fewer than the class asks for are flagged', () => {
  const analysis = shopOf([...USERS, ASLEEP], '2024-12-31');
  // A user should hear from us every 120 days: 4 times a year, since 3 are 360 days only.
  const year: Entry[] = ['2024-02-01', '2024-05-01', '2024-08-01', '2024-11-01'].map((date) => [
    0,
    date,
    'print',
  ]);
  const log = logOfEntries([...year, [1, '2024-02-01', 'visit'], [5, '2024-01-02', 'print']]);
  const { known, plan } = contactsOf(analysis, log);
  const { contacts, sales, tooFew } = contactsBesideSales(analysis, known, plan);
  expect([...contacts]).toEqual([4, 1, 0, 0, 0, 1]);
  expect([...sales]).toEqual([...new Array(5).fill(5_000 * MONEY), 0]);
  expect([...tooFew]).toEqual([0, 1, 1, 1, 1, 0]);
});

test('A13: who matters and is in the lowest quarter of the class by points is under-contacted', () => {
  const analysis = shopOf([...USERS, ASLEEP], '2024-12-31');
  const log = logOfEntries([
    [0, '2024-12-01', 'visit'],
    [1, '2024-12-01', 'letter'],
    [2, '2024-12-01', 'print'],
    [3, '2024-12-01', 'phone'],
    [4, '2024-12-01', 'print'],
    [4, '2024-06-01', 'visit'],
    [5, '2024-12-01', 'visit'],
  ]);
  const { known, plan } = contactsOf(analysis, log);
  // Points of the users in half a year: 10 3 1 3 1, whose lower quartile is 1.
  const of = (matters: (k: number) => boolean) => [
    ...underContacted(analysis, known, plan, matters),
  ];
  expect(of((k) => k < 5)).toEqual([0, 0, 1, 0, 1, 0]);
  expect(of((k) => k === 2)).toEqual([0, 0, 1, 0, 0, 0]);
});
