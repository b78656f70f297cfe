import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isoFromDay } from '../../../src/sales/calendar.ts';
import type { Cell } from '../../../src/sales/sales.ts';
import {
  evenProducts,
  SUBSCRIPTION,
  subscriptionCandidate,
} from '../../../src/shop/products/subscriptions.ts';
import { day } from '../../data.ts';
import { HEADER, shopOf } from './sheet.ts';

/** Purchases of a product with so many days between them. */
const every = (name: string, product: string, ...gaps: readonly number[]): Cell[][] => {
  let at = day('2024-01-01');
  return [0, ...gaps].map((gap): Cell[] => {
    at += gap;
    return [name, isoFromDay(at), product, 10];
  });
};
const even = (rows: Cell[][], name: string) => {
  const { purchases, k } = shopOf([HEADER, ...rows], '2024-12-31');
  return evenProducts(purchases)(k(name));
};

test('B13: three purchases at even intervals are a subscription in effect', () => {
  // Intervals 25 and 35: mean 30, sample deviation √50, CV 0.236.
  const [found] = even(every('Ito', 'Tea', 25, 35), 'Ito');
  expect(found).toEqual({
    product: 'Tea',
    count: 3,
    last: day('2024-03-01'),
    interval: 30,
    cv: expect.closeTo(Math.sqrt(50) / 30, 12),
    subscribed: true,
  });
  expect(subscriptionCandidate([found])).toBeNull();
});

test('B13: a little less even and it is a candidate, uneven and it is nothing', () => {
  // 23 and 37: √98 / 30 is 0.33. 22 and 38: √128 / 30 is 0.377.
  const found = even(every('Ito', 'Tea', 23, 37), 'Ito');
  expect(subscriptionCandidate(found)).toMatchObject({
    product: 'Tea',
    count: 3,
    interval: 30,
    subscribed: false,
  });
  expect(even(every('Ito', 'Tea', 22, 38), 'Ito')).toEqual([]);
  expect(even(every('Ito', 'Tea', 30), 'Ito')).toEqual([]);
});

test('the most even product comes first, and the candidate is the first without a subscription', () => {
  const rows = [
    ...every('Ito', 'Milk', 30, 30, 30),
    ...every('Ito', 'Tea', 23, 37),
    ...every('Ito', 'Cake', 21, 33),
  ];
  const found = even(rows, 'Ito');
  expect(found.map(({ product }) => product)).toEqual(['Milk', 'Cake', 'Tea']);
  expect(subscriptionCandidate(found)?.product).toBe('Cake');
});

test('where the sheet says who subscribes, the intervals do not', () => {
  const { purchases, k } = shopOf(
    [HEADER, ...every('Ito', 'Tea', 30, 30), ...every('Mori', 'Tea', 30, 30)],
    '2024-12-31',
  );
  const of = evenProducts(purchases, { ...SUBSCRIPTION, subscribes: (who) => who === k('Mori') });
  expect(subscriptionCandidate(of(k('Ito')))?.product).toBe('Tea');
  expect(subscriptionCandidate(of(k('Mori')))).toBeNull();
});

test('scaling the intervals changes no variation, and twice on a day is one purchase', () => {
  const gaps = fc.array(fc.integer({ min: 1, max: 20 }), { minLength: 2, maxLength: 6 });
  fc.assert(
    fc.property(gaps, (given) => {
      const rows = every('Ito', 'Tea', ...given);
      const [found] = even([...rows, ...rows].reverse(), 'Ito');
      const mean = given.reduce((a, b) => a + b) / given.length;
      const squares = given.reduce((sum, gap) => sum + (gap - mean) ** 2, 0);
      const cv = Math.sqrt(squares / (given.length - 1)) / mean;
      expect(found !== undefined).toBe(cv <= 0.35);
      if (found === undefined) return;
      expect(found.cv).toBeCloseTo(cv, 12);
      expect(found.count).toBe(given.length + 1);
      const [twice] = even(every('Ito', 'Tea', ...given.map((gap) => 2 * gap)), 'Ito');
      expect(twice.cv).toBeCloseTo(found.cv, 12);
      expect(Math.abs(twice.interval - 2 * mean)).toBeLessThanOrEqual(0.5);
    }),
  );
});
