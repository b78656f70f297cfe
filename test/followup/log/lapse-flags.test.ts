import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ABSENCES } from '../../../src/customers/absence.ts';
import type { Analysis } from '../../../src/customers/analysis.ts';
import { monthEnds } from '../../../src/customers/month-ends.ts';
import { eachLapseFlag } from '../../../src/followup/log/lapse-flags.ts';
import { isoFromDay } from '../../../src/sales/calendar.ts';
import { falseAlarms } from '../../../src/shop/false-alarms.ts';
import { day } from '../../data.ts';
import { anyShop, FOUR, shopOf } from './contacts.ts';

function flagsOf(analysis: Analysis): string[] {
  const flags: string[] = [];
  eachLapseFlag(analysis, (k, flagged) => flags.push(`${k} ${isoFromDay(flagged)}`));
  return flags;
}

test('an absence is flagged at the first month-end that finds it late, and once only', () => {
  const sales = [
    ...['2024-01-01', '2024-01-31', '2024-03-01', '2024-03-31', '2024-06-05'].map(
      (date) => ['K', date, 10] as const,
    ),
    ...['2024-01-01', '2024-01-31', '2024-03-01'].map((date) => ['L', date, 10] as const),
  ];
  const analysis = shopOf(sales, '2024-06-30');
  expect(flagsOf(analysis)).toEqual(['1 2024-04-30', '0 2024-05-31']);
  // The back-test of false alarms judges the same two.
  expect(falseAlarms(analysis.history, day('2024-06-30'), 240, 15).flagged).toBe(2);
});

test('for any shop the flags are the warnings that an analysis on each month-end would give', () => {
  fc.assert(
    fc.property(anyShop, ({ sales }) => {
      const all = [...FOUR, ...sales];
      const expected: string[] = [];
      const seen = new Set<string>();
      for (const end of monthEnds(day('2024-12-31'), 12)) {
        const then = shopOf(
          all.filter(([, date]) => day(date) <= end),
          isoFromDay(end),
        );
        for (const k of then.facts.scored) {
          const absence = ABSENCES[then.absence[k]];
          const key = `${k} ${then.facts.last[k]}`;
          if (absence !== 'lapseWarning' || then.rhythm.own[k] === 0 || seen.has(key)) continue;
          seen.add(key);
          expected.push(`${k} ${isoFromDay(end)}`);
        }
      }
      expect(flagsOf(shopOf(all, '2024-12-31'))).toEqual(expected);
    }),
    { numRuns: 40 },
  );
});
