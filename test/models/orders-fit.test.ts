import { expect, test } from 'vitest';
import { historyOf } from '../../src/customers/history.ts';
import { groupsOf } from '../../src/models/groups.ts';
import { fitOrders } from '../../src/models/orders-fit.ts';
import { purchasesOf } from '../../src/models/purchases.ts';
import { summaryOf } from '../../src/models/summary.ts';
import { day } from '../data.ts';
import { cdnowSummary, onlineRetailGross, recurrence } from './cdnow.ts';

/** Within `share` of what is expected. */
function near(value: number, expected: number, share: number) {
  expect(Math.abs(value / expected - 1)).toBeLessThan(share);
}

test('BG/NBD on CDNOW: the estimates of Fader, Hardie and Lee', () => {
  const fit = fitOrders(groupsOf(cdnowSummary(), 1))!;
  near(fit.r, 0.242592907, 1e-5);
  near(fit.alpha, 4.41353156, 1e-5);
  near(fit.a, 0.792886152, 1e-5);
  near(fit.b, 2.42575345, 1e-5);
  expect(fit.logLikelihood).toBeCloseTo(-9582.425561, 5);
  expect(fit.gap).toBeLessThan(1e-6);
});

test('MBG/NBD on CDNOW', () => {
  const fit = fitOrders(groupsOf(cdnowSummary(), 1), 'MBG/NBD')!;
  near(fit.r, 0.5248, 0.001);
  near(fit.alpha, 6.1831, 0.001);
  near(fit.a, 0.8914, 0.001);
  near(fit.b, 1.614, 0.001);
  expect(Math.abs(fit.logLikelihood + 9582.133)).toBeLessThan(0.005);
});

test('BG/NBD on Online Retail: r and alpha are settled, of a and b only that nobody leaves', () => {
  const purchases = purchasesOf(historyOf(onlineRetailGross()), day('2011-12-09'));
  const fit = fitOrders(groupsOf(summaryOf(purchases), 7))!;
  near(fit.r, 0.826541919, 0.01);
  near(fit.alpha, 9.84358894, 0.01);
  expect(fit.a / (fit.a + fit.b)).toBeLessThan(0.005);
  expect(Math.abs(fit.logLikelihood + 37645.537648)).toBeLessThan(0.2);
});

test('the order of the customers changes no digit', () => {
  const summary = cdnowSummary();
  const back = {
    x: summary.x.slice().reverse(),
    tx: summary.tx.slice().reverse(),
    T: summary.T.slice().reverse(),
  };
  expect(fitOrders(groupsOf(back, 1))).toEqual(fitOrders(groupsOf(summary, 1)));
});

test('without a repeat order, or without any time passed, there is nothing to fit', () => {
  expect(fitOrders(groupsOf(recurrence([0, 0, 10], [0, 0, 20]), 1))).toBeNull();
  expect(fitOrders(groupsOf(recurrence([0, 0, 0]), 1))).toBeNull();
  expect(fitOrders(groupsOf(recurrence(), 1))).toBeNull();
});
