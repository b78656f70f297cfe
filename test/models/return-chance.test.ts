import { expect, test } from 'vitest';
import { historyOf } from '../../src/customers/history.ts';
import { purchasesOf } from '../../src/models/purchases.ts';
import { rocArea } from '../../src/models/ranks.ts';
import { returnChances } from '../../src/models/return-chance.ts';
import { backTestAt, standingOf } from '../../src/models/standing.ts';
import type { Sales } from '../../src/sales/sales.ts';
import { day, type Line, salesOf } from '../data.ts';
import { cdnowSales, onlineRetailGross } from './cdnow.ts';

function chancesOf(sales: Sales, asOf: string, days: number) {
  const history = historyOf(sales);
  const purchases = purchasesOf(history, day(asOf));
  const today = standingOf(purchases);
  return { ...returnChances(history, purchases, today, sales.customers, days), today };
}

/** What came true of the chances given on `asOf`, until `until`. */
function judged(sales: Sales, asOf: string, until: string) {
  const history = historyOf(sales);
  const later = backTestAt(day(asOf), history, purchasesOf(history, day(until)), false);
  const { chance, from } = chancesOf(sales, asOf, later.days);
  const recency = later.summary.tx.map((last, s) => last - later.summary.T[s]);
  const mean = (values: ArrayLike<number>) =>
    Array.from(values).reduce((sum, value) => sum + value, 0) / values.length;
  return {
    from,
    area: rocArea(chance!, later.came)!,
    recency: rocArea(recency, later.came)!,
    told: mean(chance!),
    true: mean(later.came),
  };
}

test('CDNOW: nine months ahead, from nine months of history, better than recency alone', () => {
  const { from, area, recency, ...share } = judged(cdnowSales(1), '1997-09-30', '1998-06-30');
  expect(from).toBe('backTest');
  expect(area).toBeGreaterThan(recency);
  expect(share.told).toBeCloseTo(share.true, 1);
});

test('Online Retail: a month ahead, the chances told are the shares that came', () => {
  const judgement = judged(onlineRetailGross(), '2011-11-09', '2011-12-09');
  expect(judgement.area).toBeGreaterThan(judgement.recency + 0.03);
  expect(Math.abs(judgement.told - judgement.true)).toBeLessThan(0.05);
});

test('a longer time never gives anybody a lower chance of the whole shop together', () => {
  const shares = [30, 90, 136, 272, 365].map((days) => {
    const { chance } = chancesOf(cdnowSales(1), '1997-09-30', days);
    return chance!.reduce((sum, each) => sum + each, 0);
  });
  expect(shares).toEqual([...shares].sort((a, b) => a - b));
});

/** One customer every other day for a year; `again` days later they come once more. */
function steady(again: (index: number) => number | null): Line[] {
  return Array.from({ length: 180 }, (_, index): Line[] => {
    const iso = (shift: number) =>
      new Date(Date.UTC(2024, 0, 1 + 2 * index + shift)).toISOString().slice(0, 10);
    const name = `c${String(index).padStart(3, '0')}`;
    const days = again(index);
    return days === null
      ? [[name, iso(0), 10]]
      : [
          [name, iso(0), 10],
          [name, iso(days), 10],
        ];
  }).flat();
}

test('without a model the back-test still speaks: the longer silent, the lower the chance', () => {
  const sales = salesOf(steady((index) => (index % 3 === 0 ? 20 : null)));
  const { chance, from, today, tested } = chancesOf(sales, '2024-12-25', 60);
  expect(today.model).toBeNull();
  expect(from).toBe('backTest');
  expect(tested!.chance).toHaveLength(tested!.came.length);
  const lateness = [...today.summary.tx].map((last, s) => last - today.summary.T[s]);
  lateness.forEach((late, s) => {
    const longer = lateness.findIndex((other) => other < late);
    if (longer >= 0) expect(chance![longer]).toBeLessThan(chance![s]);
    expect(chance![s]).toBeGreaterThanOrEqual(0.001);
    expect(chance![s]).toBeLessThanOrEqual(0.999);
  });
});

test('too few for a back-test: the share of all who came after as long a silence', () => {
  // Ten customers, each back after 10 days, on fifteen past days of counting.
  const lines = Array.from({ length: 10 }, (_, index): Line[] =>
    Array.from({ length: 40 }, (__, visit): Line => {
      const at = new Date(Date.UTC(2024, 0, 1 + index + 10 * visit));
      return [`c${index}`, at.toISOString().slice(0, 10), 10];
    }),
  ).flat();
  const { chance, from } = chancesOf(salesOf(lines), '2024-12-31', 20);
  expect(from).toBe('record');
  for (const each of chance!) expect(each).toBeGreaterThan(0.9);
});

test('a single day of sales tells nothing of returning', () => {
  const { chance, from, choice } = chancesOf(
    salesOf([['Ann', '2024-12-31', 10]]),
    '2024-12-31',
    30,
  );
  expect([chance, from, choice]).toEqual([null, 'nothing', null]);
});
