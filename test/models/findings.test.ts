import { expect, test } from 'vitest';
import { historyOf } from '../../src/customers/history.ts';
import { findingsOf, ranAway, spendRanAway, thinData } from '../../src/models/findings.ts';
import { fitSpending } from '../../src/models/gamma-gamma.ts';
import { groupsOf } from '../../src/models/groups.ts';
import { fitOrders, type OrdersFit } from '../../src/models/orders-fit.ts';
import { purchasesOf } from '../../src/models/purchases.ts';
import { type Summary, summaryOf } from '../../src/models/summary.ts';
import type { Sales } from '../../src/sales/sales.ts';
import { day } from '../data.ts';
import { cdnowSales, onlineRetailGross } from './cdnow.ts';

const at = (sales: Sales, asOf: string) => summaryOf(purchasesOf(historyOf(sales), day(asOf)));
const said = (summary: Summary) =>
  findingsOf(summary, fitOrders(groupsOf(summary, 7)), fitSpending(summary)).map(
    ({ note, effect }) => [note.code, effect],
  );

test('nothing is to be said of CDNOW', () => {
  expect(said(at(cdnowSales(), '1997-09-30'))).toEqual([]);
});

test('Online Retail shows nobody leaving for good: P(alive) is hidden, expected orders are kept', () => {
  expect(said(at(onlineRetailGross(), '2011-12-09'))).toEqual([['leavingUnseen', 'aliveHidden']]);
});

/** Customers with this many repeat days each, a week apart, the last one `silence` days ago. */
function shop(repeats: readonly number[], silence = 5, spend: (x: number) => number = () => 100) {
  return {
    customer: Uint32Array.from(repeats.keys()),
    x: Float64Array.from(repeats),
    tx: Float64Array.from(repeats, (x) => 7 * x),
    T: Float64Array.from(repeats, (x, s) => 7 * x + silence + (s % 200)),
    m: Float64Array.from(repeats, (x) => (x === 0 ? 0 : spend(x))),
    paying: new Uint8Array(repeats.length).fill(1),
  } satisfies Summary;
}
const repeats = (twice: number, thrice: number): number[] => [
  ...Array<number>(200).fill(0),
  ...Array<number>(twice - thrice).fill(1),
  ...Array<number>(thrice).fill(3),
];

test('thin data say which figure is missing', () => {
  expect(thinData(shop(repeats(100, 10)))).toBeNull();
  expect(thinData(shop(repeats(99, 10)))).toEqual({ code: 'fewRepeaters', values: [99] });
  expect(thinData(shop(repeats(100, 9)))).toEqual({ code: 'fewRegulars', values: [9] });
  expect(thinData(shop(repeats(100, 10), 30))).toEqual({
    code: 'noRecentSale',
    values: [30],
  });
  const young = shop(repeats(100, 10));
  const T = young.T.map((age) => Math.min(age, 179));
  expect(thinData({ ...young, T })).toEqual({ code: 'historyTooShort', values: [179] });
});

const fit: OrdersFit = {
  kind: 'BG/NBD',
  r: 0.5,
  alpha: 5,
  a: 0.8,
  b: 2.4,
  logLikelihood: -1,
  gap: 0,
};

test('a parameter beyond 10,000 or two unequal maxima are a fit that has run away', () => {
  expect(ranAway(fit)).toBe(false);
  expect(ranAway({ ...fit, alpha: 10_001 })).toBe(true);
  expect(ranAway({ ...fit, r: Number.NaN })).toBe(true);
  expect(ranAway({ ...fit, a: 20_000, b: 20_000 })).toBe(true);
  expect(ranAway({ ...fit, gap: 0.06 })).toBe(true);
  // Where nobody leaves b may be anything, and the model of orders holds.
  expect(ranAway({ ...fit, a: 1e-6, b: 80_000 })).toBe(false);
});

test('spend runs away by its shapes, while its scale is judged by what customers spend', () => {
  const spend = { p: 6, q: 4, v: 45_000, mean: 8_000, logLikelihood: -1, gap: 0, customers: 9 };
  expect(spendRanAway(spend)).toBe(false);
  expect(spendRanAway({ ...spend, p: 1_001 })).toBe(true);
  expect(spendRanAway({ ...spend, q: 1 })).toBe(true);
  expect(spendRanAway({ ...spend, v: Infinity })).toBe(true);
});

test('spend that rises or falls with the number of orders makes values rough', () => {
  const spendFit = { p: 6, q: 4, v: 50, mean: 100, logLikelihood: -1, gap: 0, customers: 150 };
  const spendOf = (spend: (x: number) => number) =>
    findingsOf(shop(repeats(150, 60), 5, spend), fit, spendFit);
  expect(spendOf((x) => 100 * x)).toEqual([
    { note: { code: 'spendRises', values: [] }, effect: 'valuesRough' },
  ]);
  expect(spendOf((x) => 100 / x)).toEqual([
    { note: { code: 'spendFalls', values: [] }, effect: 'valuesRough' },
  ]);
  expect(spendOf(() => 33.33)).toEqual([]);
});
