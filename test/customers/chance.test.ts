import { expect, test } from 'vitest';
import { returnChance } from '../../src/customers/chance.ts';
import { historyOf } from '../../src/customers/history.ts';
import { monthEnds } from '../../src/customers/month-ends.ts';
import { isoFromDay } from '../../src/sales/calendar.ts';
import { day, type Line, salesOf } from '../data.ts';

test('month-ends run up to the day of counting, oldest first', () => {
  expect(monthEnds(day('2024-03-15'), 4).map(isoFromDay)).toEqual([
    '2023-11-30',
    '2023-12-31',
    '2024-01-31',
    '2024-02-29',
  ]);
  expect(monthEnds(day('2024-02-29'), 1).map(isoFromDay)).toEqual(['2024-02-29']);
});

/** Forty customers silent since 2022-06-01; `back` of them bought again on 2023-03-10. */
function shop(back: number): Line[] {
  return Array.from({ length: 40 }, (_, index): Line[] => {
    const name = `c${index}`;
    const first: Line = [name, '2022-06-01', 10];
    return index < back ? [first, [name, '2023-03-10', 10]] : [first];
  }).flat();
}

test('the share of customers this late who came back within 90 days', () => {
  const chance = returnChance(historyOf(salesOf(shop(10))), day('2023-08-31'), 240, [
    day('2023-02-28'),
  ]);
  expect(chance.share(300)).toBe(0.25);
  // Nobody was ever silent for two years here, so all bands answer together.
  expect(chance.share(800)).toBe(0.25);
});

test('a month-end younger than 90 days is not judged, and too few absences say nothing', () => {
  const history = historyOf(salesOf(shop(10)));
  const young = returnChance(history, day('2023-05-28'), 240, [day('2023-02-28')]);
  expect(young.share(300)).toBeNull();
  const few = historyOf(salesOf(shop(10).slice(0, 29)));
  expect(returnChance(few, day('2023-08-31'), 240, [day('2023-02-28')]).share(300)).toBeNull();
});
