import fc from 'fast-check';
import { expect, test } from 'vitest';
import { entriesByMonth } from '../../../src/followup/relation/entries.ts';
import { relationOf, stageOn } from '../../../src/followup/relation/relation.ts';
import { isoFromDay } from '../../../src/sales/calendar.ts';
import { day } from '../../data.ts';
import { analysisOf } from '../../shop.ts';
import { AS_OF, anyEntries, anyRows, logWith, sheetOf } from './contacts.ts';

test('E6: a new acquaintance enters stage 1, a second meeting stage 2, an order stage 3', () => {
  const analysis = analysisOf(
    [
      ['Date', 'Customer', 'Amount'],
      ['2024-11-20', 'Met', 100],
      ['2024-10-03', 'At once', 100],
      ['2024-11-30', 'Met before', 100],
    ],
    '2024-12-15',
  );
  const log = logWith([0, '2024-09-30'], [0, '2024-10-01'], [2, '2024-08-31']);
  const months = entriesByMonth(relationOf(analysis, log), day('2024-12-15'), 3);
  expect(months.map(({ end, entered }) => [isoFromDay(end), ...entered])).toEqual([
    ['2024-09-30', 1, 0, 0, 0],
    ['2024-10-31', 0, 1, 1, 0],
    ['2024-11-30', 0, 0, 2, 0],
  ]);
});

test('E6: there are 24 months, and one that is not over is left out', () => {
  const analysis = analysisOf(sheetOf([]), '2024-12-30');
  const months = entriesByMonth(relationOf(analysis, logWith()), day('2024-12-30'));
  expect(months.map(({ end }) => isoFromDay(end))).toHaveLength(24);
  expect(isoFromDay(months[23].end)).toBe('2024-11-30');
});

test('for any shop, entries are the days on which the stage of a customer rises', () => {
  fc.assert(
    fc.property(anyRows, anyEntries, (rows, entries) => {
      const analysis = analysisOf(sheetOf(rows), AS_OF);
      const relation = relationOf(analysis, logWith(...entries));
      const months = entriesByMonth(relation, day(AS_OF), 6);
      const naive = months.map(() => [0, 0, 0, 0]);
      for (let k = 0; k < relation.stage.length; k++) {
        for (let on = day('2024-07-01'); on <= day(AS_OF); on++) {
          const stage = stageOn(relation, k, on);
          if (stage === stageOn(relation, k, on - 1)) continue;
          naive[months.findIndex(({ end }) => on <= end)][stage - 1]++;
        }
      }
      expect(months.map(({ entered }) => entered)).toEqual(naive);
    }),
    { numRuns: 40 },
  );
});
