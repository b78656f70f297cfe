import { expect, test } from 'vitest';
import { historyOf } from '../../src/customers/history.ts';
import { alive } from '../../src/models/orders-expected.ts';
import { purchasesOf } from '../../src/models/purchases.ts';
import { knownOf, RANKINGS, scorer } from '../../src/models/ranking.ts';
import { rocArea } from '../../src/models/ranks.ts';
import { type BackTest, backTestAt } from '../../src/models/standing.ts';
import type { Sales } from '../../src/sales/sales.ts';
import { day } from '../data.ts';
import { cdnowSales, onlineRetailGross } from './cdnow.ts';

function backTest(sales: Sales, split: string, until: string): BackTest {
  const history = historyOf(sales);
  return backTestAt(day(split), history, purchasesOf(history, day(until)), true);
}

const areas = (back: BackTest) =>
  Object.fromEntries(
    RANKINGS.map((id) => [id, rocArea(scorer(id, back, back.days / 7)(back), back.came)]),
  );

const total = (values: ArrayLike<number>) =>
  Array.from(values).reduce((sum, value) => sum + value, 0);

test('CDNOW, the last nine months: who came back, and how well each ranking told', () => {
  const back = backTest(cdnowSales(1), '1997-09-30', '1998-06-30');
  expect(back.came).toHaveLength(2_357);
  expect(total(back.came) / 2_357).toBeCloseTo(0.2902, 4);
  expect(total(back.orders)).toBe(1_882);
  const { recency, ranks, expected } = areas(back);
  expect(Math.abs(recency! - 0.7714)).toBeLessThan(0.002);
  expect(Math.abs(ranks! - 0.7823)).toBeLessThan(0.002);
  expect(Math.abs(expected! - 0.7725)).toBeLessThan(0.002);
});

test('Online Retail, the last quarter of a year', () => {
  const back = backTest(onlineRetailGross(), '2011-09-09', '2011-12-09');
  expect(back.came).toHaveLength(3_370);
  expect(total(back.orders)).toBe(4_482);
  const { recency, ranks, expected } = areas(back);
  expect(Math.abs(recency! - 0.6833)).toBeLessThan(0.002);
  expect(Math.abs(ranks! - 0.731)).toBeLessThan(0.002);
  expect(Math.abs(expected! - 0.729)).toBeLessThan(0.002);
});

test('P(alive) would rank customers worse than chance, so it is no ranking', () => {
  const back = backTest(cdnowSales(1), '1997-09-30', '1998-06-30');
  const ofGroup = (g: number) => alive(back.model!, knownOf(back.groups, g));
  const scores = Float64Array.from(back.groups.of, ofGroup);
  expect(Math.abs(rocArea(scores, back.came)! - 0.3158)).toBeLessThan(0.002);
});
