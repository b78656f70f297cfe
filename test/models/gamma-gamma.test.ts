import { expect, test } from 'vitest';
import { historyOf } from '../../src/customers/history.ts';
import { expectedSpend, fitSpending, spendLikelihood } from '../../src/models/gamma-gamma.ts';
import { purchasesOf } from '../../src/models/purchases.ts';
import { summaryOf } from '../../src/models/summary.ts';
import { csv, day } from '../data.ts';
import { cdnowSummary, onlineRetailGross } from './cdnow.ts';

const summary = cdnowSummary();
const fit = fitSpending(summary)!;

test('Gamma-Gamma on the 946 repeat customers of CDNOW', () => {
  expect(fit.customers).toBe(946);
  expect(fit.p).toBeCloseTo(6.24880249, 4);
  expect(fit.q).toBeCloseTo(3.74458846, 4);
  expect(fit.v).toBeCloseTo(15.447748, 4);
  expect(fit.logLikelihood).toBeCloseTo(-4055.923244, 5);
});

test('Gamma-Gamma on the 2,790 repeat customers of Online Retail', () => {
  const purchases = purchasesOf(historyOf(onlineRetailGross()), day('2011-12-09'));
  const retail = fitSpending(summaryOf(purchases))!;
  expect(retail.customers).toBe(2_790);
  expect(retail.p).toBeCloseTo(2.10338225, 3);
  expect(retail.q).toBeCloseTo(3.45117883, 3);
  expect(retail.v).toBeCloseTo(485.888, 1);
  expect(retail.logLikelihood).toBeCloseTo(-19083.33065, 3);
});

test('expected spend of the first ten customers, and of all by the reference code', () => {
  const spend = [...summary.x.keys()].map((s) => expectedSpend(fit, summary.x[s], summary.m[s]));
  const ten = [24.66, 18.91, 35.17, 35.17, 35.17, 71.46, 18.91, 35.17, 27.28, 35.17];
  expect(spend.slice(0, 10).map((each) => Math.round(each * 100) / 100)).toEqual(ten);
  csv('cdnow_expected.csv.gz').forEach((row, s) => {
    expect(spend[s]).toBeCloseTo(Number(row.expected_spend_per_order), 4);
  });
});

test('the gradient is the slope of the value', () => {
  const logLikelihood = spendLikelihood(
    Float64Array.from([1, 1, 3]),
    Float64Array.from([12, 40, 25]),
  );
  const point = [2.5, 3.5, 18];
  const gradient = new Float64Array(3);
  logLikelihood(Float64Array.from(point), gradient);
  point.forEach((value, i) => {
    const moved = (by: number) =>
      logLikelihood(Float64Array.from(point.with(i, value + by)), new Float64Array(3));
    expect(gradient[i]).toBeCloseTo((moved(1e-5) - moved(-1e-5)) / 2e-5, 6);
  });
});

test('another currency changes the scale of spend and nothing else', () => {
  const yen = fitSpending({ ...summary, m: summary.m.map((dollars) => dollars * 150) })!;
  expect(yen.p).toBeCloseTo(fit.p, 4);
  expect(yen.q).toBeCloseTo(fit.q, 4);
  expect(yen.v / fit.v).toBeCloseTo(150, 3);
  expect(yen.logLikelihood).toBeCloseTo(fit.logLikelihood - 946 * Math.log(150), 5);
});

test('who never came again or has returned everything is left out', () => {
  const [x, m] = [Float64Array.from([0, 2, 1]), Float64Array.from([0, 20, 30])];
  const paying = Uint8Array.from([1, 0, 1]);
  expect(fitSpending({ x, m, paying })!.customers).toBe(1);
  expect(fitSpending({ x, m, paying: new Uint8Array(3) })).toBeNull();
});
