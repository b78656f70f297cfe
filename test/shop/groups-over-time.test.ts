import { expect, test } from 'vitest';
import { factsOf } from '../../src/customers/facts.ts';
import { historyOf } from '../../src/customers/history.ts';
import { rfmCutoffs, score } from '../../src/customers/rfm.ts';
import { GROUPS } from '../../src/customers/segments.ts';
import { ELEVEN } from '../../src/customers/tiers.ts';
import { groupFinder, groupsOn, SHOWN_GROUPS } from '../../src/shop/groups-over-time.ts';
import { day, type Line, salesOf } from '../data.ts';

const LINES: readonly Line[] = Array.from({ length: 60 }, (_, i) => [
  `c${i % 17}`,
  `2024-0${1 + (i % 9)}-1${i % 10}`,
  10 + ((i * 37) % 90),
]);

test('the groups of today are those of the scores', () => {
  const history = historyOf(salesOf(LINES));
  const facts = factsOf(history, day('2024-09-30'));
  const cutoffs = rfmCutoffs(facts, 5);
  const { segment } = score(facts, cutoffs);
  const expected = GROUPS.map(
    (group) => [...facts.scored].filter((k) => ELEVEN.tiers[segment[k]].group === group).length,
  );
  expect(groupsOn(history, [facts.asOf], groupFinder(cutoffs, ELEVEN))).toEqual([expected]);
});

test('on every past day the groups add up to the customers known by then', () => {
  const history = historyOf(salesOf(LINES));
  const days = ['2023-12-31', '2024-01-31', '2024-04-30', '2024-09-30'].map(day);
  const cutoffs = rfmCutoffs(factsOf(history, days[3]), 5);
  const counts = groupsOn(history, days, groupFinder(cutoffs, ELEVEN));
  expect(counts.map((row) => row.reduce((sum, count) => sum + count, 0))).toEqual(
    days.map((on) => factsOf(history, on).scored.length),
  );
});

test('a picture shows each group once', () => {
  expect([...SHOWN_GROUPS].sort()).toEqual([...GROUPS].sort());
});
