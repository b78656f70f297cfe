import fc from 'fast-check';
import { expect, test } from 'vitest';
import { funnelOf } from '../../../src/followup/relation/funnel.ts';
import { relationOf } from '../../../src/followup/relation/relation.ts';
import { analysisOf } from '../../shop.ts';
import { AS_OF, anyEntries, anyRows, logWith, sheetOf } from './contacts.ts';

const funnel = (stages: readonly number[], yearly: readonly number[]) =>
  funnelOf({ yearly: Float64Array.from(yearly) }, { stage: Uint8Array.from(stages) });

test('E5: stages 1 to 4 with counts, sales, sales per head and step rate, and no warning', () => {
  const rows = funnel([1, 1, 1, 1, 2, 2, 2, 3, 3, 4], [0, 0, 0, 0, 0, 0, 0, 100, 300, 900]);
  expect(rows.map(({ customers }) => customers)).toEqual([4, 3, 2, 1]);
  expect(rows.map(({ sales }) => sales)).toEqual([0, 0, 400, 900]);
  expect(rows.map(({ perHead }) => perHead)).toEqual([0, 0, 200, 900]);
  expect(rows.map(({ stepRate }) => stepRate)).toEqual([6 / 10, 3 / 6, 1 / 3, null]);
  expect(rows.some(({ countRises, perHeadFalls }) => countRises || perHeadFalls)).toBe(false);
});

test('E5: a stage with more customers than the one below is a warning', () => {
  const rows = funnel([1, 2, 2, 3, 4], [0, 0, 0, 1, 2]);
  expect(rows.map(({ countRises }) => countRises)).toEqual([false, true, false, false]);
});

test('E5: a stage that brings less per head than the nearest below is a warning', () => {
  const rows = funnel([1, 3, 4, 4], [10, 7, 3, 5]);
  expect(rows.map(({ perHead }) => perHead)).toEqual([10, null, 7, 4]);
  expect(rows.map(({ perHeadFalls }) => perHeadFalls)).toEqual([false, false, true, true]);
});

test('who is not known yet is in no stage', () => {
  expect(funnel([0, 0], [5, 5]).map(({ customers, stepRate }) => [customers, stepRate])).toEqual([
    [0, null],
    [0, null],
    [0, null],
    [0, null],
  ]);
});

test('for any shop, the stages hold every customer and all money of the year, and no rate is odd', () => {
  fc.assert(
    fc.property(anyRows, anyEntries, (rows, entries) => {
      const analysis = analysisOf(sheetOf(rows), AS_OF);
      const stages = funnelOf(analysis.facts, relationOf(analysis, logWith(...entries)));
      const total = (of: 'customers' | 'sales') => stages.reduce((sum, each) => sum + each[of], 0);
      expect(total('customers')).toBe(analysis.reading.sales.customers.length);
      expect(total('sales')).toBe(analysis.facts.yearly.reduce((sum, each) => sum + each, 0));
      for (const { stepRate } of stages) {
        if (stepRate !== null) expect(stepRate >= 0 && stepRate <= 1).toBe(true);
      }
    }),
    { numRuns: 40 },
  );
});
