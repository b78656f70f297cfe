import { expect, test } from 'vitest';
import { factsOf } from '../../src/customers/facts.ts';
import { historyOf } from '../../src/customers/history.ts';
import { conversions } from '../../src/shop/conversion.ts';
import { day, type Line, salesOf } from '../data.ts';

const rates = (lines: readonly Line[], days?: number) =>
  conversions(factsOf(historyOf(salesOf(lines)), day('2024-06-30')), days).map(
    ({ step, judged, converted }) => `F${step} ${converted}/${judged}`,
  );

test('who bought first less than 90 days ago is not judged, even if back already', () => {
  // METHODS 5.8: one of three.
  const lines: Line[] = [
    ['a', '2024-01-10', 1],
    ['a', '2024-03-01', 1],
    ['b', '2024-02-01', 1],
    ['c', '2024-03-15', 1],
    ['d', '2024-05-20', 1],
    ['d', '2024-06-01', 1],
  ];
  expect(rates(lines)).toEqual(['F2 1/3', 'F3 0/1', 'F4 0/0', 'F5 0/0']);
});

test('day 90 is in time and old enough, day 91 is late', () => {
  const apart = (second: string): Line[] => [
    ['a', '2023-01-01', 1],
    ['a', second, 1],
  ];
  expect(rates(apart('2023-04-01'))[0]).toBe('F2 1/1');
  expect(rates(apart('2023-04-02'))[0]).toBe('F2 0/1');
  expect(rates([['a', '2024-04-01', 1]])[0]).toBe('F2 0/1');
  expect(rates([['a', '2024-04-02', 1]])[0]).toBe('F2 0/0');
});

test('each later visit is waited for from the visit before it', () => {
  const monthly: Line[] = ['01', '02', '03', '04', '05'].map((m): Line => ['a', `2023-${m}-01`, 1]);
  expect(rates(monthly)).toEqual(['F2 1/1', 'F3 1/1', 'F4 1/1', 'F5 1/1']);
  expect(rates(monthly, 29)).toEqual(['F2 0/1', 'F3 1/1', 'F4 0/1', 'F5 0/1']);
});
