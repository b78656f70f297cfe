import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fallingScore, quantileCutoffs, risingScore } from '../../src/customers/cutoffs.ts';
import { factsOf } from '../../src/customers/facts.ts';
import { historyOf } from '../../src/customers/history.ts';
import { rfmCutoffs, score } from '../../src/customers/rfm.ts';
import { MONEY } from '../../src/sales/sales.ts';
import { csv, day, type Line, salesOf } from '../data.ts';

const facts = factsOf(
  historyOf(
    salesOf(
      csv('rfm_orders.csv').map(
        (row, index): Line => [row.customer_id, row.order_date, Number(row.revenue), String(index)],
      ),
    ),
  ),
  day('2006-12-31'),
);
const counts = (scores: Uint8Array): number[] =>
  [1, 2, 3, 4, 5].map((value) => scores.filter((each) => each === value).length);

test('typed cut-offs give the counts of the R package with the same thresholds', () => {
  // Source: case D14; its recency bins 115, 181, 297, 482 mean "fewer days than".
  const { r, f, m } = score(facts, {
    recency: { values: [114, 180, 296, 481], compare: 'atLeast' },
    frequency: { values: [4, 5, 6, 8], compare: 'atLeast' },
    monetary: { values: [256, 382, 506, 666].map((v) => v * MONEY), compare: 'atLeast' },
  });
  expect(counts(r)).toEqual([197, 201, 198, 199, 200]);
  expect(counts(f)).toEqual([268, 187, 176, 244, 120]);
  expect(counts(m)).toEqual([200, 200, 197, 203, 195]);
});

test('cut-offs frozen today give the same scores at a later run', () => {
  const today = rfmCutoffs(facts, 5);
  const frozen = JSON.parse(JSON.stringify(today)) as typeof today;
  expect(score(facts, frozen)).toEqual(score(facts, today));
});

test('a typed cut-off is reached by its own value, a quantile is not', () => {
  expect(risingScore(4, { values: [4, 8], compare: 'atLeast' })).toBe(2);
  expect(risingScore(4, { values: [4, 8], compare: 'above' })).toBe(1);
  expect(fallingScore(30, { values: [30, 90], compare: 'atLeast' })).toBe(3);
  expect(fallingScore(31, { values: [30, 90], compare: 'atLeast' })).toBe(2);
});

test('every value gets a score from 1 to the number of scores, larger values never a lower one', () => {
  const values = fc.array(fc.integer({ min: -1_000, max: 1_000 }), { minLength: 1, maxLength: 50 });
  fc.assert(
    fc.property(values, fc.integer({ min: 2, max: 9 }), (given, bins) => {
      const cutoffs = quantileCutoffs(given, bins);
      const scores = [...given].sort((a, b) => a - b).map((value) => risingScore(value, cutoffs));
      expect(scores[0]).toBe(1);
      expect(scores).toEqual([...scores].sort((a, b) => a - b));
      expect(scores.every((each) => each >= 1 && each <= bins)).toBe(true);
    }),
  );
});
