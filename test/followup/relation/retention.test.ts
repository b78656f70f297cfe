import fc from 'fast-check';
import { expect, test } from 'vitest';
import { monthEnds } from '../../../src/customers/month-ends.ts';
import { NO_LOG } from '../../../src/followup/log/log.ts';
import { relationOf, stageOn } from '../../../src/followup/relation/relation.ts';
import { retentionOn } from '../../../src/followup/relation/retention.ts';
import { day } from '../../data.ts';
import { analysisOf } from '../../shop.ts';
import { AS_OF, anyEntries, anyRows, logWith, sheetOf } from './contacts.ts';

const thrice = (name: string, ...days: string[]) => days.map((date) => [date, name, 100]);
const SHEET = [
  ['Date', 'Customer', 'Amount'],
  ...thrice('Kept', '2024-01-01', '2024-03-01', '2024-07-02'),
  ...thrice('Called', '2023-01-01', '2023-03-01', '2023-05-01'),
  ...thrice('Lost', '2023-01-01', '2023-03-01', '2024-07-01'),
  ...thrice('Twice', '2024-11-01', '2024-12-01'),
];

test('E7: a repeater with an order or a contact within 182 days is kept', () => {
  const analysis = analysisOf(SHEET, AS_OF);
  const log = logWith([1, '2024-07-02', { type: 'phone' }]);
  const on = (logged: typeof log) =>
    retentionOn(analysis, logged, relationOf(analysis, logged), [day(AS_OF)]);
  expect(on(log)).toEqual([{ kept: 2, of: 3 }]);
  expect(on(NO_LOG)).toEqual([{ kept: 1, of: 3 }]);
});

test('E6: retention of stages 3 and 4 at every month-end counts who was on them then', () => {
  const analysis = analysisOf(SHEET, AS_OF);
  const relation = relationOf(analysis, NO_LOG);
  const ends = [day('2023-02-28'), day('2024-02-29'), day('2024-12-31')];
  expect(retentionOn(analysis, NO_LOG, relation, ends, 3)).toEqual([
    { kept: 2, of: 2 },
    { kept: 1, of: 3 },
    { kept: 2, of: 4 },
  ]);
});

test('for any shop and log, retention is what looking at every row and entry gives', () => {
  fc.assert(
    fc.property(anyRows, anyEntries, (rows, entries) => {
      const analysis = analysisOf(sheetOf(rows), AS_OF);
      const log = logWith(...entries);
      const relation = relationOf(analysis, log);
      const ends = monthEnds(day(AS_OF), 24);
      const { customer, day: days } = analysis.reading.sales;
      const naive = ends.map((end) => {
        const count = { kept: 0, of: 0 };
        for (let k = 0; k < relation.stage.length; k++) {
          if (stageOn(relation, k, end) < 3) continue;
          const touched = [
            ...[...days].filter((_, i) => customer[i] === k),
            ...log.of(k).map((each) => each.day),
          ];
          count.of++;
          if (touched.some((each) => each <= end && end - each <= 182)) count.kept++;
        }
        return count;
      });
      expect(retentionOn(analysis, log, relation, ends, 3)).toEqual(naive);
    }),
    { numRuns: 40 },
  );
});
