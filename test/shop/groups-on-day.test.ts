import { expect, test } from 'vitest';
import { analyze } from '../../src/customers/analysis.ts';
import { STANDARD_SCORING } from '../../src/customers/scoring.ts';
import { GROUPS } from '../../src/customers/segments.ts';
import type { Cell } from '../../src/sales/sales.ts';
import { groupCounts, groupsOnDay } from '../../src/shop/groups-on-day.ts';
import { isProblem } from '../../src/words/messages.ts';
import { day } from '../data.ts';
import { analysisOf } from '../shop.ts';

const ROWS: readonly Cell[][] = Array.from({ length: 90 }, (_, i) => [
  `2024-0${1 + (i % 9)}-1${i % 10}`,
  `Customer ${i % 17}`,
  10 + ((i * 37) % 90),
]);
const AS_OF = '2024-09-30';
const { reading } = analysisOf([['Date', 'Customer', 'Amount'], ...ROWS], AS_OF);
const DAYS = ['2024-03-31', '2024-06-30', AS_OF].map(day);

function scored(window: number | 'all') {
  const analysis = analyze(reading, day(AS_OF), { ...STANDARD_SCORING, window });
  if (isProblem(analysis)) throw new Error(analysis.code);
  return analysis;
}

test.each([['all'], [60]] as const)(
  'with a window of %s days the counts are those of each day',
  (window) => {
    const analysis = scored(window);
    expect(groupCounts(analysis, DAYS)).toEqual(
      DAYS.map((on) => {
        const groups = [...groupsOnDay(analysis, on)];
        return GROUPS.map((_, index) => groups.filter((group) => group === index).length);
      }),
    );
  },
);

test('on the day of counting everybody is in the group that the lists show', () => {
  for (const window of ['all', 60] as const) {
    const analysis = scored(window);
    expect([...groupsOnDay(analysis, day(AS_OF))]).toEqual([...analysis.group]);
  }
  expect([...scored(60).group]).not.toEqual([...scored('all').group]);
});
