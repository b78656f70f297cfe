import { expect, test } from 'vitest';
import { logOf, NO_LOG } from '../../../src/followup/log/log.ts';
import type { Cell } from '../../../src/sales/sales.ts';
import { complaintsOf } from '../../../src/shop/products/complaints.ts';
import { contact } from './contact.ts';
import { shopOf } from './sheet.ts';

const SHEET: Cell[][] = [
  ['Customer', 'Date', 'Amount'],
  ['Ito', '2024-01-02', 10],
  ['Ito', '2024-02-01', 10],
  ['Mori', '2024-03-01', 10],
  ['Mori', '2024-04-01', 10],
  ['Mori', '2022-04-01', 10],
];

test('D10: complaints by a hundred visits of the same year', () => {
  const { analysis, k } = shopOf(SHEET, '2024-12-31');
  const log = logOf([
    contact(k('Ito'), '2024-02-05', { purpose: 'complaint' }),
    contact(k('Ito'), '2024-02-06', { purpose: 'praise' }),
    contact(k('Mori'), '2022-04-05', { purpose: 'complaint' }),
    contact(k('Mori'), '2025-01-05', { purpose: 'complaint' }),
  ]);
  expect(complaintsOf(analysis, log)).toEqual({ complaints: 1, visits: 4, perHundredVisits: 25 });
});

test('D10: without a log nobody can say that nobody complained', () => {
  const { analysis } = shopOf(SHEET, '2024-12-31');
  expect(complaintsOf(analysis, NO_LOG).perHundredVisits).toBeNull();
});
