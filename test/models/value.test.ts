import { expect, test } from 'vitest';
import { expectedSpend, fitSpending } from '../../src/models/gamma-gamma.ts';
import { groupsOf } from '../../src/models/groups.ts';
import { expectedOrders } from '../../src/models/orders-expected.ts';
import { fitOrders } from '../../src/models/orders-fit.ts';
import { lifetimeValue, MONTH } from '../../src/models/value.ts';
import { csv } from '../data.ts';
import { cdnowSummary } from './cdnow.ts';

const summary = cdnowSummary();
const orders = fitOrders(groupsOf(summary, 1))!;
const spend = fitSpending(summary)!;

/** Twelve months at 1 % a month. */
function year(s: number, month: number): number {
  const known = { x: summary.x[s], tx: summary.tx[s], T: summary.T[s] };
  return lifetimeValue(
    (weeks) => expectedOrders(orders, known, weeks),
    expectedSpend(spend, summary.x[s], summary.m[s]),
    { months: 12, yearlyDiscount: 1.01 ** 12 - 1, month },
  );
}

test('a month of 4.345 weeks gives the reference values, not the published ones in days', () => {
  const ten = [36.28, 4.64, 8.34, 8.34, 8.34, 283.52, 6.88, 8.34, 43.35, 8.34];
  expect(ten.map((_, s) => Math.round(year(s, 4.345) * 100) / 100)).toEqual(ten);
  csv('cdnow_expected.csv.gz').forEach((row, s) => {
    expect(year(s, 4.345)).toBeCloseTo(Number(row['clv_12m_1pct_weekly_4.345']), 3);
  });
});

test('the month of the product is 30.4375 days', () => {
  expect(year(0, MONTH)).toBeCloseTo(36.3, 2);
});

test('without a discount the months add up to their orders times the spend', () => {
  const value = lifetimeValue((weeks) => weeks / 2, 10, {
    months: 6,
    yearlyDiscount: 0,
    month: 4,
  });
  expect(value).toBeCloseTo(120, 10);
});
