import fc from 'fast-check';
import { expect, test } from 'vitest';
import { NO_LOG } from '../../../src/followup/log/log.ts';
import { customersByStaff, handovers } from '../../../src/followup/relation/handover.ts';
import { relationOf } from '../../../src/followup/relation/relation.ts';
import type { Cell } from '../../../src/sales/sales.ts';
import { day } from '../../data.ts';
import { analysisOf } from '../../shop.ts';
import { AS_OF, anyEntries, anyRows, logWith, sheetOf } from './contacts.ts';

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

test('C28: the handover says relation, rhythm, last three contacts, open points and next due', () => {
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
    nextDue: day('2024-12-31'),
  });
  expect(handover.contacts.map(({ memo }) => memo)).toEqual(['fourth', 'third', 'second']);
  expect(handover.open.map(({ memo }) => memo)).toEqual(['first', 'third']);
  expect(handovers(analysis, relationOf(analysis, log), log)(3).isQuiet).toBe(true);
});

test('C28: all customers of one staff stand together, the furthest relation first, then money', () => {
  const analysis = analysisOf(SHEET, AS_OF);
  const teams = customersByStaff(analysis, relationOf(analysis, NO_LOG), NO_LOG);
  const names = analysis.reading.sales.customers;
  expect(teams.map(({ staff, customers }) => [staff, customers.map((k) => names[k])])).toEqual([
    ['ABE', ['Often', 'Small', 'Twice']],
    ['安部', ['Large']],
  ]);
});

test('C28: where the sheet names no staff, whoever wrote the newest entry looks after them', () => {
  const analysis = analysisOf(SHEET, AS_OF);
  const log = logWith(
    [4, '2024-06-01', { staff: 'Old' }],
    [4, '2024-07-01', { staff: 'ABE' }],
    [4, '2024-08-01'],
  );
  const teams = customersByStaff(analysis, relationOf(analysis, log), log);
  expect(teams[0].customers).toEqual([3, 4, 0, 2]);
});

test('who never ordered has a handover without a due day', () => {
  const analysis = analysisOf(
    [HEADER, ['2024-10-02', 'A', 5, ''], ['2024-10-02', 'B', 0, '']],
    AS_OF,
  );
  const handover = handovers(analysis, relationOf(analysis, NO_LOG), NO_LOG)(1);
  expect([handover.rung, handover.nextDue]).toEqual(['1.1', null]);
});

test('for any shop and log, everybody with a staff is on one sheet, whatever the row order', () => {
  fc.assert(
    fc.property(
      anyRows,
      anyEntries,
      fc.array(fc.constantFrom('', 'Abe', 'Ito')),
      (rows, entries, by) => {
        const log = logWith(
          ...entries.map(([k, on, rest], at) => [k, on, { ...rest, staff: by[at] ?? '' }] as const),
        );
        const of = (given: Cell[][]) => {
          const analysis = analysisOf(sheetOf(given), AS_OF);
          return customersByStaff(analysis, relationOf(analysis, log), log);
        };
        const teams = of(rows);
        expect(of([...rows].reverse())).toEqual(teams);
        const logged = new Set(
          log.contacts
            .filter((each) => each.staff !== '' && each.day <= day(AS_OF))
            .map(({ k }) => k),
        );
        const listed = teams.flatMap(({ customers }) => customers);
        expect([...listed].sort()).toEqual([...logged].sort());
      },
    ),
    { numRuns: 40 },
  );
});
