import { expect, test } from 'vitest';
import { NO_LOG } from '../../../src/followup/log/log.ts';
import { visitSheets } from '../../../src/followup/visits/visit-sheet.ts';
import { day } from '../../data.ts';
import { analysisOf } from '../../shop.ts';
import { logFor } from './contact.ts';

const analysis = analysisOf(
  [
    ['Customer', 'Date', 'Amount'],
    ['Abe', '2024-03-01', 100],
    ['Abe', '2024-03-31', 100],
    ['Abe', '2024-05-02', 100],
    ['Baba', '2024-06-01', 50],
  ],
  '2024-12-31',
);

test('A2: what to know before a visit', () => {
  const log = logFor([
    [0, '2024-04-01', { purpose: 'complaint', open: true, memo: 'late again' }],
    [0, '2024-05-01', { purpose: 'complaint', open: false }],
    [0, '2024-06-01', { value: 'a sample' }],
    [0, '2024-07-01', { purpose: 'complaint', open: true, memo: 'wrong size' }],
    [0, '2024-08-01'],
    [0, '2025-01-01', { memo: 'of the future', value: 'none' }],
  ]);
  const sheet = visitSheets(analysis, log, (k) => (k === 0 ? ['Green tea'] : []))(0);
  expect(sheet).toMatchObject({
    lastPurchase: day('2024-05-02'),
    rhythm: 31,
    notBoughtLately: ['Green tea'],
    complaint: { day: day('2024-04-01'), memo: 'late again' },
    lastMemo: { memo: 'wrong size' },
    lastValue: { day: day('2024-06-01'), value: 'a sample' },
  });
});

test('A2: a customer with one purchase and no log has no rhythm, memo nor complaint', () => {
  expect(visitSheets(analysis, NO_LOG, () => [])(1)).toEqual({
    lastPurchase: day('2024-06-01'),
    rhythm: null,
    notBoughtLately: [],
    complaint: null,
    lastMemo: null,
    lastValue: null,
  });
});

test('A2: a customer who has only tried has no purchase', () => {
  const tried = analysisOf(
    [
      ['Customer', 'Date', 'Amount'],
      ['Abe', '2024-03-01', 100],
      ['Sample only', '2024-03-02', 0],
    ],
    '2024-12-31',
  );
  const k = tried.reading.sales.customers.indexOf('Sample only');
  expect(visitSheets(tried, NO_LOG, () => [])(k).lastPurchase).toBeNull();
});
