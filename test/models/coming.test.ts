import { expect, test } from 'vitest';
import { historyOf } from '../../src/customers/history.ts';
import { comingOrders, comingValue } from '../../src/models/coming.ts';
import { purchasesOf } from '../../src/models/purchases.ts';
import { standingOf } from '../../src/models/standing.ts';
import { MONTH } from '../../src/models/value.ts';
import type { Sales } from '../../src/sales/sales.ts';
import { day, type Line, salesOf } from '../data.ts';
import { cdnowSales } from './cdnow.ts';

const YEAR = { months: 12, yearlyDiscount: 0, month: MONTH };

function shopOf(sales: Sales, asOf: string) {
  const purchases = purchasesOf(historyOf(sales), day(asOf));
  return { purchases, standing: standingOf(purchases) };
}

test('all orders that the model expects of CDNOW in nine months together', () => {
  const { purchases, standing } = shopOf(cdnowSales(1), '1997-09-30');
  const orders = comingOrders(purchases, standing, 273)!;
  expect(orders.reduce((sum, each) => sum + each, 0)).toBeCloseTo(1653.4, 0);
});

/** Every ten days for a year; nine customers, too few for a model. */
const REGULARS: Line[] = Array.from({ length: 9 }, (_, index): Line[] =>
  Array.from({ length: 37 }, (__, visit): Line => {
    const at = new Date(Date.UTC(2024, 0, 1 + index + 10 * visit));
    return [`c${index}`, at.toISOString().slice(0, 10), 50 + 10 * index];
  }),
).flat();

test('without a model the record stands in: who came every ten days is expected so', () => {
  const { purchases, standing } = shopOf(salesOf(REGULARS), '2024-12-31');
  expect(standing.model).toBeNull();
  for (const orders of comingOrders(purchases, standing, 100)!) {
    expect(Math.abs(orders - 10)).toBeLessThan(0.5);
  }
  const values = comingValue(purchases, standing, YEAR)!;
  values.forEach((value, index) => {
    expect(Math.abs(value / (50 + 10 * index) - 36.5)).toBeLessThan(2);
  });
});

test('a discount lowers every value, and who has returned everything has none', () => {
  const lines: Line[] = [...REGULARS, ['Zoe', '2024-12-20', 10], ['Zoe', '2024-12-30', -10]];
  const { purchases, standing } = shopOf(salesOf(lines), '2024-12-31');
  const plain = comingValue(purchases, standing, YEAR)!;
  const less = comingValue(purchases, standing, { ...YEAR, yearlyDiscount: 0.1 })!;
  expect(plain[9]).toBeNaN();
  for (let s = 0; s < 9; s++) {
    expect(less[s]).toBeGreaterThan(plain[s] / 1.1);
    expect(less[s]).toBeLessThan(plain[s]);
  }
});

test('a single day of sales tells nothing of what comes', () => {
  const { purchases, standing } = shopOf(salesOf([['Ann', '2024-12-31', 10]]), '2024-12-31');
  expect(comingOrders(purchases, standing, 365)).toBeNull();
  expect(comingValue(purchases, standing, YEAR)).toBeNull();
});
