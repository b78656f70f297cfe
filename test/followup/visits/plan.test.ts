import { expect, test } from 'vitest';
import { lettersFor } from '../../../src/followup/log/substitutes.ts';
import { planVisits } from '../../../src/followup/visits/plan.ts';
import { termsOf } from '../../../src/followup/visits/terms.ts';
import { MONEY } from '../../../src/sales/sales.ts';
import { bestValue } from './best.ts';
import { FIRMS, firmDemand, firmKeys, firmTerms } from './firms.ts';

const yen = (amount: number): number => Math.round(amount / MONEY);
/** The owner's minima of the golden table: イ 2, ロ 4, ハ 2, ニ 2. */
const minimum = (k: number): number => [2, 2, 0, 4, 2][k];

test('A10: the golden plan of 42 hours without minima', () => {
  const plan = planVisits(firmTerms(), 42);
  expect([...plan.planned]).toEqual([27, 12, 0, 3, 0]);
  expect([plan.value, plan.valueNow, plan.costOfMinima].map(yen)).toEqual([
    8_164_110, 6_600_000, 0,
  ]);
  expect(yen(plan.lambda!)).toBe(81_250);
  expect([plan.unusedHours, plan.shortHours]).toEqual([0, 0]);
});

test('A10: the golden plan with the minima of the owner, and what they cost', () => {
  const plan = planVisits(firmTerms({ minimum }), 42);
  expect([...plan.planned]).toEqual([25, 11, 0, 4, 2]);
  expect([plan.value, plan.costOfMinima].map(yen)).toEqual([8_002_149, 161_961]);
  expect(yen(plan.lambda!)).toBe(83_794);
  expect([...plan.missing]).toEqual([0, 0, 0, 0, 0]);
});

test('A10: what the next visit brings and one fewer loses', () => {
  const { next, loss } = planVisits(firmTerms(), 42);
  expect([...next].map(yen)).toEqual([96_154, 103_125, 91_202, 8_803, 4_011]);
  expect([...loss].map(yen)).toEqual([97_305, 108_553, 0, 10_246, 4_035]);
});

test('three firms with 20 hours get what trying all plans gives', () => {
  const terms = firmTerms({}, [FIRMS[0], FIRMS[3], FIRMS[1]]);
  const plan = planVisits(terms, 20);
  expect([...plan.planned]).toEqual([10, 3, 7]);
  expect(yen(plan.value)).toBe(6_139_485);
  expect(plan.value).toBeCloseTo(bestValue(terms, 20), 0);
});

test('A21: minima without hours are short, the most valuable are kept and letters replace the rest', () => {
  const plan = planVisits(firmTerms({ minimum }), 7);
  // The fourth visit at ロ and both at ニ bring least of the ten.
  expect([...plan.planned]).toEqual([2, 2, 0, 3, 0]);
  expect([...plan.missing]).toEqual([0, 0, 0, 1, 2]);
  expect([plan.shortHours, plan.unusedHours, plan.lambda]).toEqual([3, 0, null]);
  expect([...plan.missing].map(lettersFor)).toEqual([0, 0, 0, 4, 7]);
});

test('hours that no visit fits into, or that would bring nothing, stay unused', () => {
  expect(planVisits(firmTerms({ hours: () => 2 }), 5).unusedHours).toBe(1);
  const capped = planVisits(firmTerms({ maximum: () => 3 }), 42);
  expect([...capped.planned]).toEqual([3, 3, 3, 3, 3]);
  expect(capped.unusedHours).toBe(42 - 16.5);
  const loyal = [{ name: 'い', demand: 100, sales: 100, visits: 4, hours: 1 }];
  const kept = planVisits(firmTerms({}, loyal), 42);
  expect([[...kept.planned], kept.unusedHours]).toEqual([[1], 41]);
});

test('a minimum is never overruled, neither by a maximum nor by a visit that brings nothing', () => {
  const terms = firmTerms({ minimum: () => 5, maximum: () => 3, margin: () => 0 });
  expect([...planVisits(terms, 100).planned]).toEqual([5, 5, 5, 5, 5]);
});

test('three visits of a fifth of an hour fit into six tenths', () => {
  const plan = planVisits(firmTerms({ hours: () => 0.2 }), 0.6);
  expect([plan.planned.reduce((a, b) => a + b), plan.unusedHours]).toEqual([3, 0]);
});

test('whoever is left out, or has no known demand, gets no visit and counts for nothing', () => {
  const terms = termsOf(
    firmDemand(),
    firmKeys,
    FIRMS.map(({ visits }) => visits),
    { minimum: () => 2 },
    (k) => firmKeys[k] === 'イ',
  );
  const plan = planVisits(terms, 30);
  expect([plan.planned[0], plan.missing[0], plan.next[0], plan.loss[0]]).toEqual([0, 0, 0, 0]);
  expect(yen(plan.valueNow)).toBe(16_400_000);
});

test('equal customers are visited in the order of demand, then of their keys', () => {
  const same = { demand: 1_000, sales: 0, visits: 0, hours: 1 };
  const firms = ['い', 'あ', 'う'].map((name) => ({ name, ...same }));
  expect([...planVisits(firmTerms({}, firms), 2).planned]).toEqual([1, 1, 0]);
  const twice = { ...same, name: 'お', demand: 2_000, hours: 2 };
  expect([...planVisits(firmTerms({}, [firms[0], twice]), 2).planned]).toEqual([0, 1]);
});

test('what the owner mistypes counts as not said', () => {
  const {
    margin,
    hours,
    minimum: least,
    maximum,
  } = termsOf(firmDemand(), firmKeys, [0, 0, 0, 0, 0], {
    margin: () => Number.NaN,
    hours: (k) => [0, -1, Infinity, 0.5, 1e9][k],
    minimum: () => -3,
    maximum: (k) => [null, Number.NaN, 2.9, 70, -1][k],
  });
  expect([...margin, ...hours]).toEqual([1, 1, 1, 1, 1, 1, 1, 1, 0.5, 1]);
  expect([...least, ...maximum]).toEqual([0, 0, 0, 0, 0, 52, 52, 2, 70, 52]);
});
