import { expect, test } from 'vitest';
import { NO_LOG } from '../../../src/followup/log/log.ts';
import { handovers } from '../../../src/followup/relation/handover.ts';
import { relationOf } from '../../../src/followup/relation/relation.ts';
import type { Cell } from '../../../src/sales/sales.ts';
import { analysisOf } from '../../shop.ts';
import { AS_OF, logWith } from './contacts.ts';

const HEADER: Cell[] = ['Date', 'Customer', 'Amount', 'Staff'];
const SHEET: Cell[][] = [
  HEADER,
  ['2024-10-02', 'Small', 100, 'Abe'],
  ['2024-10-02', 'Large', 900, '安部'],
  ['2024-11-01', 'Twice', 10, 'Abe'],
  ['2024-12-01', 'Twice', 10, 'ABE'],
  ...['2023-01-01', '2023-01-31', '2023-03-02'].map((date): Cell[] => [date, 'Often', 1, 'Abe']),
  ['2024-12-01', 'Nobody', 500, ''],
];

test('C28: the handover says relation, rhythm, last three contacts and open points', () => {
  const analysis = analysisOf(SHEET, AS_OF);
  const log = logWith(
    [2, '2024-06-01', { memo: 'first', open: true }],
    [2, '2024-07-01', { memo: 'second' }],
    [2, '2024-08-01', { memo: 'third', open: true }],
    [2, '2024-09-01', { memo: 'fourth' }],
    [2, '2025-01-01', { memo: 'to come', open: true }],
  );
  const handover = handovers(analysis, relationOf(analysis, log), log)(2);
  expect(handover).toMatchObject({
    rung: '3.2',
    isQuiet: false,
    rhythm: 30,
    hasOwnRhythm: true,
  });
  expect(handover.contacts.map(({ memo }) => memo)).toEqual(['fourth', 'third', 'second']);
  expect(handover.open.map(({ memo }) => memo)).toEqual(['first', 'third']);
  expect(handovers(analysis, relationOf(analysis, log), log)(3).isQuiet).toBe(true);
});

test('who never ordered is handed over too', () => {
  const analysis = analysisOf(
    [HEADER, ['2024-10-02', 'A', 5, ''], ['2024-10-02', 'B', 0, '']],
    AS_OF,
  );
  const handover = handovers(analysis, relationOf(analysis, NO_LOG), NO_LOG)(1);
  expect(handover.rung).toBe('1.1');
});
