import { expect, test } from 'vitest';
import { historyOf } from '../../src/customers/history.ts';
import { chooseRanking } from '../../src/models/choice.ts';
import { purchasesOf } from '../../src/models/purchases.ts';
import { standingOf } from '../../src/models/standing.ts';
import type { Sales } from '../../src/sales/sales.ts';
import { day, type Line, salesOf } from '../data.ts';
import { cdnowSales } from './cdnow.ts';

function choose(sales: Sales, asOf: string) {
  const history = historyOf(sales);
  const purchases = purchasesOf(history, day(asOf));
  return chooseRanking(history, purchases, standingOf(purchases), sales.customers);
}

test('the last quarter of CDNOW speaks for recency and frequency together', () => {
  const choice = choose(cdnowSales(1), '1998-06-30')!;
  expect(choice.days).toBe(136);
  expect(choice.ranking).toBe('ranks');
  expect(choice.areas.ranks!).toBeGreaterThan(choice.areas.recency! + 0.005);
  expect(choice.called).toBe(100);
  expect(choice.stayedAway).toBeGreaterThan(85);
  // What the model expected of all customers together lies near what they bought.
  expect(Math.abs(choice.expected! / choice.actual - 1)).toBeLessThan(0.15);
});

/** Forty customers with one purchase, `late` of them at the end, and who of those comes again. */
function onceEach(again: (index: number) => boolean): Line[] {
  return Array.from({ length: 40 }, (_, index): Line[] => {
    const name = `c${String(index).padStart(2, '0')}`;
    const first: Line = [name, index < 20 ? '2024-01-01' : '2024-05-01', 10];
    return again(index) ? [first, [name, '2024-11-01', 10]] : [first];
  }).flat();
}

test('where another ranking is not clearly better, days since the last purchase decide', () => {
  const choice = choose(salesOf(onceEach((index) => index >= 20)), '2024-12-31')!;
  expect(choice).toEqual({
    ranking: 'recency',
    days: 91,
    areas: { recency: 1, ranks: 1, expected: null },
    called: 40,
    stayedAway: 20,
    expected: null,
    actual: 20,
  });
});

test('where nobody came back nothing can be measured, and recency stays', () => {
  const choice = choose(salesOf(onceEach(() => false)), '2024-12-31')!;
  expect(choice.ranking).toBe('recency');
  expect(choice.areas).toEqual({ recency: null, ranks: null, expected: null });
  expect(choice.stayedAway).toBe(40);
});

test('three days of history are none to choose on', () => {
  expect(choose(salesOf([['Ann', '2024-12-28', 10]]), '2024-12-31')).toBeNull();
});
