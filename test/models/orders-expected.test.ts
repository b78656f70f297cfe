import fc from 'fast-check';
import { expect, test } from 'vitest';
import { groupsOf } from '../../src/models/groups.ts';
import { alive, chanceOfOrder, expectedOrders } from '../../src/models/orders-expected.ts';
import { fitOrders, type OrdersModel } from '../../src/models/orders-fit.ts';
import { csv } from '../data.ts';
import { cdnowSummary } from './cdnow.ts';

const summary = cdnowSummary();
const cdnow = fitOrders(groupsOf(summary, 1))!;
const known = (s: number) => ({ x: summary.x[s], tx: summary.tx[s], T: summary.T[s] });

const bg = (r: number, alpha: number, a: number, b: number): OrdersModel => ({
  kind: 'BG/NBD',
  r,
  alpha,
  a,
  b,
});
const mbg = (r: number, alpha: number, a: number, b: number): OrdersModel => ({
  ...bg(r, alpha, a, b),
  kind: 'MBG/NBD',
});

const ofNew = (model: OrdersModel, weeks: number): number =>
  expectedOrders(model, { x: 0, tx: 0, T: 0 }, weeks);

test('repeat orders of a new customer: the values of the spreadsheet by Hardie', () => {
  const weeks = [0.1429, 1, 3, 31.8571, 32, 78];
  const expected = [0.0078, 0.0532, 0.1506, 1.0405, 1.0437, 1.858];
  expect(weeks.map((t) => Math.round(ofNew(cdnow, t) * 1e4) / 1e4)).toEqual(expected);
});

test('a customer with 2 repeats in week 30.43 of 38.86 is expected 1.226 times in 39 weeks', () => {
  expect(expectedOrders(cdnow, { x: 2, tx: 30.43, T: 38.86 }, 39)).toBeCloseTo(1.22591045, 7);
});

test('the five customers expected most in the next week', () => {
  const week = [...summary.x.keys()].map((s) => expectedOrders(cdnow, known(s), 1));
  const top = [...week.keys()].sort((i, j) => week[j] - week[i]).slice(0, 5);
  expect(top.map((s) => [s + 1, Math.round(week[s] * 1e6) / 1e6])).toEqual([
    [1516, 0.710623],
    [157, 0.662396],
    [1981, 0.486526],
    [841, 0.474738],
    [509, 0.424877],
  ]);
});

test('P(alive) and expected orders of all 2,357 customers agree with the reference code', () => {
  csv('cdnow_expected.csv.gz').forEach((row, s) => {
    expect(alive(cdnow, known(s))).toBeCloseTo(Number(row.p_alive), 6);
    expect(expectedOrders(cdnow, known(s), 1)).toBeCloseTo(Number(row.expected_purchases_1w), 6);
    expect(expectedOrders(cdnow, known(s), 13)).toBeCloseTo(Number(row.expected_purchases_13w), 6);
    expect(expectedOrders(cdnow, known(s), 39)).toBeCloseTo(Number(row.expected_purchases_39w), 6);
  });
});

test('P(alive) is exactly 0 after a long silence, and 1 in BG/NBD for who bought once', () => {
  expect(alive(cdnow, { x: 1000, tx: 10, T: 100 })).toBe(0);
  expect(alive(cdnow, { x: 0, tx: 0, T: 100 })).toBe(1);
  expect(alive(mbg(0.5, 6, 0.9, 1.6), { x: 0, tx: 0, T: 100 })).toBeLessThan(0.5);
});

// By the hypergeometric formulas of the papers in 60-digit arithmetic: BG/NBD, then MBG/NBD.
const NEW = [
  [[0.3, 5, 0.3, 0.2], 52, 1.17572786862255, 0.803275255775285],
  [[2, 8, 0.00343, 6.7], 52, 12.96417911158, 12.9607208506825],
  [[0.25, 4, 5.5, 30], 520, 3.83708934995397, 3.31407325034334],
  [[0.2, 0.01, 0.8, 2.4], 52, 16.4964182426226, 15.7748310132414],
  [[3, 40, 300, 900], 100, 3.07073031290317, 2.3042923825094],
] as const;
const KNOWN = [
  [[0.25, 4, 0.8, 2.5], [3, 20, 39], 52, 1.40390237434158, 1.60239567149261],
  [[0.8, 9.8, 0.00343, 6.745], [12, 48, 52.5], 52, 10.6689564559841, 10.6696560348202],
  [[0.25, 4, 5.5, 30], [0, 0, 0.142857], 52, 1.58388456708178, 1.35314525628233],
  [[0.25, 4, 0.8, 2.5], [200, 38, 40], 52, 3.75749848845847, 3.78034322614951],
  [[0.3, 5, 0.3, 0.2], [0, 0, 10], 26, 0.348139209650397, 0.144662618591556],
  [[1, 2, 1.5, 3], [1000, 200, 200], 260, 677.958242164593, 678.263113413961],
] as const;

test('the sum over orders equals the hypergeometric formulas, also where a + b is below 1', () => {
  const close = (value: number, expected: number) =>
    expect(Math.abs(value / expected - 1)).toBeLessThan(1e-8);
  for (const [[r, alpha, a, b], t, first, second] of NEW) {
    close(ofNew(bg(r, alpha, a, b), t), first);
    close(ofNew(mbg(r, alpha, a, b), t), second);
  }
  for (const [[r, alpha, a, b], [x, tx, T], t, first, second] of KNOWN) {
    close(expectedOrders(bg(r, alpha, a, b), { x, tx, T }, t), first);
    close(expectedOrders(mbg(r, alpha, a, b), { x, tx, T }, t), second);
  }
});

test('far terms in blocks are right to a millionth, however many orders there would be', () => {
  const near = (value: number, expected: number) =>
    expect(Math.abs(value / expected - 1)).toBeLessThan(1e-6);
  near(ofNew(bg(0.2, 0.001, 0.8, 2.4), 52), 31.24650510844231);
  near(ofNew(bg(0.05, 1e-6, 0.5, 2), 520), 5030.506410105795);
  near(ofNew(bg(1000, 0.1, 1e-6, 3), 520), 5199929.582647562);
});

test('a = 1, where the formulas divide by zero, is no special case', () => {
  const of = (a: number) => expectedOrders(bg(0.3, 5, a, 2), { x: 2, tx: 10, T: 20 }, 52);
  expect(of(1)).toBeGreaterThan(of(1 + 1e-6));
  expect(of(1)).toBeCloseTo(of(1 + 1e-6), 5);
});

const positive = fc.double({ min: 1e-6, max: 1e4, noNaN: true });
const weeks = fc.double({ min: 0, max: 600, noNaN: true });

test('no parameters and no customer give anything but a number from zero up', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(bg, mbg),
      fc.tuple(positive, positive, positive, positive),
      fc.integer({ min: 0, max: 2000 }),
      weeks,
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.double({ min: 0, max: 500, noNaN: true }),
      (kind, [r, alpha, a, b], x, T, part, t) => {
        const model = kind(r, alpha, a, b);
        const customer = { x, tx: x === 0 ? 0 : part * T, T };
        const orders = expectedOrders(model, customer, t);
        expect(orders).toBeGreaterThanOrEqual(0);
        expect(orders).toBeLessThan(Infinity);
        const chance = chanceOfOrder(model, customer, t);
        expect(chance).toBeGreaterThanOrEqual(0);
        expect(chance).toBeLessThanOrEqual(1);
        // Nobody orders at least once more often than they order.
        expect(chance).toBeLessThanOrEqual(orders * (1 + 1e-5) + 1e-9);
      },
    ),
    { numRuns: 300 },
  );
});
